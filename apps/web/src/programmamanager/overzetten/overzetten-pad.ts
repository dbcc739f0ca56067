import { programmaPad } from '../programma/programma-pad.ts';

/** `/programmas/ovkk/overzetten`, or the way from one version to another below it. */
export const overzettenPad = (naam: string, weg?: { readonly van: number; readonly naar: number }): string =>
  `${programmaPad(naam)}/overzetten${weg ? `/${weg.van}/${weg.naar}` : ''}`;
