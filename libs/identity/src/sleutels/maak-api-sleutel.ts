import { Ids } from '#workflow-engine';
import { ApiSleutels } from '../ports/api-sleutels.ts';
import { hashToken, newToken } from '../tokens.ts';

/** In front of every key, so that a leaked one is recognised by scanners and by people. */
export const API_KEY_PREFIX = 'gm_';

export class MaakApiSleutel {
  constructor(
    private readonly sleutels: ApiSleutels,
    private readonly ids: Ids,
  ) {}

  /** The key is shown once, here: only its hash is kept. */
  async execute({
    naam,
    rol,
  }: {
    readonly naam: string;
    readonly rol: string;
  }): Promise<{ id: string; sleutel: string }> {
    const id = this.ids.next();
    const sleutel = `${API_KEY_PREFIX}${newToken()}`;
    await this.sleutels.add({ id, naam, rol }, hashToken(sleutel));
    return { id, sleutel };
  }
}
