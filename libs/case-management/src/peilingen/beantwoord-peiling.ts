import { UnitOfWork } from '#workflow-engine';
import { conflict, invalid, notFound, type CaseResult } from '../case-result.ts';
import {
  DATUMANTWOORDEN,
  Datumpeilingen,
  type Datumantwoord,
  type Datumpeiling,
} from '../ports/datumpeilingen.ts';

export interface BeantwoordPeilingInput {
  readonly trajectId: string;
  readonly peilingId: string;
  /** Who answers. */
  readonly deelnemerId: string;
  /** By number of the option, as it came. */
  readonly antwoorden: Readonly<Record<number, string | undefined>>;
  readonly opmerking?: string | undefined;
}

const MAX_OPMERKING = 1_000;

const isAntwoord = (tekst: string | undefined): tekst is Datumantwoord =>
  DATUMANTWOORDEN.some((antwoord) => antwoord === tekst);

/** What one person says of the proposed dates; until the poll is closed it may change. */
export class BeantwoordPeiling {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly peilingen: Datumpeilingen,
  ) {}

  execute(input: BeantwoordPeilingInput): Promise<CaseResult> {
    const { trajectId, peilingId, deelnemerId } = input;
    return this.unitOfWork.run(async (tx): Promise<CaseResult> => {
      const peiling = await this.peilingen.lockOpen(tx, trajectId, peilingId);
      if (!peiling)
        return conflict(
          'De datum is intussen gekozen, of de vraag is ingetrokken. U hoeft niets meer te doen.',
        );
      if (!peiling.gevraagden.some((gevraagde) => gevraagde.deelnemerId === deelnemerId)) return notFound();
      const gelezen = lees(input, peiling);
      if (!gelezen.ok) return gelezen;
      this.peilingen.antwoord(tx, peilingId, deelnemerId, gelezen);
      return { ok: true };
    });
  }
}

function lees(
  { antwoorden, opmerking = '' }: BeantwoordPeilingInput,
  { opties }: Datumpeiling,
): CaseResult<{
  readonly antwoorden: Readonly<Record<number, Datumantwoord>>;
  readonly opmerking: string;
}> {
  const gegeven: Record<number, Datumantwoord> = {};
  const faults = opties.flatMap(({ nummer }) => {
    const antwoord = antwoorden[nummer];
    if (!isAntwoord(antwoord))
      return [{ field: `optie-${nummer}`, text: 'Kies bij elke datum of u kunt: ja, liever niet of nee.' }];
    gegeven[nummer] = antwoord;
    return [];
  });
  const tekst = opmerking.trim();
  if (tekst.length > MAX_OPMERKING)
    faults.push({ field: 'opmerking', text: `Maak de opmerking korter dan ${MAX_OPMERKING} tekens.` });
  if (faults.length > 0) return invalid(...faults);
  return { ok: true, antwoorden: gegeven, opmerking: tekst };
}
