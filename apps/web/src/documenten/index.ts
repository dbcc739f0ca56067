export { documentPaden, type DocumentPaden } from './document-paden.ts';
export { DocumentStand } from './document-stand.tsx';
export { DocumentUitvoer } from './document-uitvoer.ts';
export { Downloads } from './downloads.tsx';
export { tweeNummers } from './twee-nummers.ts';
export { Vergelijking, type VergelijkingProps } from './vergelijking.tsx';
export { Versies } from './versies.tsx';
export { VersieTekst } from './versie-tekst.tsx';
