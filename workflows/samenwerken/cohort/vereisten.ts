import { datumVan, formatDatum, plusDagen } from '#domain';
import type { Feiten } from '#domain';
import { datumVereisten, documentOpgeslagen, gegeven, sessieVereisten, zitting } from '../../shared/index.ts';
import type { Vereiste } from '../../shared/index.ts';
import { CASUISTIEK, PRESSURECOOKER, REFLECTIE, ROLLEN } from './fasen.ts';

const overMensen = { owner: 'programmamanager', where: 'deelnemers', hard: true } as const;

const deelnemersBekend: Vereiste = {
  ...overMensen,
  sentence: 'Het cohort heeft deelnemers.',
  holds: ({ deelnemers }) => deelnemers.length > 0,
};

/** The last day on which actors can still be booked for the date that is set. */
const uiterlijk = (feiten: Feiten): string | undefined => {
  const { begin } = zitting(feiten, 'casuistiek');
  return begin === null ? undefined : plusDagen(datumVan(begin), -feiten.instellingen.acteursWekenVooraf * 7);
};

const acteursOpTijdGeboekt: Vereiste = {
  owner: 'programmamanager',
  where: 'gegevens',
  hard: true,
  sentence: 'De acteurs zijn op tijd geboekt.',
  holds: (feiten) => {
    const geboekt = gegeven(feiten, 'acteursGeboekt');
    return geboekt !== '' && geboekt <= (uiterlijk(feiten) ?? '');
  },
  detail: (feiten) => {
    const dag = uiterlijk(feiten);
    const weken = feiten.instellingen.acteursWekenVooraf;
    return dag === undefined ? undefined : `Nodig: uiterlijk ${formatDatum(dag)} (${weken} weken vooraf).`;
  },
};

const bestuurders = ({ deelnemers }: Feiten) =>
  deelnemers.filter(({ rol }) => rol === 'burgemeester' || rol === 'wethouder');

const bestuurderBekend: Vereiste = {
  ...overMensen,
  sentence: 'Er doet een bestuurder mee die een casus inbrengt.',
  holds: (feiten) => bestuurders(feiten).length > 0,
};

const was = (feiten: Feiten, onderdeel: string): boolean =>
  bestuurders(feiten).some(({ id }) => zitting(feiten, onderdeel).aanwezig[id] === true);

const bestuurderBijReflectie: Vereiste = {
  owner: 'programmamanager',
  where: 'bijeenkomsten/pressurecooker/aanwezigheid',
  hard: true,
  sentence: 'De bestuurder was bij de reflectie.',
  holds: (feiten) => was(feiten, 'pressurecooker') || was(feiten, 'reflectie'),
  detail: () => 'Was de bestuurder er niet? Leg dan een datum vast waarop de reflectie wordt ingehaald.',
};

/** Everything that 'Wat ontbreekt nog?' can say. */
export const vereisten = {
  deelnemersBekend,
  ...sessieVereisten(ROLLEN),
  ...sessieVereisten(CASUISTIEK),
  acteursOpTijdGeboekt,
  bestuurderBekend,
  casusOpgeslagen: documentOpgeslagen('casus', 'De casus van de bestuurder is opgeslagen.'),
  ...sessieVereisten(PRESSURECOOKER),
  voorstelOpgeslagen: documentOpgeslagen('voorstel', 'Het voorstel van het cohort is opgeslagen.'),
  ...datumVereisten(REFLECTIE.id, 'De reflectie van de bestuurder'),
  bestuurderBijReflectie,
  reflectieOpgeslagen: documentOpgeslagen('reflectie', 'De reflectie van de bestuurder is opgeschreven.'),
};
