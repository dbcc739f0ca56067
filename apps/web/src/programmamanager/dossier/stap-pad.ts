/** Events that come with case data are sent on the page where that is filled in; by what follows the part's id. */
const MET_GEGEVENS = /\.BUREAU_(PLANT|VERZET)$/;
const VAN_CONSULTATIE = /\.BUREAU_(VERZENDT|SLAAT_OVER|VERLENGT|SLUIT|START_EXTRA_RONDE)$/;
const VAN_AFSPRAKEN = /\.GRIFFIE_LEGT_VAST$/;

const isVanZitting = (type: string): boolean =>
  MET_GEGEVENS.test(type) || /\.BUREAU_(GELAST_AF|MELDT_GEHOUDEN)$/.test(type);

/** Where below the traject an event is done: its own page, or the one that shows what it sets off. */
export function stapPad(type: string): string {
  const [deel = ''] = type.split('.', 1);
  if (isVanZitting(type)) return `bijeenkomsten/${deel}`;
  if (VAN_CONSULTATIE.test(type)) return 'consultatie';
  if (VAN_AFSPRAKEN.test(type)) return 'afspraken';
  return `gebeurtenissen/${type}`;
}
