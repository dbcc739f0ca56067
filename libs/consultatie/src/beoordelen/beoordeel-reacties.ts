import { Dossierlog, conflict, invalid, notFound } from '#case-management';
import type { CaseResult } from '#case-management';
import type { Actor, FieldFault } from '#workflow-engine';
import { OpDezeStand } from '../op-deze-stand.ts';
import { Consultaties } from '../ports/consultaties.ts';
import type { Beoordeling } from '../ports/consultaties.ts';
import { OORDELEN } from '../ronde.ts';
import type { Oordeel, Ronde } from '../ronde.ts';
import { standVan } from '../stand.ts';
import type { Stand } from '../stand.ts';
import type { Consultatievorm } from '../vorm.ts';

const MAX_REDEN = 2_000;

/** One row of the form: everything may still be empty. */
export interface Oordeelrij {
  readonly reactieId: string;
  readonly oordeel: string;
  readonly reden: string;
  readonly bezwaar: boolean;
  /** Instant of the text that was judged; left out, it is the one of now. */
  readonly gezienOp?: string | undefined;
}

export interface BeoordeelReactiesInput {
  readonly trajectId: string;
  readonly vorm: Consultatievorm;
  readonly rijen: readonly Oordeelrij[];
  readonly actor: Actor;
}

const NIET_NU: Readonly<Partial<Record<Stand, string>>> = {
  verzamelen:
    'De consultatie loopt nog: wie reageerde, mag de reactie nog wijzigen. Sluit de consultatie eerst, of wacht tot de termijn voorbij is.',
  bevestigen: 'De griffie bekijkt de oordelen nu. Wijzigen kan weer als de griffie de fase terugstuurt.',
};

/** Says per reaction what is done with it: several at once, all of them or none. */
export class BeoordeelReacties {
  constructor(
    private readonly opDezeStand: OpDezeStand,
    private readonly consultaties: Consultaties,
    private readonly dossier: Dossierlog,
  ) {}

  async execute({
    trajectId,
    vorm,
    rijen,
    actor,
  }: BeoordeelReactiesInput): Promise<CaseResult<{ aantal: number }>> {
    const [ronde] = await this.consultaties.rondes(trajectId, vorm.onderdeel);
    if (!ronde || rijen.some(({ reactieId }) => !ronde.reacties.some(({ id }) => id === reactieId)))
      return notFound();
    const faults = [...rijen.flatMap(foutenIn), ...gewijzigdeReacties(rijen, ronde)];
    if (faults.length > 0) return invalid(...faults);
    return this.opDezeStand.run(
      trajectId,
      ({ standing }) => {
        const stand = standVan(standing, vorm.onderdeel, true);
        return stand === 'verwerken'
          ? undefined
          : conflict(NIET_NU[stand] ?? 'De reacties kunnen nu niet worden beoordeeld.');
      },
      async (tx) => {
        const beoordeeld = await this.consultaties.beoordeel(
          tx,
          ronde.id,
          rijen.map(alsBeoordeling(ronde)),
          actor,
        );
        // Somebody may write while it is being judged.
        const intussen = rijen.filter(({ reactieId }) => !beoordeeld.includes(reactieId));
        if (intussen.length > 0) return invalid(...intussen.map((rij) => gewijzigd(rij, ronde)));
        const aantal = rijen.filter(({ oordeel }) => oordeel !== '').length;
        this.dossier.note(
          tx,
          trajectId,
          actor,
          `Reacties beoordeeld: ${aantal} van ${ronde.reacties.length}`,
        );
        return { ok: true, aantal };
      },
    );
  }
}

const isOordeel = (tekst: string): tekst is Oordeel => (OORDELEN as readonly string[]).includes(tekst);

const foutenIn = ({ reactieId, oordeel, reden }: Oordeelrij): FieldFault[] => {
  const faults: FieldFault[] = [];
  if (oordeel !== '' && !isOordeel(oordeel))
    faults.push({ field: `oordeel-${reactieId}`, text: 'Kies: overgenomen, deels of niet.' });
  if ((oordeel === 'deels' || oordeel === 'niet') && reden.trim() === '')
    faults.push({
      field: `reden-${reactieId}`,
      text: 'Schrijf waarom de reactie niet of maar deels is overgenomen. Wie reageerde, krijgt dit te lezen.',
    });
  if (oordeel === '' && reden.trim() !== '')
    faults.push({ field: `oordeel-${reactieId}`, text: 'U schreef een reden. Kies ook een oordeel.' });
  if (reden.length > MAX_REDEN)
    faults.push({ field: `reden-${reactieId}`, text: `Maak de reden korter dan ${MAX_REDEN} tekens.` });
  return faults;
};

/** Verdicts about a text that is not there any more. */
const gewijzigdeReacties = (
  rijen: readonly Oordeelrij[],
  { reacties }: Pick<Ronde, 'reacties'>,
): FieldFault[] =>
  rijen.flatMap(({ reactieId, gezienOp }) => {
    const reactie = reacties.find(({ id }) => id === reactieId);
    if (!reactie || gezienOp === undefined || gezienOp === reactie.ontvangenOp) return [];
    return [gewijzigd({ reactieId }, { reacties })];
  });

const gewijzigd = (
  { reactieId }: Pick<Oordeelrij, 'reactieId'>,
  { reacties }: Pick<Ronde, 'reacties'>,
): FieldFault => ({
  field: `oordeel-${reactieId}`,
  text: `${reacties.find(({ id }) => id === reactieId)?.naam ?? 'Iemand'} heeft deze reactie intussen gewijzigd. Lees haar opnieuw en kies dan een oordeel.`,
});

const alsBeoordeling =
  ({ reacties }: Pick<Ronde, 'reacties'>) =>
  ({ reactieId, oordeel, reden, bezwaar }: Oordeelrij): Beoordeling => ({
    reactieId,
    oordeel: isOordeel(oordeel) ? oordeel : null,
    reden: reden.trim() === '' ? null : reden.trim(),
    bezwaar,
    gezienOp: reacties.find(({ id }) => id === reactieId)?.ontvangenOp ?? '',
  });
