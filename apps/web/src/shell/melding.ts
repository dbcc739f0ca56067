/**
 * What a page may say above its content after a redirect. The query holds the code only, so nobody can make
 * this site say something of their own. One line a sentence; add yours.
 */
export const MELDINGEN = {
  opgeslagen: 'Uw wijzigingen zijn opgeslagen.',
  ingelogd: 'U bent ingelogd.',
  uitgelogd: 'U bent uitgelogd.',
  bevestigd: 'U hebt de fase bevestigd.',
  teruggestuurd: 'U hebt de fase teruggestuurd. Het bureau krijgt uw reden te lezen.',
  'afspraken-vastgelegd': 'De afspraken zijn vastgelegd.',
  'klok-verzet': 'De oefenklok is verzet.',
  'klok-gelijk': 'De oefenklok loopt weer gelijk met de echte tijd.',
} as const;

export type MeldingCode = keyof typeof MELDINGEN;

export const meldingIn = (code: unknown): string | undefined =>
  typeof code === 'string' && Object.hasOwn(MELDINGEN, code) ? MELDINGEN[code as MeldingCode] : undefined;
