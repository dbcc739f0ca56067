interface Locked {
  readonly version?: string;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
}

export function isInstalled(locked: Record<string, Locked>, installed?: Record<string, Locked>): boolean;
export function ensureInstalled(root: string, say: (line: string) => void): Promise<void>;
