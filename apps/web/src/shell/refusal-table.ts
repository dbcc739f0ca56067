import type { Refusal } from '#workflow-engine';

/** What use cases of the application rooms return besides the refusals of the engine. */
export type CaseRefusal =
  | {
      readonly code: 'invalid';
      readonly faults: readonly { readonly field: string; readonly text: string }[];
    }
  | { readonly code: 'conflict' | 'confidential'; readonly text: string }
  | { readonly code: 'not-found' };

export type AnyRefusal = Refusal | CaseRefusal;

interface Answer {
  readonly status: number;
  readonly title: string;
  readonly sentence: string;
}

/** The one place where a refusal becomes a status and a Dutch sentence. */
export const REFUSALS: Readonly<Record<AnyRefusal['code'], Answer>> = {
  'not-found': {
    status: 404,
    title: 'Niet gevonden',
    sentence: 'Dit bestaat niet, of u mag het niet zien.',
  },
  'unknown-event': {
    status: 409,
    title: 'Dit kan niet in deze leergang',
    sentence: 'Deze stap hoort niet bij dit programma.',
  },
  'not-here': {
    status: 409,
    title: 'Dit kan nu niet',
    sentence: 'Het traject is al verder, of nog niet zo ver. Bekijk waar het traject nu staat.',
  },
  finished: {
    status: 409,
    title: 'Het traject is klaar',
    sentence: 'Dit traject is afgerond of gestopt. Er kan niets meer aan veranderen.',
  },
  paused: {
    status: 409,
    title: 'Het traject ligt stil',
    sentence: 'Het traject is gepauzeerd. Hervat het eerst.',
  },
  'not-paused': {
    status: 409,
    title: 'Het traject ligt niet stil',
    sentence: 'Het traject is niet gepauzeerd en hoeft dus niet te worden hervat.',
  },
  missing: {
    status: 409,
    title: 'Er ontbreekt nog iets',
    sentence: 'Deze stap kan pas als dit er ook is:',
  },
  advice: {
    status: 409,
    title: 'Dit wijkt af van het advies',
    sentence:
      'Ons advies is anders. Het mag wel: schrijf dan waarom u het toch doet. Dat komt in het logboek.',
  },
  forbidden: {
    status: 403,
    title: 'Dit mag u niet doen',
    sentence: 'Deze stap is aan iemand anders.',
  },
  stale: {
    status: 409,
    title: 'Er is intussen iets veranderd',
    sentence: 'Iemand anders was u voor. Bekijk hoe het traject nu staat en doe het zo nodig opnieuw.',
  },
  'invalid-payload': {
    status: 422,
    title: 'Er klopt nog iets niet',
    sentence: 'Niet alles is goed ingevuld.',
  },
  invalid: {
    status: 422,
    title: 'Er klopt nog iets niet',
    sentence: 'Niet alles is goed ingevuld.',
  },
  confidential: {
    status: 403,
    title: 'Dit is niet voor u bestemd',
    sentence: '',
  },
  conflict: {
    status: 409,
    title: 'Dit kan nu niet',
    sentence: '',
  },
};
