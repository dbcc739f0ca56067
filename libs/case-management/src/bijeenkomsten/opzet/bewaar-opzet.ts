import { WERKINGEN, type Capaciteit, type Werking } from '#domain';
import type { Actor, FieldFault } from '#workflow-engine';
import { conflict, invalid, notFound, type CaseResult } from '../../case-result.ts';
import { Dossierlog } from '../../ports/dossierlog.ts';
import { Medewerkers } from '../../ports/medewerkers.ts';
import { Zittingopzet } from '../../ports/zittingopzet.ts';
import { BewaakPlaatsen } from './bewaak-plaatsen.ts';
import { ReadOpzet } from './read-opzet.ts';

export interface BewaarOpzetInput {
  readonly trajectId: string;
  readonly onderdeel: string;
  /** Ids of medewerkers. */
  readonly trainers: readonly string[];
  /** Null: no limit; undefined: what the programme says. */
  readonly capaciteit: { readonly aantal: number; readonly werking: string } | null | undefined;
  readonly actor: Actor;
}

const HOOGUIT = 1_000;
const isWerking = (tekst: string): tekst is Werking => WERKINGEN.some((werking) => werking === tekst);

function leesCapaciteit(
  capaciteit: BewaarOpzetInput['capaciteit'],
):
  { readonly ok: true; readonly capaciteit: Capaciteit | null | undefined } | { readonly fault: FieldFault } {
  if (!capaciteit) return { ok: true, capaciteit };
  const { aantal, werking } = capaciteit;
  if (!Number.isInteger(aantal) || aantal < 1 || aantal > HOOGUIT)
    return { fault: { field: 'aantal', text: `Vul een heel getal in van 1 tot en met ${HOOGUIT}.` } };
  if (!isWerking(werking))
    return { fault: { field: 'werking', text: 'Kies of het aantal een grens is of een advies.' } };
  return { ok: true, capaciteit: { aantal, werking } };
}

/** Chooses who leads a session and how many people fit. */
export class BewaarOpzet {
  constructor(
    private readonly plaatsen: BewaakPlaatsen,
    private readonly readOpzet: ReadOpzet,
    private readonly medewerkers: Medewerkers,
    private readonly opzet: Zittingopzet,
    private readonly dossierlog: Dossierlog,
  ) {}

  async execute(input: BewaarOpzetInput): Promise<CaseResult> {
    const { trajectId, onderdeel, actor } = input;
    const [huidig, allen] = await Promise.all([
      this.readOpzet.execute(trajectId, onderdeel),
      this.medewerkers.alle(),
    ]);
    if (!huidig) return notFound();
    if (huidig.afgerond)
      return conflict('Dit traject is afgerond of gestopt. U kunt hier niets meer wijzigen.');
    const gelezen = leesCapaciteit(input.capaciteit);
    if ('fault' in gelezen) return invalid(gelezen.fault);
    const trainers = [...new Set(input.trainers)];
    if (trainers.some((id) => !allen.some((medewerker) => medewerker.id === id)))
      return invalid({ field: 'trainers', text: 'Kies alleen mensen van het bureau.' });
    const { capaciteit } = gelezen;
    const { verwacht, titel, naam, nummer, standaard } = huidig;
    const geldt = capaciteit === undefined ? standaard : capaciteit;
    if (geldt?.werking === 'verbod' && verwacht > geldt.aantal)
      return invalid({
        field: 'aantal',
        text: `${titel}: er worden al ${verwacht} mensen verwacht. Kies een hoger getal, of maak er een advies van.`,
      });
    const bewaard = await this.plaatsen.run(trajectId, async (tx) => {
      this.opzet.bewaarCapaciteit(tx, trajectId, onderdeel, capaciteit);
      this.opzet.bewaarTrainers(tx, trajectId, { onderdeel, nummer }, trainers);
      this.dossierlog.note(tx, trajectId, actor, `Trainers en plaatsen vastgelegd voor ${naam}`);
    });
    return bewaard.ok ? { ok: true } : bewaard;
  }
}
