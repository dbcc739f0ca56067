export { editorScript } from './editor-script.ts';
export { blokkenIn, getypteTekst } from './getypte-tekst.ts';
export { TekstVeld, type TekstVeldProps } from './tekst-veld.tsx';
