import { createElement } from 'react';
import type { CaseRefusal, ReadTraject } from '#case-management';
import { vormVan, type ReadConsultatie } from '#consultatie';
import type { Refusal } from '#workflow-engine';
import { invalid, refused, type Reply } from '../../shell/index.ts';
import { trajectPad } from '../traject-page.tsx';
import { ConsultatiePage } from './consultatie.view.tsx';
import { leesFilter } from './filter.ts';
import type { ConsultatieProps, Terug } from './page-props.ts';

/** The consultation that a traject is at, or undefined when its programme has none. `gegeven`: where a filter may be in. */
export const findConsultatie = async (
  readTraject: ReadTraject,
  readConsultatie: ReadConsultatie,
  id: string,
  gegeven: Readonly<Record<string, unknown>> = {},
): Promise<ConsultatieProps | undefined> => {
  const traject = await readTraject.execute(id);
  const vorm = traject && vormVan(traject);
  const beeld = vorm && (await readConsultatie.execute(id, vorm));
  return beeld ? { traject, vorm, beeld, filter: leesFilter(gegeven) } : undefined;
};

export const again = (found: ConsultatieProps, terug: Terug): Reply =>
  invalid(createElement(ConsultatiePage, { ...found, terug }));

/** Faults go back to the form; what cannot be helped there gets a page of its own. */
export const answer = (
  found: ConsultatieProps,
  refusal: CaseRefusal | Refusal,
  terug: Omit<Terug, 'faults'>,
): Reply => {
  if (refusal.code === 'invalid' || refusal.code === 'invalid-payload')
    return again(found, { ...terug, faults: refusal.faults });
  const { id } = found.traject;
  return refused(refusal, { terug: trajectPad(id, 'consultatie'), base: trajectPad(id) });
};
