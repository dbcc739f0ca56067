import { KANALEN, OORDELEN, WAAROM, ZICHTBAARHEDEN, type ConsultatieBeeld } from '#consultatie';
import { Instant, ListOf, OneOf, Text, Uuid, Whole, YesNo } from '../api/index.ts';

export class ConsultatieOntvanger {
  @Uuid('Id van de deelnemer.') deelnemerId!: string;
  @Text('Naam.') naam!: string;
  @Text('E-mailadres.') email!: string;
  @Text('Rol.') rol!: string;
  @Text('Doelgroep.') doelgroep!: string;
  @OneOf('Waarom deze persoon wordt gevraagd.', WAAROM) waarom!: string;
  @OneOf('Stand van het antwoord.', ['open', 'gereageerd', 'afgezien']) status!: string;
  @Instant('Wanneer geantwoord.', { nullable: true }) geantwoordOp!: string | null;
}

export class ConsultatieReactie {
  @Uuid('Id van de reactie.') id!: string;
  @Uuid('Id van de deelnemer.') deelnemerId!: string;
  @Text('Naam.') naam!: string;
  @Text('Rol.') rol!: string;
  @Text('Id van de plek in de tekst; null is de tekst als geheel.', { nullable: true }) blokId!:
    string | null;
  @OneOf('Hoe zij binnenkwam.', KANALEN) kanaal!: string;
  @Text('De reactie.') tekst!: string;
  @YesNo('Een fundamenteel bezwaar.') bezwaar!: boolean;
  @OneOf('Wat ermee is gedaan.', OORDELEN, { nullable: true }) oordeel!: string | null;
  @Text('Waarom.', { nullable: true }) reden!: string | null;
  @Instant('Wanneer ontvangen.') ontvangenOp!: string;
  @Instant('Wanneer beoordeeld.', { nullable: true }) beoordeeldOp!: string | null;
  @Text('Wie oordeelde.', { nullable: true }) beoordeeldDoor!: string | null;
}

export class ConsultatieBereik {
  @Text('Doelgroep.') doelgroep!: string;
  @Whole('Hoeveel mensen zijn gevraagd.') gevraagd!: number;
  @Whole('Hoeveel nog niet antwoordden.') open!: number;
  @Whole('Hoeveel reageerden.') gereageerd!: number;
  @Whole('Hoeveel geen reactie hadden.') afgezien!: number;
}

export class ConsultatieRonde {
  @Whole('De hoeveelste.') ronde!: number;
  @Text('Soort document.') soort!: string;
  @Text('Versie waarover het gaat.') nummer!: string;
  @Instant('Tot wanneer mensen kunnen reageren.') termijn!: string;
  @Instant('Wanneer verstuurd; null is klaargezet.', { nullable: true }) verzondenOp!: string | null;
  @OneOf('Wie leest wat een ander schreef.', ZICHTBAARHEDEN) zichtbaarheid!: string;
  @Text('De ronde vraagt alleen naar wat sinds deze versie is gewijzigd; null is: naar alles.', {
    nullable: true,
  })
  alleenGewijzigd!: string | null;
  @ListOf('Wie er zijn gevraagd.', () => ConsultatieOntvanger) ontvangers!: readonly ConsultatieOntvanger[];
  @ListOf('Bereik per doelgroep.', () => ConsultatieBereik) bereik!: readonly ConsultatieBereik[];
  @ListOf('Alle reacties.', () => ConsultatieReactie) reacties!: readonly ConsultatieReactie[];
}

export const rondeVan = (ronde: ConsultatieBeeld['rondes'][number]): ConsultatieRonde => {
  const { soort, nummer, termijn, verzondenOp, zichtbaarheid, alleenGewijzigd } = ronde;
  return {
    ronde: ronde.ronde,
    soort,
    nummer,
    termijn,
    verzondenOp,
    zichtbaarheid,
    alleenGewijzigd,
    ontvangers: ronde.ontvangers.map((ontvanger) => ({ ...ontvanger })),
    bereik: ronde.bereik.map((groep) => ({ ...groep })),
    reacties: ronde.reacties.map((reactie) => ({ ...reactie })),
  };
};
