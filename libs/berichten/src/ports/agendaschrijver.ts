interface Contact {
  readonly naam: string;
  readonly adres: string;
}

/** One appointment as one person gets it. */
export interface Agendaverzoek {
  readonly uid: string;
  readonly sequence: number;
  readonly methode: 'REQUEST' | 'CANCEL';
  /** UTC instant at which the message is made. */
  readonly stempel: string;
  readonly beginLokaal: string;
  readonly eindLokaal: string;
  readonly titel: string;
  readonly omschrijving: string;
  readonly plaats: string;
  readonly organisator: Contact;
  readonly genodigde: Contact;
}

export abstract class Agendaschrijver {
  /** The iCalendar message that invites, updates or cancels. */
  abstract uitnodiging(verzoek: Agendaverzoek): string;
}
