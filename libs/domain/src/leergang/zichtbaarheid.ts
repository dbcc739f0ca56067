/** Who reads a reaction: the bureau and the griffie alone, all who were asked without a name, or all with names. */
export const ZICHTBAARHEDEN = ['bureau', 'naamloos', 'ontvangers'] as const;
export type Zichtbaarheid = (typeof ZICHTBAARHEDEN)[number];

export const isZichtbaarheid = (tekst: string): tekst is Zichtbaarheid =>
  (ZICHTBAARHEDEN as readonly string[]).includes(tekst);

const ZIN: Readonly<Record<Zichtbaarheid, string>> = {
  bureau: 'Alleen het bureau en de griffie lezen uw reactie, met uw naam erbij. De andere deelnemers niet.',
  naamloos:
    'Het bureau en de griffie lezen uw reactie met uw naam erbij. De anderen die om een reactie zijn gevraagd, lezen haar zonder uw naam.',
  ontvangers:
    'Het bureau, de griffie en de anderen die om een reactie zijn gevraagd, lezen uw reactie met uw naam erbij.',
};

/** Told to whoever is about to write. */
export const zichtbaarheidszin = (zichtbaarheid: Zichtbaarheid): string => ZIN[zichtbaarheid];
