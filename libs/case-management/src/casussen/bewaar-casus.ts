import { Programmabladen } from '#domain';
import { UnitOfWork, type Actor, type FieldFault } from '#workflow-engine';
import { conflict, invalid, notFound, type CaseResult } from '../case-result.ts';
import { Casussen } from '../ports/casussen.ts';
import { Verslag } from '../dossier/verslag.ts';
import { Trajecten } from '../ports/trajecten.ts';

export interface BewaarCasusInput {
  readonly trajectId: string;
  /** Null: a new one. */
  readonly casusId: string | null;
  readonly titel: string;
  readonly omschrijving: string;
  readonly actor: Actor;
  /** Becomes the id of a new one, so that a form that is sent twice adds it once. */
  readonly requestId: string;
}

const MAX_TITEL = 150;
const MAX_OMSCHRIJVING = 5_000;

function fouten(titel: string, omschrijving: string): FieldFault[] {
  const faults: FieldFault[] = [];
  if (titel === '') faults.push({ field: 'titel', text: 'Geef de casus een naam.' });
  if (titel.length > MAX_TITEL)
    faults.push({ field: 'titel', text: `Maak de naam korter dan ${MAX_TITEL} tekens.` });
  if (omschrijving === '')
    faults.push({ field: 'omschrijving', text: 'Beschrijf in een paar zinnen wat er gebeurde.' });
  if (omschrijving.length > MAX_OMSCHRIJVING)
    faults.push({
      field: 'omschrijving',
      text: `Maak de omschrijving korter dan ${MAX_OMSCHRIJVING} tekens.`,
    });
  return faults;
}

/** Adds a case of the client itself, or changes one. */
export class BewaarCasus {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly trajecten: Trajecten,
    private readonly casussen: Casussen,
    private readonly verslag: Verslag,
    private readonly bladen: Programmabladen,
  ) {}

  async execute(input: BewaarCasusInput): Promise<CaseResult<{ readonly casusId: string }>> {
    const { trajectId, casusId, actor, requestId } = input;
    const [titel, omschrijving] = [input.titel.trim(), input.omschrijving.trim()];
    const faults = fouten(titel, omschrijving);
    if (faults.length > 0) return invalid(...faults);
    const kop = await this.trajecten.kop(trajectId);
    const blad = kop && this.bladen.van(kop.programma, kop.versie);
    if (!kop || !blad?.paginas.includes('casussen')) return notFound();
    if (kop.status === 'afgerond')
      return conflict('Dit traject is afgerond of gestopt. U kunt hier niets meer wijzigen.');
    const casus = { id: casusId ?? requestId, titel, omschrijving };
    const isBewaard = await this.unitOfWork.run(async (tx) => {
      const gelukt =
        casusId === null
          ? await this.casussen.voegToe(tx, trajectId, casus)
          : await this.casussen.wijzig(tx, trajectId, casus);
      const wat = casusId === null ? 'toegevoegd' : 'gewijzigd';
      if (gelukt)
        this.verslag.schrijf(tx, {
          trajectId,
          actor,
          wat: `Casus ${wat}: ${titel}`,
          taken: blad.zittingen.map(({ onderdeel }) => `${onderdeel}.casussen`),
        });
      return gelukt;
    });
    return isBewaard || casusId === null ? { ok: true, casusId: casus.id } : notFound();
  }
}
