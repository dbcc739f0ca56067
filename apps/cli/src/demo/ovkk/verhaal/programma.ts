import type { Consultatieblad } from '#domain';
import { definitions } from '#workflows';

/** The consultation of a programme, as its sheet describes it. */
export const consultatieVan = (naam: string): Consultatieblad => {
  const consultatie = definitions.find(({ name }) => name === naam)?.blad.consultaties[0];
  if (!consultatie) throw new Error(`The programme ${naam} has no consultation`);
  return consultatie;
};
