export interface Contact {
  readonly naam: string;
  readonly adres: string;
}

/** One appointment as one person gets it. */
export interface Afspraak {
  /** The same for the invitation, its updates and its cancellation. */
  readonly uid: string;
  /** Higher with every message about this uid, the cancellation included; calendars ignore a lower one. */
  readonly sequence: number;
  readonly methode: 'REQUEST' | 'CANCEL';
  /** When this message was made: an instant in UTC. */
  readonly stempel: string;
  /** Wall-clock time in Amsterdam, `2027-01-14T17:00`: five o'clock stays five o'clock over a clock change. */
  readonly beginLokaal: string;
  readonly eindLokaal: string;
  readonly titel: string;
  readonly omschrijving: string;
  readonly plaats: string;
  readonly organisator: Contact;
  readonly genodigde: Contact;
}
