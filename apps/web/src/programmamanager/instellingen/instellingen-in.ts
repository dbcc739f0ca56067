import {
  bevestigersVeld,
  postVeld,
  tekstVeld,
  type InstellingenInvoer,
  type InstellingenView,
} from '#case-management';
import { typedList, typedText } from '../../shell/index.ts';

/** What came back from `InstellingenForm`: all groups are on it, so what is empty was emptied. */
export function instellingenIn(body: unknown, view: InstellingenView) {
  const typed = typedText(body);
  const gekozen = Object.fromEntries(
    view.bevestigers.map(({ fase }) => [bevestigersVeld(fase), typedList(body, bevestigersVeld(fase))]),
  );
  const invoer: InstellingenInvoer = {
    getallen: typed,
    teksten: Object.fromEntries(view.teksten.map(({ naam }) => [naam, typed[tekstVeld(naam)] ?? ''])),
    post: Object.fromEntries(view.post.map(({ naam }) => [naam, typed[postVeld(naam)] ?? ''])),
    bevestigers: Object.fromEntries(
      view.bevestigers.map(({ fase }) => [fase, gekozen[bevestigersVeld(fase)] ?? []]),
    ),
  };
  return { invoer, typed, gekozen };
}
