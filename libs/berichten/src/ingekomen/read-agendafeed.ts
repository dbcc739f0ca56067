import { Programmabladen, type Programmablad } from '#domain';
import { metHoofdletter, woordenVan } from '../brief/woorden.ts';
import { Feedzittingen, type Feedlezer, type Feedzitting } from '../ports/feedzittingen.ts';
import { MailInstellingen } from '../ports/mail-instellingen.ts';

export interface Feedpunt {
  readonly uid: string;
  readonly sequence: number;
  readonly vervallen: boolean;
  readonly beginLokaal: string;
  readonly eindLokaal: string;
  readonly titel: string;
  readonly omschrijving: string;
  readonly plaats: string;
}

export interface Agendafeed {
  readonly naam: string;
  /** UTC instant: the same as long as nothing changed. */
  readonly stempel: string;
  readonly punten: readonly Feedpunt[];
}

const LEEG = '2026-01-01T00:00:00.000Z';

/** Where people tell each other what nobody else reads, a calendar that passes through other hands says when, and no more. */
const isBesloten = ({ gegevens }: Programmablad): boolean =>
  gegevens.some(({ alleenVoor }) => alleenVoor !== null);

/** The sessions of one person, for a calendar program that follows them. */
export class ReadAgendafeed {
  constructor(
    private readonly zittingen: Feedzittingen,
    private readonly bladen: Programmabladen,
    private readonly instellingen: MailInstellingen,
  ) {}

  async execute(lezer: Feedlezer): Promise<Agendafeed> {
    const zittingen = await this.zittingen.van(lezer);
    const stempel = zittingen.map(({ gewijzigdOp }) => gewijzigdOp).reduce((a, b) => (a > b ? a : b), LEEG);
    return {
      naam: 'Gangmaker',
      stempel,
      punten: zittingen.map((zitting) => this.punt(zitting, lezer)),
    };
  }

  private punt(zitting: Feedzitting, { soort }: Feedlezer): Feedpunt {
    const { bijeenkomstId, beginLokaal, eindLokaal, sequence, afgelast, programma, versie } = zitting;
    const blad = this.bladen.van(programma, versie);
    const { titel, naam } = woordenVan(zitting.onderdeel, blad);
    const wanneer = {
      uid: `${bijeenkomstId}@gangmaker`,
      sequence,
      vervallen: afgelast,
      beginLokaal,
      eindLokaal,
    };
    const vervalt = afgelast ? 'Vervallen: ' : '';
    if (isBesloten(blad)) return { ...wanneer, titel: `${vervalt}${titel}`, omschrijving: '', plaats: '' };
    const pagina = `${this.instellingen.basisUrl}/trajecten/${zitting.trajectId}`;
    return {
      ...wanneer,
      titel: `${vervalt}${titel} (${zitting.client})`,
      omschrijving:
        `${metHoofdletter(naam)} van ${blad.inZin}.` + (soort === 'medewerker' ? `\n${pagina}` : ''),
      plaats: zitting.plaats,
    };
  }
}
