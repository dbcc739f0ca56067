/** The page of a programme; a version that is not the latest is named. */
export const programmaPad = (naam: string, versie?: number): string =>
  `/programmas/${naam}${versie === undefined ? '' : `?versie=${versie}`}`;
