import type { Client, DeelnemerRol, Programmablad } from '#domain';
import type { Brief, Sjabloon } from '../brief/brief.ts';
import type { Mailbijeenkomst, Mailbron } from '../brief/mailbron.ts';
import { bronVoorBrief } from '../brief/bron-voor-brief.ts';
import { schrijfBrief, type GeschrevenBrief } from '../brief/schrijf-brief.tsx';
import { eenDeelnemer, eenMailbron } from './mailbron.fixture.ts';

/** What the mails of one programme look at in its sheet. */
export type Bladdeel = Pick<Programmablad, 'naam' | 'titel' | 'inZin'> & Partial<Programmablad>;

const LEEG_BLAD = { versie: 1, zittingen: [], documenten: [], gegevens: [], teksten: [] } as const;

export const eenBijeenkomst = (datum: string, over: Partial<Mailbijeenkomst> = {}): Mailbijeenkomst => ({
  id: datum,
  nummer: 1,
  beginLokaal: `${datum}T10:00`,
  eindLokaal: `${datum}T11:30`,
  plaats: 'Het Waterhuis',
  opmerking: '',
  voorbij: false,
  aanwezig: 0,
  vastgelegd: 0,
  groepen: [],
  ...over,
});

interface Opties {
  readonly blad: Bladdeel;
  readonly client: Client;
  readonly rol: DeelnemerRol;
  readonly bron?: Partial<Mailbron>;
}

/** Letters of one programme to one reader; of the case only is known what `bron` says. */
export const briefschrijver =
  ({ blad, client, rol, bron = {} }: Opties) =>
  (sjabloon: Sjabloon, onderdelen: readonly string[], over: Partial<Brief> = {}): GeschrevenBrief => {
    const volledig = { ...LEEG_BLAD, ...blad } as Programmablad;
    const kaal = { bijeenkomsten: {}, documenten: {}, consultaties: {}, afspraken: null, door: null };
    return schrijfBrief(sjabloon, {
      bron: bronVoorBrief(eenMailbron({ ...kaal, client, ...bron }), volledig),
      programma: blad.titel,
      blad: volledig,
      persoon: { ...eenDeelnemer, rol },
      onderdelen,
      fase: '',
      reden: '',
      toelichting: '',
      velden: {},
      link: 'https://leergang.example/persoonlijke-link',
      ...over,
    });
  };

/** White space as a reader sees it. */
export const glad = (tekst: string): string => tekst.replace(/\s+/g, ' ');

/** What would betray something that was not filled in. */
export const NOOIT = /undefined|null|NaN|\[object|Invalid/;
