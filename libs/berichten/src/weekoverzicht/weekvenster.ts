import { dagVanDeWeek, datumVan, naarUtc, plusDagen, type UtcTijdstip } from '#domain';

/** What 'last week', 'this week' and 'next week' mean at some moment. */
export interface Weekvenster {
  /** The Monday of this week, YYYY-MM-DD: its name. */
  readonly week: string;
  readonly nu: UtcTijdstip;
  /** Monday, eight o'clock: when the overview is made. */
  readonly om: UtcTijdstip;
  /** Local midnights. */
  readonly vorigeVan: UtcTijdstip;
  readonly dezeVan: UtcTijdstip;
  readonly volgendeVan: UtcTijdstip;
  readonly volgendeTot: UtcTijdstip;
}

const middernacht = (datum: string): UtcTijdstip => naarUtc(`${datum}T00:00`);

export const weekvenster = (nu: UtcTijdstip): Weekvenster => {
  const vandaag = datumVan(nu);
  const maandag = plusDagen(vandaag, 1 - dagVanDeWeek(vandaag));
  return {
    week: maandag,
    nu,
    om: naarUtc(`${maandag}T08:00`),
    vorigeVan: middernacht(plusDagen(maandag, -7)),
    dezeVan: middernacht(maandag),
    volgendeVan: middernacht(plusDagen(maandag, 7)),
    volgendeTot: middernacht(plusDagen(maandag, 14)),
  };
};

/** A program that was away on Monday still makes it on Tuesday or Wednesday; later in the week it is old news. */
export const isAanDeBeurt = ({ nu, om, week }: Weekvenster): boolean =>
  nu >= om && nu < middernacht(plusDagen(week, 3));
