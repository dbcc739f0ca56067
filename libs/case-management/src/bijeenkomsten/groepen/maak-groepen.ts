import { BREDE_GROEP, verdeelGroepen, type Feiten, type Groepswijze, type Verdeelwijze } from '#domain';
import { InstanceStore, UnitOfWork, type Actor, type FieldFault } from '#workflow-engine';
import { conflict, invalid, notFound, type CaseResult } from '../../case-result.ts';
import { Verslag } from '../../dossier/verslag.ts';
import { Zittinglijsten } from '../../ports/zittinglijsten.ts';
import { VindOpenZitting } from '../open-zitting.ts';
import { wieMeedoet } from './wie-doet-mee.ts';

export interface MaakGroepenInput {
  readonly trajectId: string;
  readonly onderdeel: string;
  /** Left out: as the programme does it at this session. */
  readonly wijze?: Verdeelwijze | undefined;
  readonly actor: Actor;
  /** Also the seed of the mix: the same request makes the same groups, another one other groups. */
  readonly requestId: string;
}

const MEESTE = 50;

/** How the programme divides people at a session; where it names no way, broad groups around one table. */
export const gewoneWijze = (groepswijze: Groepswijze | null, aantal: number): Verdeelwijze => {
  if (groepswijze === 'gemengd') return { soort: 'gemengd', aantal };
  return groepswijze === 'gescheiden' ? { soort: 'gescheiden' } : { soort: 'hooguit', grootte: BREDE_GROEP };
};

const heel = (getal: number): boolean => Number.isInteger(getal) && getal >= 1 && getal <= MEESTE;

const wijzefouten = (wijze: Verdeelwijze): FieldFault[] => {
  if (wijze.soort === 'gemengd' && !heel(wijze.aantal))
    return [{ field: 'aantal', text: `Vul een heel aantal groepen in, van 1 tot en met ${MEESTE}.` }];
  if (wijze.soort === 'hooguit' && !heel(wijze.grootte))
    return [
      {
        field: 'grootte',
        text: `Vul in hoeveel mensen er hooguit in een groep mogen, van 1 tot en met ${MEESTE}.`,
      },
    ];
  return [];
};

/** Divides people over groups by the rule of the session: evenly mixed, or each block by itself. */
export class MaakGroepen {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly vindZitting: VindOpenZitting,
    private readonly lijsten: Zittinglijsten,
    private readonly verslag: Verslag,
    private readonly instances: InstanceStore,
  ) {}

  async execute({
    trajectId,
    onderdeel,
    wijze: gekozen,
    actor,
    requestId,
  }: MaakGroepenInput): Promise<CaseResult<{ readonly groepen: number }>> {
    const [gevonden, loaded] = await Promise.all([
      this.vindZitting.execute(trajectId, onderdeel),
      this.instances.read(trajectId),
    ]);
    if (!gevonden.ok) return gevonden;
    if (!loaded) return notFound();
    const { zitting, verwacht, blad } = gevonden;
    const { aantalGroepen } = (loaded.facts as Feiten).instellingen;
    const wijze = gekozen ?? gewoneWijze(blad.groepswijze, aantalGroepen);
    const faults = wijzefouten(wijze);
    if (faults.length > 0) return invalid(...faults);
    const mensen = wieMeedoet(verwacht, zitting.presenties);
    const nodig = wijze.soort === 'gemengd' ? wijze.aantal : 1;
    if (mensen.length < nodig) return conflict(teWeinig(mensen.length, nodig));
    const groepen = verdeelGroepen(wijze, mensen, requestId);
    await this.unitOfWork.run(async (tx) => {
      const eerder = await this.lijsten.lockGroepen(tx, zitting.id);
      const begeleiders = new Map(eerder.map((groep) => [groep.nummer, groep.begeleiderId]));
      this.lijsten.vervangGroepen(
        tx,
        zitting.id,
        groepen.map((groep) => ({ ...groep, begeleiderId: begeleiders.get(groep.nummer) ?? null })),
      );
      this.verslag.schrijf(tx, {
        trajectId,
        actor,
        wat: `Groepen voor ${blad.naam} gemaakt: ${groepen.length}`,
        taken: [`${onderdeel}.groepen`],
      });
    });
    return { ok: true, groepen: groepen.length };
  }
}

const teWeinig = (mensen: number, groepen: number): string =>
  mensen === 0
    ? 'Er zijn nog geen deelnemers. Voeg eerst de deelnemers toe.'
    : `Er zijn ${mensen} mensen voor ${groepen} groepen. Voeg deelnemers toe, of kies minder groepen.`;
