/** The colours of the pages (libs/ui theme), for what is printed. */
export const KLEUR = {
  tekst: '10242b',
  kop: '06303a',
  zacht: '506770',
  link: '0b5a6b',
  lijn: 'c3cecc',
  vlak: 'e5f1f2',
} as const;
