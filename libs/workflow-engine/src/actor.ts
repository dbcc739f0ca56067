/** Who does something. Roles decide which events are open; `gemeente` bounds what a deelnemer can see. */
export interface Actor {
  readonly kind: 'medewerker' | 'deelnemer' | 'api-key' | 'systeem';
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
}

export const SYSTEM: Actor = { kind: 'systeem', id: 'systeem', name: 'Gangmaker', roles: ['systeem'] };
