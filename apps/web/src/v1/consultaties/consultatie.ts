import {
  OORDELEN,
  WAAROM,
  ZICHTBAARHEDEN,
  type ConsultatieBeeld,
  type Oordeel,
  type Voorstel,
  type Zichtbaarheid,
} from '#consultatie';
import { DEELNEMER_ROLLEN, DOELGROEPEN, type DeelnemerRol, type Doelgroep } from '#domain';
import {
  AcceptedEvent,
  Day,
  ListOf,
  One,
  OneOf,
  RequestId,
  TegenAdvies,
  Text,
  Texts,
  Uuid,
  Whole,
  YesNo,
  acceptedEventVan,
  Instant,
} from '../api/index.ts';
import { ConsultatieRonde, rondeVan } from './ronde.ts';

const STANDEN = ['nog-niet', 'opstellen', 'verzamelen', 'verwerken', 'bevestigen', 'voorbij', 'gepauzeerd'];

export class ConsultatieKandidaat {
  @Uuid('Id van de deelnemer.') deelnemerId!: string;
  @Text('Naam.') naam!: string;
  @Text('Doelgroep.') doelgroep!: string;
  @YesNo('Was er niet bij, dus wordt altijd gevraagd.') verplicht!: boolean;
  @YesNo('Wordt gevraagd.') gekozen!: boolean;
  @OneOf('Waarom; null is: wordt niet gevraagd.', WAAROM, { nullable: true }) waarom!: string | null;
  @YesNo('Is in een eerdere ronde gevraagd.') eerder!: boolean;
}

export class ConsultatieVoorstel {
  @Whole('De hoeveelste ronde.') ronde!: number;
  @YesNo('Staat klaar om te versturen.') klaargezet!: boolean;
  @Day('Laatste dag om te reageren.') termijn!: string;
  @Whole('De gewone termijn, in werkdagen.') werkdagen!: number;
  @OneOf('Wie leest wat een ander schrijft.', ZICHTBAARHEDEN) zichtbaarheid!: string;
  @Text('Versie van de vorige ronde.', { nullable: true }) eerderNummer!: string | null;
  @YesNo('Vraagt alleen naar wat sinds de vorige ronde is gewijzigd.') alleenGewijzigd!: boolean;
  @ListOf('Iedereen die gevraagd kan worden.', () => ConsultatieKandidaat)
  kandidaten!: readonly ConsultatieKandidaat[];
}

export class Consultatie {
  @Text('Onderdeel van het programma.', { example: 'consultatie' }) onderdeel!: string;
  @OneOf('Hoe ver.', STANDEN) stand!: string;
  @Text('Laatste versie van het document.', { nullable: true }) nummer!: string | null;
  @ListOf('Alle rondes, nieuwste eerst.', () => ConsultatieRonde) rondes!: readonly ConsultatieRonde[];
  @One('De volgende ronde, zolang die wordt klaargezet.', () => ConsultatieVoorstel, { nullable: true })
  voorstel!: ConsultatieVoorstel | null;
  @Texts('Waar u op moet letten; dit houdt niets tegen.') waarschuwingen!: readonly string[];
  @ListOf('Gebeurtenissen over deze consultatie.', () => AcceptedEvent)
  acceptedEvents!: readonly AcceptedEvent[];
}

export class VoorstelInvoer {
  @Day('Laatste dag om te reageren.') termijn!: string;
  @Texts('Ids van wie u vraagt, naast wie er niet bij was.') ontvangers!: readonly string[];
  @Texts('Iedereen met een van deze rollen.', { optional: true, values: DEELNEMER_ROLLEN })
  rollen?: readonly DeelnemerRol[];
  @Texts('Iedereen in een van deze groepen.', { optional: true, values: DOELGROEPEN })
  doelgroepen?: readonly Doelgroep[];
  @YesNo('Iedereen die in een eerdere ronde is gevraagd.', { optional: true }) iedereenVanEerder?: boolean;
  @OneOf('Wie leest wat een ander schrijft; anders zoals het was.', ZICHTBAARHEDEN, { optional: true })
  zichtbaarheid?: Zichtbaarheid;
  @YesNo('Vraag alleen naar wat sinds de vorige ronde is gewijzigd; anders ja, als er een was.', {
    optional: true,
  })
  alleenGewijzigd?: boolean;
}

export class TermijnInvoer {
  @Day('Nieuwe laatste dag om te reageren.') termijn!: string;
  @RequestId() requestId!: string;
  @TegenAdvies() tegenAdvies?: string;
}

export class VerzendingInvoer {
  @RequestId() requestId!: string;
  @TegenAdvies() tegenAdvies?: string;
}

export class OordeelRegel {
  @Uuid('Id van de reactie.') reactieId!: string;
  @OneOf('Wat u ermee doet; null neemt het terug.', OORDELEN, { nullable: true }) oordeel!: Oordeel | null;
  @Text('Waarom; verplicht bij deels en niet.', { max: 2_000, optional: true, empty: true }) reden?: string;
  @YesNo('Een fundamenteel bezwaar.', { optional: true }) bezwaar?: boolean;
  @Instant('De ontvangenOp van de tekst die u beoordeelt: is die intussen anders, dan gaat het niet door.', {
    optional: true,
  })
  gezienOp?: string;
}

export class OordelenInvoer {
  @ListOf('Per reactie een oordeel.', () => OordeelRegel) oordelen!: readonly OordeelRegel[];
}

const voorstelVan = ({ kandidaten, ...voorstel }: Voorstel): ConsultatieVoorstel => ({
  ...voorstel,
  kandidaten: kandidaten.map(({ deelnemer, ...kandidaat }) => ({
    deelnemerId: deelnemer.id,
    naam: deelnemer.naam,
    ...kandidaat,
  })),
});

export const consultatieVan = (onderdeel: string, beeld: ConsultatieBeeld): Consultatie => ({
  onderdeel,
  stand: beeld.stand,
  nummer: beeld.document?.nummer ?? null,
  rondes: beeld.rondes.map(rondeVan),
  voorstel: beeld.voorstel && voorstelVan(beeld.voorstel),
  waarschuwingen: beeld.waarschuwingen,
  acceptedEvents: Object.values(beeld.beslissingen).map(acceptedEventVan),
});

/** 'reden-<reactie>' of the use case is `oordelen.<plaats>.reden` here. */
export const plekVan = (veld: string, { oordelen }: OordelenInvoer): string => {
  const [naam = veld, ...id] = veld.split('-');
  const plaats = oordelen.findIndex(({ reactieId }) => reactieId === id.join('-'));
  return plaats === -1 ? veld : `oordelen.${plaats}.${naam}`;
};
