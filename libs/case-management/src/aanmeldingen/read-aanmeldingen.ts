import { Programmabladen } from '#domain';
import { Aanmeldingen, type Aanmelding, type AanmeldingStatus } from '../ports/aanmeldingen.ts';

export interface AanmeldingBeeld extends Aanmelding {
  readonly programmaTitel: string;
}

/** Who signed up, for the bureau. */
export class ReadAanmeldingen {
  constructor(
    private readonly aanmeldingen: Aanmeldingen,
    private readonly bladen: Programmabladen,
  ) {}

  async execute(status?: AanmeldingStatus): Promise<AanmeldingBeeld[]> {
    return (await this.aanmeldingen.lijst(status)).map((één) => this.beeld(één));
  }

  async een(id: string): Promise<AanmeldingBeeld | undefined> {
    const aanmelding = await this.aanmeldingen.een(id);
    return aanmelding && this.beeld(aanmelding);
  }

  /** How many wait for a decision; undefined when no programme takes sign-ups and none ever came. */
  async nieuw(): Promise<number | undefined> {
    const aantal = await this.aanmeldingen.aantalNieuw();
    const kan = this.bladen.alle().some(({ aanmeldformulier }) => aanmeldformulier);
    return kan || aantal > 0 ? aantal : undefined;
  }

  private beeld(aanmelding: Aanmelding): AanmeldingBeeld {
    const titel = this.bladen.laatste(aanmelding.programma)?.titel;
    return { ...aanmelding, programmaTitel: titel ?? aanmelding.programma };
  }
}
