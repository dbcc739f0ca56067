import { plaatsnamen } from '#documents';
import { TrajectClient } from '../trajecten/client.ts';
import {
  KANALEN,
  MAX_REACTIE,
  OORDELEN,
  ZICHTBAARHEDEN,
  reactieveld,
  zichtbaarheidszin,
  type Ingediend,
  type ReactiePagina,
} from '#consultatie';
import { Instant, ListOf, One, OneOf, RequestId, Text, Uuid, Whole, YesNo } from '../api/index.ts';
import { Versie, versieVan } from '../documenten/document.ts';

export class PlekInvoer {
  @Text('Id van de plek in de tekst; null is de tekst als geheel.', { nullable: true }) blokId!:
    string | null;
  @Text('De reactie; leeg haalt haar weg.', { max: MAX_REACTIE, empty: true }) tekst!: string;
  @Text('De tekst waar u van uitging. Is er intussen iets anders bewaard, dan weigeren wij.', {
    optional: true,
    empty: true,
  })
  was?: string;
}

export class ReactieInvoer {
  @Text('De reactie op het geheel; null is: ik heb geen opmerkingen.', {
    nullable: true,
    optional: true,
    max: MAX_REACTIE,
  })
  tekst?: string | null;
  @ListOf('Reacties per plek. Wat er niet bij staat, blijft zoals het was.', () => PlekInvoer, {
    optional: true,
  })
  reacties?: readonly PlekInvoer[];
  @Uuid('De ronde waarvan u de tekst las.', { optional: true }) rondeId?: string;
  @RequestId() requestId!: string;
}

export class ReactiePlek {
  @Text('Id van de plek.') id!: string;
  @Text('Waar het staat.', { example: 'Alinea 2 onder ‘Wat wij willen’' }) naam!: string;
  @OneOf('Wat het is.', ['titel', 'kop', 'alinea', 'punt', 'tabel', 'afbeelding']) soort!: string;
  @Text('De tekst.') tekst!: string;
  @YesNo('U kunt hier nu op reageren.') isOpen!: boolean;
}

export class EigenPlekReactie {
  @Uuid('Id van de reactie.') id!: string;
  @Text('Id van de plek; null is de tekst als geheel.', { nullable: true }) blokId!: string | null;
  @OneOf('Hoe zij binnenkwam.', KANALEN) kanaal!: string;
  @Text('De reactie.') tekst!: string;
  @Instant('Wanneer ontvangen of voor het laatst gewijzigd.') ontvangenOp!: string;
  @OneOf('Wat ermee is gedaan, zodra de griffie dat heeft bevestigd.', OORDELEN, { nullable: true })
  oordeel!: string | null;
  @Text('Waarom.', { nullable: true }) reden!: string | null;
}

export class ReactieVanAnder {
  @Text('Id van de plek; null is de tekst als geheel.', { nullable: true }) blokId!: string | null;
  @Text('De reactie.') tekst!: string;
  @Text('Naam; null als reacties zonder naam worden gedeeld.', { nullable: true }) naam!: string | null;
  @Text('Rol; null als reacties zonder naam worden gedeeld.', { nullable: true }) rol!: string | null;
}

export class EigenReactie {
  @One('Voor wie het traject is.', () => TrajectClient) client!: TrajectClient;
  @Whole('De hoeveelste ronde.') ronde!: number;
  @Uuid('Id van de ronde.') rondeId!: string;
  @Instant('Tot wanneer u kunt reageren.') termijn!: string;
  @OneOf('Stand van uw antwoord.', ['open', 'gereageerd', 'afgezien']) status!: string;
  @OneOf('Wie leest wat een ander schreef.', ZICHTBAARHEDEN) zichtbaarheid!: string;
  @Text('Hetzelfde in een zin voor de lezer.') zichtbaarheidszin!: string;
  @Text('De ronde vraagt alleen naar wat sinds deze versie is gewijzigd; null is: naar alles.', {
    nullable: true,
  })
  alleenGewijzigd!: string | null;
  @Text('Uw reactie op het geheel.', { nullable: true }) tekst!: string | null;
  @OneOf('Wat u nu kunt doen, of waarom niets.', [
    'reageren',
    'wijzigen',
    'termijn-voorbij',
    'beoordeeld',
    'gesloten',
    'ligt-stil',
  ])
  kan!: string;
  @OneOf('Wat met de reactie op het geheel is gedaan, zodra de griffie dat heeft bevestigd.', OORDELEN, {
    nullable: true,
  })
  oordeel!: string | null;
  @Text('Waarom.', { nullable: true }) reden!: string | null;
  @ListOf('Al uw reacties.', () => EigenPlekReactie) reacties!: readonly EigenPlekReactie[];
  @ListOf('Reacties van anderen, voor zover u die mag lezen.', () => ReactieVanAnder)
  anderen!: readonly ReactieVanAnder[];
  @ListOf('Alle plekken in de tekst, in leesvolgorde.', () => ReactiePlek)
  plaatsen!: readonly ReactiePlek[];
  @One('Het concept waarover het gaat.', () => Versie) document!: Versie;
}

export const eigenReactieVan = (pagina: ReactiePagina): EigenReactie => {
  const { client, eigen, document, kan, uitkomst, plaatsen, anderen } = pagina;
  const namen = plaatsnamen(plaatsen);
  const reacties = eigen.reacties.map((reactie) => ({
    ...reactie,
    oordeel: uitkomst ? reactie.oordeel : null,
    reden: uitkomst ? reactie.reden : null,
  }));
  const algemeen = reacties.find(({ blokId, kanaal }) => blokId === null && kanaal === 'pagina');
  return {
    client,
    ronde: eigen.ronde,
    rondeId: eigen.id,
    termijn: eigen.termijn,
    status: eigen.status,
    zichtbaarheid: eigen.zichtbaarheid,
    zichtbaarheidszin: zichtbaarheidszin(eigen.zichtbaarheid),
    alleenGewijzigd: eigen.alleenGewijzigd,
    tekst: algemeen?.tekst ?? null,
    kan,
    oordeel: algemeen?.oordeel ?? null,
    reden: algemeen?.reden ?? null,
    reacties,
    anderen: anderen.map(({ blokId, tekst, van }) => ({
      blokId,
      tekst,
      naam: van?.naam ?? null,
      rol: van?.rol ?? null,
    })),
    plaatsen: plaatsen.map(({ id, soort, tekst, isOpen }) => ({
      id,
      naam: namen.get(id) ?? '',
      soort,
      tekst,
      isOpen,
    })),
    document: versieVan(document),
  };
};

/** One text about the whole, as this API asked before there were places, and what is about places. */
export const ingediendIn = ({ tekst, reacties = [] }: ReactieInvoer): Ingediend[] => [
  ...(typeof tekst === 'string' ? [{ blokId: null, tekst }] : []),
  ...reacties.map(({ blokId, tekst: over, was }) => ({ blokId, tekst: over, was })),
];

/** 'tekst-<blok>' of the use case is `reacties.<plaats>.tekst` here. */
export const reactieplek = (veld: string, { tekst, reacties = [] }: ReactieInvoer): string => {
  const plaats = reacties.findIndex(({ blokId }) => reactieveld(blokId) === veld);
  return plaats === -1 || (veld === 'tekst' && typeof tekst === 'string') ? veld : `reacties.${plaats}.tekst`;
};
