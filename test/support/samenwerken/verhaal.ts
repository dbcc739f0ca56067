import { plusDagen } from '#domain';
import { adressen } from '../traject/mensen.ts';
import * as cohorten from './cohorten.ts';
import * as leiderschap from './leiderschap.ts';
import { BELEID, DIRECTIE, GRIFFIER, RAAD } from './mensen.ts';
import * as ontwerp from './ontwerp.ts';
import * as raad from './raad.ts';
import type { Dag, Samenwerkloop } from './samenwerkloop.ts';
import * as slot from './slot.ts';

type Scene = readonly [title: string, act: (loop: Samenwerkloop) => Promise<void>];

const COHORTEN = [BELEID, DIRECTIE] as const;

/** Six days before: everybody who is invited hears once more where and when. */
const naarPraktisch = async (
  loop: Samenwerkloop,
  dag: Dag,
  ...wie: readonly (readonly { readonly email: string }[])[]
): Promise<void> => {
  await loop.naar(plusDagen(loop.dagen[dag], -6));
  await loop.post.expect('praktische-informatie', wie.flatMap(adressen));
};

const naDag = (loop: Samenwerkloop, dag: Dag): Promise<void> => loop.naar(plusDagen(loop.dagen[dag], 1));

/** The scenes of one provincie, from the first login to the end. */
export const vertelSamenwerken = (): readonly Scene[] => [
  ['een provincie doet mee', ontwerp.schrijfIn],
  ['de opdrachtgever bevestigt het ontwerp', ontwerp.ontwerp],
  [
    'twee cohorten beginnen',
    async (loop) => {
      for (const groep of COHORTEN) await cohorten.start(loop, groep);
      for (const groep of COHORTEN) await cohorten.planModule(loop, groep, 'rollen', 'eerste');
    },
  ],
  ['de eerste sessie heeft iedereen nodig', raad.planEerste],
  ['leiderschap, eerst zonder gast', leiderschap.planEerste],
  [
    'drie weken vooraf gaan de uitnodigingen vanzelf',
    async (loop) => {
      for (const groep of COHORTEN) loop.post.due('uitnodiging-rollen', adressen(groep.mensen));
      loop.post.due('uitnodiging-raadsessie', adressen(RAAD));
      await loop.naar(plusDagen(loop.dagen.eerste, -20));
      await leiderschap.eersteUitnodiging(loop);
      await naarPraktisch(
        loop,
        'eerste',
        ...COHORTEN.map(({ mensen }) => mensen),
        RAAD,
        leiderschap.praktisch.eerste,
      );
    },
  ],
  [
    'de eerste dag is geweest',
    async (loop) => {
      await naDag(loop, 'eerste');
      for (const groep of COHORTEN) await cohorten.rondModuleAf(loop, groep, 'rollen', 'rollen en systeem');
      await raad.verwerk(loop);
      await leiderschap.volgEersteOp(loop);
    },
  ],
  [
    'acteurs worden op tijd geboekt',
    async (loop) => {
      for (const groep of COHORTEN) {
        await cohorten.planModule(loop, groep, 'casuistiek', 'tweede');
        await cohorten.boekActeurs(loop, groep);
      }
    },
  ],
  ['raad en college zijn nog niet klaar', raad.planTweede],
  [
    'de tweede ronde komt eraan',
    async (loop) => {
      loop.post.due('uitnodiging-raadsessie', adressen(RAAD));
      loop.post.due('uitnodiging-casuistiek', adressen(BELEID.mensen));
      await loop.naar(plusDagen(loop.dagen.tweede, -20));
      await loop.post.expect('uitnodiging-casuistiek', adressen(DIRECTIE.mensen));
      await leiderschap.planTweede(loop);
      await naarPraktisch(
        loop,
        'tweede',
        ...COHORTEN.map(({ mensen }) => mensen),
        RAAD,
        leiderschap.praktisch.daarna,
      );
    },
  ],
  [
    'de tweede dag is geweest',
    async (loop) => {
      await naDag(loop, 'tweede');
      for (const groep of COHORTEN)
        await cohorten.rondModuleAf(loop, groep, 'casuistiek', 'casuïstiek met acteurs');
      await raad.verwerk(loop);
      await leiderschap.volgTweedeOp(loop);
    },
  ],
  [
    'bestuurders brengen een casus in',
    async (loop) => {
      for (const groep of COHORTEN) await cohorten.brengCasusIn(loop, groep);
    },
  ],
  ['de griffie wordt gevraagd', raad.vraag],
  [
    'en antwoordt niet',
    async (loop) => {
      const twee = [GRIFFIER.email, GRIFFIER.email];
      loop.post.due('bevestigingsverzoek-herinnering', twee);
      for (const groep of COHORTEN) loop.post.due('uitnodiging-pressurecooker', adressen(groep.mensen));
      await loop.naar(plusDagen(loop.dagen.pressurecooker, -20));
      await naarPraktisch(loop, 'pressurecooker', ...COHORTEN.map(({ mensen }) => mensen));
    },
  ],
  ['en bevestigt', raad.bevestig],
  [
    'het laatste cohort is het eerst klaar',
    async (loop) => {
      await naDag(loop, 'pressurecooker');
      await cohorten.rondDirectieAf(loop);
    },
  ],
  ['zonder bestuurder geen reflectie', cohorten.haalReflectieIn],
  [
    'die wordt ingehaald',
    async (loop) => {
      await naDag(loop, 'reflectie');
      await cohorten.houdReflectie(loop);
      await cohorten.rondSpoorAf(loop);
    },
  ],
  [
    'een laatste leiderschapsbijeenkomst',
    async (loop) => {
      await leiderschap.planLaatste(loop);
      await naarPraktisch(loop, 'laatste', leiderschap.praktisch.daarna);
      await naDag(loop, 'laatste');
      await leiderschap.rondAf(loop);
    },
  ],
  ['afgerond', slot.rondAf],
];
