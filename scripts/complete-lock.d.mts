export interface LockFile {
  readonly packages: Record<string, { readonly optionalDependencies?: Record<string, string> }>;
}

export function missingPlatforms(lock: LockFile): [path: string, name: string][];
