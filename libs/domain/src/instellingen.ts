/** Numbers and terms that a bureau may change per programme or traject; the definition gives the defaults. */
export interface Instellingen {
  /** Term of a consultation, in working days. */
  readonly consultatieWerkdagen: number;
  /** Reminder to those who did not answer, in working days before the consultation ends. */
  readonly herinneringWerkdagenVooraf: number;
  /** Weeks proposed between the first and the second bijeenkomst. */
  readonly wekenTussenBijeenkomsten: number;
  /** Invitation to a bijeenkomst, in calendar days before. */
  readonly uitnodigingDagenVooraf: number;
  /** Practical information, in working days before a bijeenkomst. */
  readonly praktischWerkdagenVooraf: number;
  /** Working days after which the confirmer is reminded for the first time, the second time, and the bureau gets a task. */
  readonly bevestigingHerinnering1: number;
  readonly bevestigingHerinnering2: number;
  readonly bevestigingEscalatie: number;
  /** Working days in which the bureau writes up the visie after bijeenkomst 1. */
  readonly visieUitwerkenWerkdagen: number;
  /** Number of groups in a bijeenkomst, and the least number of procesbegeleiders. */
  readonly aantalGroepen: number;
  /** Working days in which the bureau writes the report of a workshop. */
  readonly rapportWerkdagen: number;
  /** Most people that are advised in a workshop. */
  readonly maxDeelnemersAdvies: number;
  /** Weeks before a session at which its actors must have been booked. */
  readonly acteursWekenVooraf: number;
  /** Weeks between two leadership meetings. */
  readonly leiderschapWeken: number;
  /** Working days in which a work group that is stuck gets advice. */
  readonly hulpWerkdagen: number;
  /** Least number of members, the lead included, before a work group starts. */
  readonly werkgroepLeden: number;
  /** Months after the end of a cycle at which the next one is proposed. */
  readonly cyclusMaanden: number;
}
export const STANDAARD_INSTELLINGEN: Instellingen = {
  consultatieWerkdagen: 15,
  herinneringWerkdagenVooraf: 3,
  wekenTussenBijeenkomsten: 6,
  uitnodigingDagenVooraf: 21,
  praktischWerkdagenVooraf: 5,
  bevestigingHerinnering1: 3,
  bevestigingHerinnering2: 6,
  bevestigingEscalatie: 9,
  visieUitwerkenWerkdagen: 5,
  aantalGroepen: 3,
  rapportWerkdagen: 10,
  maxDeelnemersAdvies: 12,
  acteursWekenVooraf: 4,
  leiderschapWeken: 8,
  hulpWerkdagen: 3,
  werkgroepLeden: 3,
  cyclusMaanden: 12,
};
