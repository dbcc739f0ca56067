import { rolNaam } from '#domain';
import { Deelnemers } from '../../ports/deelnemers.ts';
import { Trajecten } from '../../ports/trajecten.ts';
import type { Lijst } from './lijst.ts';
import { trajectTitel } from '../../trajecten/traject-titel.ts';

export class ReadDeelnemerslijst {
  constructor(
    private readonly trajecten: Trajecten,
    private readonly deelnemers: Deelnemers,
  ) {}

  async execute(trajectId: string): Promise<Lijst | undefined> {
    const [kop, deelnemers] = await Promise.all([
      this.trajecten.kop(trajectId),
      this.deelnemers.alle(trajectId),
    ]);
    if (!kop) return undefined;
    return {
      naam: `deelnemerslijst ${trajectTitel(kop)}`,
      titel: 'Deelnemerslijst',
      kolommen: ['Naam', 'Rol', 'Functie', 'E-mailadres'],
      rijen: deelnemers.map(({ naam, rol, functie, email }) => [
        naam,
        rolNaam(rol, kop.client.soort),
        functie,
        email,
      ]),
    };
  }
}
