import { afwezigenVan, formatDatum, ontvangersVan } from '#domain';
import type { Feiten } from '#domain';
import { Deelnemers, Documenten, Dossierlog, conflict, invalid } from '#case-management';
import type { CaseResult, Deelnemer, Refused } from '#case-management';
import type { Actor, FieldFault, StandingView } from '#workflow-engine';
import { OpDezeStand } from '../op-deze-stand.ts';
import { Consultaties } from '../ports/consultaties.ts';
import { standVan } from '../stand.ts';
import type { Consultatievorm } from '../vorm.ts';
import { controleerTermijn } from './controleer-termijn.ts';

export interface ZetConsultatieKlaarInput {
  readonly trajectId: string;
  readonly vorm: Consultatievorm;
  /** Ids of deelnemers who are asked besides the absentees; these are always in. */
  readonly ontvangers: readonly string[];
  /** Last day to react, 'YYYY-MM-DD'. */
  readonly termijn: string;
  readonly actor: Actor;
}

type Klaargezet = CaseResult<{ readonly ronde: number; readonly aantal: number }>;

/** Prepares the next round, or prepares it anew: nothing leaves until it is sent. */
export class ZetConsultatieKlaar {
  constructor(
    private readonly opDezeStand: OpDezeStand,
    private readonly consultaties: Consultaties,
    private readonly documenten: Documenten,
    private readonly deelnemers: Deelnemers,
    private readonly dossier: Dossierlog,
  ) {}

  async execute(input: ZetConsultatieKlaarInput): Promise<Klaargezet> {
    const { trajectId, vorm } = input;
    const [deelnemers, document] = await Promise.all([
      this.deelnemers.alle(trajectId),
      this.documenten.versie(trajectId, vorm.soort),
    ]);
    const mag = ({ standing }: StandingView): Refused | undefined =>
      standVan(standing, vorm.onderdeel, false) === 'opstellen' ? undefined : NIET_NU;
    return this.opDezeStand.run(trajectId, mag, async (tx, { facts, now }) => {
      const gekozen = kies(deelnemers, facts as Feiten, input);
      const termijn = controleerTermijn(input.termijn, now);
      const faults = [...gekozen.faults, ...(termijn.ok ? [] : [termijn.fault])];
      if (!document) faults.push(GEEN_CONCEPT);
      if (faults.length > 0 || !termijn.ok) return invalid(...faults);
      const laatste = await this.consultaties.laatste(tx, trajectId, vorm.onderdeel);
      const ronde = (laatste?.ronde ?? 0) + (laatste?.verzondenOp === null ? 0 : 1);
      const { onderdeel, soort } = vorm;
      const { ontvangers } = gekozen;
      this.consultaties.zetKlaar(tx, trajectId, {
        onderdeel,
        ronde,
        soort,
        termijn: termijn.termijn,
        ontvangers,
      });
      this.dossier.note(
        tx,
        trajectId,
        input.actor,
        `Consultatie klaargezet: ronde ${ronde}, ${ontvangers.length} ontvangers, reageren kan tot en met ${formatDatum(input.termijn)}`,
      );
      return { ok: true, ronde, aantal: ontvangers.length };
    });
  }
}

const NIET_NU = conflict('De consultatie kan nu niet worden klaargezet. Bekijk waar het traject nu staat.');
const GEEN_CONCEPT: FieldFault = {
  field: 'document',
  text: 'Er is nog geen concept om op te reageren. Bewaar eerst de tekst bij Documenten.',
};

const kies = (
  deelnemers: readonly Deelnemer[],
  feiten: Feiten,
  { vorm, ontvangers: extra }: ZetConsultatieKlaarInput,
) => {
  const aanwezig = feiten.bijeenkomsten[vorm.na]?.aanwezig ?? {};
  const afwezig = new Set(afwezigenVan(deelnemers, aanwezig));
  const ontvangers = ontvangersVan(deelnemers, aanwezig, extra).map((deelnemer) => ({
    deelnemerId: deelnemer.id,
    waarom: afwezig.has(deelnemer) ? ('afwezig' as const) : ('gekozen' as const),
  }));
  const faults: FieldFault[] = [];
  if (extra.some((id) => !deelnemers.some((deelnemer) => deelnemer.id === id)))
    faults.push({
      field: 'ontvangers',
      text: 'Iemand uit uw keuze doet niet meer mee. Laad de pagina opnieuw.',
    });
  else if (ontvangers.length === 0)
    faults.push({ field: 'ontvangers', text: 'Kies ten minste één ontvanger.' });
  return { ontvangers, faults };
};
