/** A version of a document in the shape of `Maildocument` (#berichten). */
export const document = (versie: string): string =>
  `json_build_object('nummer', ${versie}.nummer, 'status', ${versie}.status, 'inhoud', ${versie}.inhoud, 'bestand', ${versie}.bestand_naam)`;
