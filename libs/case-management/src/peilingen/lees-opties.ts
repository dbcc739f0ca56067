import { formatDatumTijd } from '#domain';
import type { FieldFault } from '#workflow-engine';
import { leesPlanning } from '../bijeenkomsten/plannen/lees-planning.ts';
import type { Datumoptie } from '../ports/datumpeilingen.ts';

export interface OptieInvoer {
  /** Local date and time, '2027-01-14T17:00'. */
  readonly beginLokaal: string;
  readonly eindLokaal: string;
  readonly plaats: string;
}

export const OPTIES = { minstens: 2, hooguit: 6 } as const;

/** Where a fault is: 'opties.0.beginLokaal'. */
const plek = (index: number, { field, text }: FieldFault): FieldFault => ({
  field: `opties.${index}.${field}`,
  text: `Datum ${index + 1}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
});

function aantalfouten(aantal: number): FieldFault[] {
  if (aantal < OPTIES.minstens) return [{ field: 'opties', text: 'Stel minstens twee data voor.' }];
  if (aantal > OPTIES.hooguit) return [{ field: 'opties', text: 'Stel hooguit zes data voor.' }];
  return [];
}

/** The proposed dates, judged all at once; in the order of time. */
export function leesOpties(
  invoer: readonly OptieInvoer[],
  nu: string,
): { readonly opties: readonly Datumoptie[] } | { readonly faults: readonly FieldFault[] } {
  const faults: FieldFault[] = aantalfouten(invoer.length);
  const opties: Omit<Datumoptie, 'nummer'>[] = [];
  for (const [index, optie] of invoer.entries()) {
    const gelezen = leesPlanning(optie);
    if ('faults' in gelezen) {
      faults.push(...gelezen.faults.map((fault) => plek(index, fault)));
      continue;
    }
    const { opmerking: _opmerking, ...planning } = gelezen.planning;
    const eerder = opties.find(({ begin }) => begin === planning.begin);
    if (planning.begin <= nu)
      faults.push(plek(index, { field: 'beginLokaal', text: 'Deze datum is al geweest. Kies een latere.' }));
    if (eerder)
      faults.push(
        plek(index, {
          field: 'beginLokaal',
          text: `${formatDatumTijd(planning.beginLokaal)} staat er twee keer. Kies een andere datum.`,
        }),
      );
    opties.push(planning);
  }
  if (faults.length > 0) return { faults };
  const opVolgorde = opties.toSorted((een, ander) => een.begin.localeCompare(ander.begin));
  return { opties: opVolgorde.map((optie, index) => ({ ...optie, nummer: index + 1 })) };
}
