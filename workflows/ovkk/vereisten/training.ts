import { magNaarTraining, nogVastTeLeggen, plusDagen } from '#domain';
import type { FeitDeelnemer, Feiten } from '#domain';
import { datumVereisten, zitting } from '../../shared/index.ts';
import type { Vereiste } from '../../shared/index.ts';
import { isDefinitief } from './documenten.ts';

const DAGDELEN = ['dagdeel1', 'dagdeel2'] as const;
const over = { owner: 'programmamanager', where: 'training', hard: true } as const;

/** Who may join: by role and attendance, or with a waiver. */
const trainingsgroep = (feiten: Feiten): FeitDeelnemer[] => {
  const was = (onderdeel: string, id: string) => zitting(feiten, onderdeel).aanwezig[id] === true;
  return feiten.deelnemers.filter(({ id, rol, ontheffing }) => {
    const aanwezig = { bijeenkomst1: was('bijeenkomst1', id), bijeenkomst2: was('bijeenkomst2', id) };
    return magNaarTraining({ rol }, aanwezig, ontheffing === null ? undefined : { reden: ontheffing }).mag;
  });
};

const nogTeVullen = (feiten: Feiten) =>
  DAGDELEN.filter(
    (deel) => nogVastTeLeggen(trainingsgroep(feiten), zitting(feiten, deel).aanwezig).length > 0,
  );

const iemandMagMee: Vereiste = {
  ...over,
  sentence: 'Er is iemand die mag meedoen aan de training.',
  holds: (feiten) => trainingsgroep(feiten).length > 0,
  detail: () => 'Leg de aanwezigheid bij beide bijeenkomsten vast, of geef iemand ontheffing.',
};

const begin = (feiten: Feiten, onderdeel: string) => zitting(feiten, onderdeel).begin;

const dagdelenGepland: Vereiste = {
  ...over,
  sentence: 'Beide dagdelen van de training hebben een datum.',
  holds: (feiten) => DAGDELEN.every((deel) => begin(feiten, deel) !== null),
};

const dagdelenInVolgorde: Vereiste = {
  ...over,
  sentence: 'Dagdeel 2 is na dagdeel 1.',
  holds: (feiten) => {
    const [eerste, tweede] = [begin(feiten, 'dagdeel1'), begin(feiten, 'dagdeel2')];
    return eerste === null || tweede === null || tweede > eerste;
  },
};

const documentenDefinitief: Vereiste = {
  ...over,
  where: 'documenten',
  sentence: 'De visie en de afspraken zijn definitief.',
  holds: (feiten) =>
    isDefinitief(feiten, 'visie') &&
    (feiten.afspraken?.soort === 'elders' || isDefinitief(feiten, 'afspraken')),
};

const trainingAanwezigheidCompleet: Vereiste = {
  ...over,
  sentence: 'De aanwezigheid bij beide dagdelen is vastgelegd.',
  holds: (feiten) => nogTeVullen(feiten).length === 0,
  detail: (feiten) => `Nog niet compleet: ${nogTeVullen(feiten).join(' en ').replaceAll('deel', 'deel ')}.`,
};

const trainingOpTijd: Vereiste = {
  ...over,
  hard: false,
  sentence: 'De training begint 4 tot 8 weken na de afspraken.',
  holds: (feiten) => {
    const eerste = begin(feiten, 'dagdeel1');
    if (eerste === null || feiten.afspraken === null) return true;
    const { datum } = feiten.afspraken;
    return eerste >= plusDagen(datum, 4 * 7) && eerste < plusDagen(datum, 8 * 7 + 1);
  },
};

export const trainingVereisten = {
  ...datumVereisten('dagdeel1', 'Dagdeel 1'),
  ...datumVereisten('dagdeel2', 'Dagdeel 2'),
  iemandMagMee,
  dagdelenGepland,
  dagdelenInVolgorde,
  documentenDefinitief,
  trainingAanwezigheidCompleet,
  trainingOpTijd,
};
