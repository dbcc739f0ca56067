const VAN_ZITTING = /\.BUREAU_(PLANT|VERZET|GELAST_AF|MELDT_GEHOUDEN)$/;
const VAN_CONSULTATIE = /\.BUREAU_(VERZENDT|SLAAT_OVER|VERLENGT|SLUIT|START_EXTRA_RONDE)$/;
const VAN_AFSPRAKEN = /\.GRIFFIE_LEGT_VAST$/;

/** Events that come with a date, a list or a text, written together with them on a page of their own. */
export const isMetGegevens = (type: string): boolean =>
  /\.(BUREAU_PLANT|BUREAU_VERZENDT|GRIFFIE_LEGT_VAST)$/.test(type);

/** Of these the data is written in the same step by a page of its own: sent bare, they would move the traject on nothing. */
export const heeftEigenPagina = (type: string): boolean =>
  /^\w+\.(BUREAU_(PLANT|VERZET|MELDT_GEHOUDEN|VERZENDT|SLAAT_OVER|VERLENGT|SLUIT)|GRIFFIE_LEGT_VAST)$/.test(
    type,
  );

/** Where below the traject an event is done: its own page, or the one that shows what it sets off. */
export function stapPad(type: string): string {
  const [deel = ''] = type.split('.', 1);
  if (VAN_ZITTING.test(type)) return `bijeenkomsten/${deel}`;
  if (VAN_CONSULTATIE.test(type)) return 'consultatie';
  if (VAN_AFSPRAKEN.test(type)) return 'afspraken';
  return `gebeurtenissen/${type}`;
}
