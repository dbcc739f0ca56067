import type { Feiten } from '#domain';
import { InstanceStore } from '#workflow-engine';
import { Deelnemers } from '../../ports/deelnemers.ts';
import { Trajecten } from '../../ports/trajecten.ts';
import type { Lijst } from './lijst.ts';
import { trajectTitel } from '../../trajecten/traject-titel.ts';

/** Who was at a session; before it, a list to sign. */
export class ReadAanwezigheidslijst {
  constructor(
    private readonly trajecten: Trajecten,
    private readonly deelnemers: Deelnemers,
    private readonly instances: InstanceStore,
  ) {}

  async execute(trajectId: string, onderdeel: string): Promise<Lijst | undefined> {
    const [kop, deelnemers, loaded] = await Promise.all([
      this.trajecten.kop(trajectId),
      this.deelnemers.alle(trajectId),
      this.instances.read(trajectId),
    ]);
    const zitting = (loaded?.facts as Feiten | undefined)?.bijeenkomsten[onderdeel];
    if (!kop || !zitting) return undefined;
    const { aanwezig } = zitting;
    const stand = (id: string): string =>
      aanwezig[id] === undefined ? '' : aanwezig[id] ? 'aanwezig' : 'afwezig';
    return {
      naam: `aanwezigheidslijst ${onderdeel} ${trajectTitel(kop)}`,
      titel: 'Aanwezigheidslijst',
      kolommen: ['Naam', 'Rol', 'Functie', 'Aanwezig'],
      rijen: deelnemers.map(({ id, naam, rol, functie }) => [naam, rol, functie, stand(id)]),
    };
  }
}
