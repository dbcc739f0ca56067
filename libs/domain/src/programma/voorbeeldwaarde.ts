import type { Programmablad } from './programmablad.ts';
import type { Sjabloonveld, Zittingdeel } from './sjabloonveld.ts';

const NAMEN: Readonly<Partial<Record<string, string>>> = {
  programmamanager: 'Anouk de Vries',
  procesbegeleider: 'Bram Postma, Carla Wiersma en Daan Hoekstra',
  presentator: 'Esra Yilmaz',
  trainer: 'Floor van Dam',
  griffier: 'M. de Boer',
  gemeentesecretaris: 'S. Kuiper',
  burgemeester: 'Y. de Wit',
  opdrachtgever: 'P. van Leeuwen',
  werkgroeptrekker: 'L. Vos',
};

const ZITTING: Readonly<Record<Zittingdeel, string>> = {
  datum: 'donderdag 14 januari 2027',
  tijd: '17.00 tot 22.00 uur',
  plaats: 'Raadzaal, Marktplein 1',
  aanwezigen: 'J. Bakker, W. Smit, D. Mulder en T. Dekker',
  afwezigen: 'K. Visser',
  groepen: 'Groep 1: J. Bakker, W. Smit. Groep 2: D. Mulder. Groep 3: T. Dekker.',
};

const GEGEVEN = {
  datum: 'woensdag 3 februari 2027',
  jaNee: 'Ja',
  getal: '12',
  bedrag: '€\u00a01.995,00',
} as const;

/** An invented value of a merge field, to show a template with. */
export function voorbeeldwaarde({ naam, bron }: Sjabloonveld, blad: Programmablad): string {
  switch (bron.van) {
    case 'traject':
      return {
        client: blad.clienten[0] === 'persoon' ? 'Y. de Wit' : 'Waterveen',
        programma: blad.titel,
        groep: 'Participatie in de wijk',
        vandaag: 'maandag 11 januari 2027',
      }[bron.wat];
    case 'mensen':
      return {
        deelnemers:
          'J. Bakker (raadslid), W. Smit (wethouder), D. Mulder (directielid) en T. Dekker (teamleider)',
        'deelnemers per groep':
          'Raadslid: J. Bakker. Wethouder: W. Smit. Directielid: D. Mulder. Teamleider: T. Dekker.',
        'aantal deelnemers': '4',
      }[bron.wat];
    case 'rol':
      return NAMEN[bron.rol] ?? 'J. Bakker';
    case 'zitting':
      return ZITTING[bron.wat];
    case 'gegeven': {
      const veld = blad.gegevens.find((gegeven) => gegeven.naam === bron.naam);
      if (veld?.soort === 'keuze') return veld.keuzes?.[0]?.titel ?? naam;
      return veld === undefined || veld.soort === 'tekst'
        ? `Hier staat wat is ingevuld bij ‘${veld?.titel ?? naam}’`
        : GEGEVEN[veld.soort];
    }
  }
}
