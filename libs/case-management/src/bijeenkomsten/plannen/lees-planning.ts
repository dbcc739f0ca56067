import { dagenTussen, isLokaalTijdstip, naarLokaal, naarUtc } from '#domain';
import type { FieldFault } from '#workflow-engine';
import type { Planning } from '../../ports/bijeenkomsten.ts';

export interface PlanningInvoer {
  /** Local date and time, '2027-01-14T17:00'. */
  readonly beginLokaal: string;
  readonly eindLokaal: string;
  readonly plaats: string;
  readonly opmerking?: string | undefined;
}

const MAX_PLAATS = 200;
const MAX_OPMERKING = 1_000;
/** A year that was typed wrong ('0227', '20270') must not arm a timer for centuries. */
const ZINNIG = { van: '2000-01-01', tot: '2100-01-01' };

const isTijdstip = (tekst: string): boolean =>
  isLokaalTijdstip(tekst) && tekst >= ZINNIG.van && tekst < ZINNIG.tot;

function tijdfouten({ beginLokaal, eindLokaal }: PlanningInvoer): FieldFault[] {
  const faults: FieldFault[] = [];
  if (!isTijdstip(beginLokaal))
    faults.push({
      field: 'beginLokaal',
      text: 'Vul een datum en begintijd in die bestaan, bijvoorbeeld 17.00 uur.',
    });
  // When the day itself does not exist, one fault about it is enough.
  const isZelfdeDag = eindLokaal.slice(0, 10) === beginLokaal.slice(0, 10);
  if (!isTijdstip(eindLokaal) && !(isZelfdeDag && faults.length > 0))
    faults.push({ field: 'eindLokaal', text: 'Vul een eindtijd in die bestaat, bijvoorbeeld 22.00 uur.' });
  if (faults.length > 0) return faults;
  if (naarUtc(eindLokaal) <= naarUtc(beginLokaal))
    return [
      { field: 'eindLokaal', text: 'De eindtijd is niet na de begintijd. Vul een latere eindtijd in.' },
    ];
  if (dagenTussen(beginLokaal, eindLokaal) > 1)
    return [
      { field: 'eindLokaal', text: 'Een bijeenkomst duurt hooguit een dag. Vul een eerdere eindtijd in.' },
    ];
  return [];
}

function tekstfouten(plaats: string, opmerking: string): FieldFault[] {
  const faults: FieldFault[] = [];
  if (plaats === '')
    faults.push({ field: 'plaats', text: 'Vul in waar het is, bijvoorbeeld: raadzaal, gemeentehuis.' });
  if (plaats.length > MAX_PLAATS)
    faults.push({ field: 'plaats', text: `Maak de plaats korter dan ${MAX_PLAATS} tekens.` });
  if (opmerking.length > MAX_OPMERKING)
    faults.push({ field: 'opmerking', text: `Maak de opmerking korter dan ${MAX_OPMERKING} tekens.` });
  return faults;
}

/** What was typed about date and place, judged all at once. A time that the clock skips becomes the one after it. */
export function leesPlanning(
  invoer: PlanningInvoer,
): { readonly planning: Planning } | { readonly faults: FieldFault[] } {
  const plaats = invoer.plaats.trim();
  const opmerking = invoer.opmerking?.trim() ?? '';
  const faults = [...tijdfouten(invoer), ...tekstfouten(plaats, opmerking)];
  if (faults.length > 0) return { faults };
  const [begin, eind] = [naarUtc(invoer.beginLokaal), naarUtc(invoer.eindLokaal)];
  return {
    planning: {
      beginLokaal: naarLokaal(begin),
      eindLokaal: naarLokaal(eind),
      begin,
      eind,
      plaats,
      opmerking,
    },
  };
}
