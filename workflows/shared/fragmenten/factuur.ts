import { taak } from '../effecten.ts';
import type { Fase } from '../fase.ts';
import { bureau, pre } from '../gebeurtenis.ts';
import { stap } from './stap.ts';

export const factuurGebeurtenissen = <const Id extends string>({ id }: Fase<Id>) =>
  pre(id, { BUREAU_FACTUREERT: bureau('Meld dat de factuur is verstuurd') });

/** After the last confirmation: the run ends when the bureau has sent its invoice. */
export const factuur = <const Id extends string>(
  { id }: Fase<Id>,
  { titel, waar }: { readonly titel: string; readonly waar: string },
) =>
  stap('Factuur sturen', {
    taken: [taak(`${id}.factuur`, { titel, eigenaar: 'programmamanager', onderdeel: id, waar })],
    on: pre(id, { BUREAU_FACTUREERT: { target: 'klaar' } }),
  });
