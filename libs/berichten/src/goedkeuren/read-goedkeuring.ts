import { Goedkeurboek, type TerGoedkeuring } from '../ports/goedkeurboek.ts';
import { sjabloonTitel } from '../sjablonen/register.ts';

export type TeBeslissen = TerGoedkeuring & { readonly titel: string };

/** Mails that wait for approval. */
export class ReadGoedkeuring {
  constructor(private readonly boek: Goedkeurboek) {}

  async execute(trajectId?: string): Promise<readonly TeBeslissen[]> {
    const lijst = await this.boek.lijst(trajectId);
    return lijst.map((bericht) => ({ ...bericht, titel: sjabloonTitel(bericht.sjabloon) }));
  }

  aantal(): Promise<number> {
    return this.boek.aantal();
  }
}
