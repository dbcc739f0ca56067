export interface ApiSleutel {
  readonly id: string;
  readonly naam: string;
  readonly rol: string;
}

export abstract class ApiSleutels {
  abstract add(sleutel: ApiSleutel, tokenHash: Uint8Array): Promise<void>;
  abstract find(tokenHash: Uint8Array): Promise<ApiSleutel | undefined>;
  abstract revoke(id: string): Promise<boolean>;
}
