import { Consultaties } from '../ports/consultaties.ts';
import type { Reactie, RondeKop } from '../ronde.ts';
import type { Consultatievorm } from '../vorm.ts';
import { LeesLoten } from './lees-loten.ts';
import type { Lotenlijst } from './lees-loten.ts';

export interface Rondelot {
  readonly ronde: RondeKop;
  readonly lot: Lotenlijst<Reactie>;
}

/** Per reaction of every round that was sent what became of the text that it is about; newest round first. */
export class LotVanReacties {
  constructor(
    private readonly consultaties: Consultaties,
    private readonly leesLoten: LeesLoten,
  ) {}

  async execute(trajectId: string, { onderdeel }: Consultatievorm): Promise<Rondelot[]> {
    const alle = await this.consultaties.rondes(trajectId, onderdeel);
    const rondes = alle.filter(({ verzondenOp }) => verzondenOp !== null);
    return Promise.all(
      rondes.map(async (ronde) => ({ ronde, lot: await this.leesLoten.execute(trajectId, ronde) })),
    );
  }
}
