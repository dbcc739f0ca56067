export { Bestandsschrijver } from './bestandsschrijver.ts';
export { ClamdScanner, GeenScanner } from './scannen/clamd.ts';
export { MAX_WORDBESTAND } from './weigering.ts';
export { Werkplaats } from './werkplaats/werkplaats.ts';
export { WordLezer } from './word-lezer.ts';
export { TypstCertificaatschrijver } from './certificaat/certificaatschrijver.ts';
