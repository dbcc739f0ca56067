import { TrajectClient } from '../trajecten/client.ts';
import { MAX_REACTIE, OORDELEN, type ReactiePagina } from '#consultatie';
import { Instant, One, OneOf, RequestId, Text, Whole } from '../api/index.ts';
import { Versie, versieVan } from '../documenten/document.ts';

export class ReactieInvoer {
  @Text('De reactie; null is: ik heb geen opmerkingen.', { nullable: true, max: MAX_REACTIE }) tekst!:
    string | null;
  @RequestId() requestId!: string;
}

export class EigenReactie {
  @One('Voor wie het traject is.', () => TrajectClient) client!: TrajectClient;
  @Whole('De hoeveelste ronde.') ronde!: number;
  @Instant('Tot wanneer u kunt reageren.') termijn!: string;
  @OneOf('Stand van uw antwoord.', ['open', 'gereageerd', 'afgezien']) status!: string;
  @Text('Uw reactie.', { nullable: true }) tekst!: string | null;
  @OneOf('Wat u nu kunt doen, of waarom niets.', [
    'reageren',
    'wijzigen',
    'termijn-voorbij',
    'beoordeeld',
    'gesloten',
    'ligt-stil',
  ])
  kan!: string;
  @OneOf('Wat ermee is gedaan, zodra de griffie dat heeft bevestigd.', OORDELEN, { nullable: true })
  oordeel!: string | null;
  @Text('Waarom.', { nullable: true }) reden!: string | null;
  @One('Het concept waarover het gaat.', () => Versie) document!: Versie;
}

export const eigenReactieVan = ({
  client,
  eigen,
  document,
  kan,
  oordeelBekend,
}: ReactiePagina): EigenReactie => {
  const algemeen = eigen.reacties.find(({ blokId }) => blokId === null);
  return {
    client,
    ronde: eigen.ronde,
    termijn: eigen.termijn,
    status: eigen.status,
    tekst: algemeen?.tekst ?? null,
    kan,
    oordeel: oordeelBekend ? (algemeen?.oordeel ?? null) : null,
    reden: oordeelBekend ? (algemeen?.reden ?? null) : null,
    document: versieVan(document),
  };
};
