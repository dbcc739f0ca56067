import {
  BUREAU_ROLLEN,
  clientTitel,
  formatDatum,
  formatDatumTijd,
  formatKort,
  formatTijd,
  opsomming,
  rolNaam,
} from '#domain';
import type { Weekbron, Weektraject } from './weekbron.ts';
import type { Weekvenster } from './weekvenster.ts';

/** How a version of a programme calls things. */
export interface Weekwoorden {
  fase(traject: Weektraject, fase: string): string;
  bijeenkomst(traject: Weektraject, onderdeel: string): string;
  termijn(traject: Weektraject, delay: string): string;
}

export interface Weekregel {
  readonly tekst: string;
  /** Path of a page of the bureau. */
  readonly pad: string;
}

export interface Weekkop {
  readonly titel: string;
  readonly pad: string;
  /** Sentences about one traject. */
  readonly regels: readonly Weekregel[];
}

export interface Weekdeel {
  readonly titel: string;
  readonly trajecten: readonly Weekkop[];
}

/** The week of a programme manager, in words; only parts in which there is something. */
export interface Weekoverzicht {
  readonly week: string;
  readonly delen: readonly Weekdeel[];
}

type Zeg = (traject: Weektraject) => readonly Weekregel[];

const isVanOns = ({ eigenaar }: { readonly eigenaar: string }): boolean =>
  (BUREAU_ROLLEN as readonly string[]).includes(eigenaar);

const pad = ({ id }: Weektraject, meer = ''): string => `/trajecten/${id}${meer === '' ? '' : `/${meer}`}`;

const bewogen =
  (woorden: Weekwoorden): Zeg =>
  (traject) => {
    const { fasen, stappen, reacties } = traject;
    const namen = fasen.map(({ naar, op }) => `‘${woorden.fase(traject, naar)}’ (${formatKort(op)})`);
    return [
      ...(namen.length > 0 ? [{ tekst: `Ging naar ${opsomming(namen)}`, pad: pad(traject) }] : []),
      ...(namen.length === 0 && stappen > 0
        ? [
            {
              tekst: stappen === 1 ? 'Er is 1 stap gezet' : `Er zijn ${stappen} stappen gezet`,
              pad: pad(traject, 'logboek'),
            },
          ]
        : []),
      ...(reacties > 0
        ? [
            {
              tekst: reacties === 1 ? '1 nieuwe reactie' : `${reacties} nieuwe reacties`,
              pad: pad(traject, 'consultatie'),
            },
          ]
        : []),
    ];
  };

/** Late, and due this week; what is due later is no news yet. */
const opOns =
  ({ nu, volgendeVan }: Weekvenster): Zeg =>
  (traject) =>
    traject.taken.filter(isVanOns).flatMap(({ titel, termijn, waar }) => {
      if (termijn === null || termijn >= volgendeVan) return [];
      const wanneer =
        termijn < nu ? `te laat, moest op ${formatKort(termijn)}` : `uiterlijk ${formatDatum(termijn)}`;
      return [{ tekst: `${titel}: ${wanneer}`, pad: pad(traject, waar) }];
    });

const opAnderen: Zeg = (traject) => [
  ...traject.taken
    .filter((taak) => !isVanOns(taak))
    .map(({ titel, eigenaar, sinds }) => ({
      tekst: `${titel}: wacht op ${rolNaam(eigenaar, traject.client.soort)} sinds ${formatKort(sinds)}`,
      pad: pad(traject),
    })),
  ...traject.rondes.map(({ gevraagd, geantwoord, termijn }) => ({
    tekst: `Consultatie: ${geantwoord} van de ${gevraagd} mensen antwoordden, het kan tot ${formatDatumTijd(termijn)}`,
    pad: pad(traject, 'consultatie'),
  })),
];

const straks =
  (woorden: Weekwoorden): Zeg =>
  (traject) => [
    ...traject.bijeenkomsten.map(({ onderdeel, beginLokaal, plaats }) => ({
      tekst: `${woorden.bijeenkomst(traject, onderdeel)}: ${formatDatum(beginLokaal)}, ${formatTijd(beginLokaal)} uur${plaats === '' ? '' : `, ${plaats}`}`,
      pad: pad(traject, `bijeenkomsten/${onderdeel}`),
    })),
    ...traject.termijnen.map(({ delay, op }) => ({
      tekst: `${woorden.termijn(traject, delay)}: ${formatDatumTijd(op)}`,
      pad: pad(traject, 'berichten/straks'),
    })),
  ];

const mails: Zeg = (traject) => {
  const { nietAangekomen, terGoedkeuring, ingekomen } = traject;
  const tel = (aantal: number, een: string, meer: string, plek: string): Weekregel[] =>
    aantal === 0 ? [] : [{ tekst: aantal === 1 ? een : `${aantal} ${meer}`, pad: plek }];
  return [
    ...tel(
      nietAangekomen,
      '1 mail is niet aangekomen',
      'mails zijn niet aangekomen',
      pad(traject, 'berichten'),
    ),
    ...tel(
      terGoedkeuring,
      '1 mail wacht op goedkeuring',
      'mails wachten op goedkeuring',
      `/ter-goedkeuring?traject=${traject.id}`,
    ),
    ...tel(
      ingekomen,
      '1 mail van iemand wacht op een antwoord van u',
      'mails van mensen wachten op een antwoord van u',
      '/ingekomen-mail',
    ),
  ];
};

const deel = (titel: string, trajecten: readonly Weektraject[], zeg: Zeg): Weekdeel => ({
  titel,
  trajecten: trajecten.flatMap((traject) => {
    const regels = zeg(traject);
    const naam = clientTitel(traject.client);
    return regels.length === 0
      ? []
      : [
          {
            titel: traject.groep === null ? naam : `${naam} (${traject.groep})`,
            pad: pad(traject),
            regels,
          },
        ];
  }),
});

/** Null when there is nothing to tell. What lies still waits for nobody and for nothing. */
export const bouwWeekoverzicht = (
  { trajecten }: Weekbron,
  venster: Weekvenster,
  woorden: Weekwoorden,
): Weekoverzicht | null => {
  const lopend = trajecten.filter(({ gepauzeerd }) => !gepauzeerd);
  const delen = [
    deel('Dit wacht op ons', lopend, opOns(venster)),
    deel('Dit wacht op anderen', lopend, opAnderen),
    deel('Deze en volgende week', lopend, straks(woorden)),
    deel('Mails', trajecten, mails),
    deel('Vorige week', trajecten, bewogen(woorden)),
  ].filter((een) => een.trajecten.length > 0);
  return delen.length === 0 ? null : { week: venster.week, delen };
};
