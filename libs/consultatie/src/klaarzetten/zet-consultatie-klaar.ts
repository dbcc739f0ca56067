import { formatDatum } from '#domain';
import type { DeelnemerRol, Doelgroep, Feiten } from '#domain';
import { Deelnemers, Documenten, Dossierlog, conflict, invalid } from '#case-management';
import type { CaseResult, Deelnemer, Refused } from '#case-management';
import type { Actor, FieldFault, StandingView } from '#workflow-engine';
import { OpDezeStand } from '../op-deze-stand.ts';
import { Consultaties } from '../ports/consultaties.ts';
import type { Ronde } from '../ronde.ts';
import { standVan } from '../stand.ts';
import type { Consultatievorm } from '../vorm.ts';
import type { Zichtbaarheid } from '../zichtbaarheid.ts';
import { controleerTermijn } from './controleer-termijn.ts';
import { kiesOntvangers, vooraf } from './kies-ontvangers.ts';
import type { Regels } from './kies-ontvangers.ts';

export interface ZetConsultatieKlaarInput {
  readonly trajectId: string;
  readonly vorm: Consultatievorm;
  /** Ids of deelnemers who are asked besides the absentees; these are always in. */
  readonly ontvangers: readonly string[];
  /** Everybody with one of these roles, or in one of these groups. */
  readonly rollen?: readonly DeelnemerRol[] | undefined;
  readonly doelgroepen?: readonly Doelgroep[] | undefined;
  /** Everybody who was asked in a round before this one. */
  readonly iedereenVanEerder?: boolean | undefined;
  /** Last day to react, 'YYYY-MM-DD'. */
  readonly termijn: string;
  /** Left out: as it was in the round before, or only the bureau and the griffie. */
  readonly zichtbaarheid?: Zichtbaarheid | undefined;
  /** Ask only about what changed since the round before; left out: yes, when there was one. */
  readonly alleenGewijzigd?: boolean | undefined;
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
    const { onderdeel, soort } = vorm;
    const [deelnemers, document, rondes] = await Promise.all([
      this.deelnemers.alle(trajectId),
      this.documenten.versie(trajectId, soort),
      this.consultaties.rondes(trajectId, onderdeel),
    ]);
    const mag = ({ standing }: StandingView): Refused | undefined =>
      standVan(standing, onderdeel, false) === 'opstellen' ? undefined : NIET_NU;
    return this.opDezeStand.run(trajectId, mag, async (tx, { facts, now }) => {
      const verzonden = rondes.filter(({ verzondenOp }) => verzondenOp !== null);
      const gekozen = kies(deelnemers, facts as Feiten, verzonden, input);
      const termijn = controleerTermijn(input.termijn, now);
      const faults = [...gekozen.faults, ...(termijn.ok ? [] : [termijn.fault])];
      if (!document) faults.push(GEEN_CONCEPT);
      if (faults.length > 0 || !termijn.ok) return invalid(...faults);
      const [laatste] = verzonden;
      const ronde = (laatste?.ronde ?? 0) + 1;
      const { ontvangers } = gekozen;
      this.consultaties.zetKlaar(tx, trajectId, {
        onderdeel,
        ronde,
        soort,
        termijn: termijn.termijn,
        zichtbaarheid: input.zichtbaarheid ?? (rondes[0]?.zichtbaarheid || 'bureau'),
        alleenGewijzigd: input.alleenGewijzigd === false ? null : (laatste?.nummer ?? null),
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
  verzonden: readonly Ronde[],
  input: ZetConsultatieKlaarInput,
) => {
  const { vorm, ontvangers: extra, rollen = [], doelgroepen = [], iedereenVanEerder = false } = input;
  const wie = vooraf(deelnemers, feiten.bijeenkomsten[vorm.na]?.aanwezig ?? {}, verzonden);
  const regels: Regels = { ontvangers: extra, rollen, doelgroepen, iedereenVanEerder };
  const ontvangers = kiesOntvangers(deelnemers, wie, regels).map(({ deelnemer, waarom }) => ({
    deelnemerId: deelnemer.id,
    waarom,
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
