import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { CONTROLLERS } from '../../apps/web/src/controllers.ts';
import { ApiContract } from '../support/api-contract.ts';
import { startTestApp, type TestApp } from '../support/web-app.ts';

const GEEN_API = 'how a browser shows who it is; the API has bearers';
const GEEN_ADRES = 'goes to the own address of who is logged in; an API key has none';

const GEEN_AGENDA =
  'a secret address of a person, shown to that person alone; a program reads the sessions themselves';

/** Every form of the pages, and where the API does the same. A new form fails this test until it has its twin. */
const TWINS: Readonly<Record<string, string>> = {
  '/inloggen': GEEN_API,
  '/inloggen/:token': GEEN_API,
  '/inloggen/als': GEEN_API,
  '/uitloggen': GEEN_API,
  '/g/:token/nieuwe-link': GEEN_API,
  '/r/:token/nieuwe-link': GEEN_API,
  '/g/:token/niet-ik': 'POST /trajecten/{id}/verkeerde-persoon',
  '/r/:token/niet-ik': 'POST /trajecten/{id}/verkeerde-persoon',
  '/g/:token/bevestigen': 'POST /trajecten/{id}/gebeurtenissen',
  '/g/:token/afspraken': 'PUT /trajecten/{id}/afspraken',
  '/g/:token/gegevens': 'PUT /trajecten/{id}/gegevens',
  '/g/:token/stappen/:type': 'POST /trajecten/{id}/gebeurtenissen',
  '/g/:token/taken/:taakId/afgerond': 'PATCH /trajecten/{id}/taken/{taakId}',
  '/r/:token/reactie': 'PUT /trajecten/{id}/consultaties/{onderdeel}/reactie',
  '/r/:token/geen-reactie': 'PUT /trajecten/{id}/consultaties/{onderdeel}/reactie',
  '/trajecten/nieuw': 'POST /trajecten',
  '/aanmelden/:programma': 'POST /aanmeldingen',
  '/aanmeldingen/:id/afwijzen': 'POST /aanmeldingen/{aanmeldingId}/afwijzing',
  '/trajecten/:id/gebeurtenissen/:type': 'POST /trajecten/{id}/gebeurtenissen',
  '/taken/:taakId/gedaan': 'PATCH /trajecten/{id}/taken/{taakId}',
  '/trajecten/:id/deelnemers/nieuw': 'POST /trajecten/{id}/deelnemers',
  '/trajecten/:id/deelnemers/:deelnemerId': 'PUT /trajecten/{id}/deelnemers/{deelnemerId}',
  '/trajecten/:id/deelnemers/:deelnemerId/afmelden': 'DELETE /trajecten/{id}/deelnemers/{deelnemerId}',
  '/trajecten/:id/deelnemers/:deelnemerId/ontheffing':
    'PUT /trajecten/{id}/deelnemers/{deelnemerId}/ontheffing',
  '/trajecten/:id/training/certificaten': 'PUT /trajecten/{id}/certificaten',
  '/trajecten/:id/training/ontheffing': 'PUT /trajecten/{id}/deelnemers/{deelnemerId}/ontheffing',
  '/trajecten/:id/deelnemers/importeren': 'POST /trajecten/{id}/deelnemers/import/voorbeeld',
  '/trajecten/:id/deelnemers/importeren/bevestigen': 'POST /trajecten/{id}/deelnemers/import',
  '/trajecten/:id/team': 'PUT /trajecten/{id}/team',
  '/medewerkers': 'POST /medewerkers',
  '/trajecten/:id/instellingen': 'PUT /trajecten/{id}/instellingen',
  '/trajecten/:id/gegevens': 'PUT /trajecten/{id}/gegevens',
  '/programmas/:naam/instellingen': 'PUT /programmas/{naam}/instellingen',
  '/programmas/:naam/overzetten/:van/:naar/controleren': 'GET /programmas/{naam}/overzettingen/{van}/{naar}',
  '/programmas/:naam/overzetten/:van/:naar': 'POST /programmas/{naam}/overzettingen/{van}/{naar}',
  '/trajecten/:id/bijeenkomsten/:onderdeel/datum/voorbeeld':
    'POST /trajecten/{id}/bijeenkomsten/{onderdeel}/voorbeeld',
  '/trajecten/:id/bijeenkomsten/:onderdeel/datum': 'PUT /trajecten/{id}/bijeenkomsten/{onderdeel}',
  '/trajecten/:id/bijeenkomsten/:onderdeel/opzet': 'PUT /trajecten/{id}/bijeenkomsten/{onderdeel}/opzet',
  '/trajecten/:id/bijeenkomsten/:onderdeel/peiling/voorbeeld':
    'POST /trajecten/{id}/bijeenkomsten/{onderdeel}/peiling/voorbeeld',
  '/trajecten/:id/bijeenkomsten/:onderdeel/peiling': 'POST /trajecten/{id}/bijeenkomsten/{onderdeel}/peiling',
  '/trajecten/:id/bijeenkomsten/:onderdeel/peiling/:peilingId/herinneren':
    'POST /trajecten/{id}/bijeenkomsten/{onderdeel}/peiling/{peilingId}/herinneringen',
  '/trajecten/:id/bijeenkomsten/:onderdeel/peiling/:peilingId/intrekken':
    'POST /trajecten/{id}/bijeenkomsten/{onderdeel}/peiling/{peilingId}/intrekking',
  '/trajecten/:id/reces': 'POST /trajecten/{id}/recessen',
  '/trajecten/:id/reces/:recesId/verwijderen': 'DELETE /trajecten/{id}/recessen/{recesId}',
  '/r/:token/datums/:peilingId': 'PUT /trajecten/{id}/eigen-peilingen/{peilingId}/antwoord',
  '/trajecten/:id/bijeenkomsten/:onderdeel/aanwezigheid':
    'PATCH /trajecten/{id}/bijeenkomsten/{onderdeel}/aanwezigheid',
  '/trajecten/:id/bijeenkomsten/:onderdeel/deur':
    'PATCH /trajecten/{id}/bijeenkomsten/{onderdeel}/aanwezigheid',
  '/trajecten/:id/bijeenkomsten/:onderdeel/deur/rest':
    'PATCH /trajecten/{id}/bijeenkomsten/{onderdeel}/aanwezigheid',
  '/trajecten/:id/bijeenkomsten/:onderdeel/groepen/maken':
    'POST /trajecten/{id}/bijeenkomsten/{onderdeel}/groepen',
  '/trajecten/:id/bijeenkomsten/:onderdeel/groepen/herverdelen':
    'POST /trajecten/{id}/bijeenkomsten/{onderdeel}/groepen/herverdelingen',
  '/trajecten/:id/bijeenkomsten/:onderdeel/groepen':
    'PATCH /trajecten/{id}/bijeenkomsten/{onderdeel}/groepen',
  '/trajecten/:id/bijeenkomsten/:onderdeel/gehouden': 'POST /trajecten/{id}/gebeurtenissen',
  '/trajecten/:id/casussen': 'POST /trajecten/{id}/casussen',
  '/trajecten/:id/casussen/:casusId': 'PUT /trajecten/{id}/casussen/{casusId}',
  '/trajecten/:id/documenten/:soort': 'POST /trajecten/{id}/documenten/{soort}/versies',
  '/trajecten/:id/documenten/:soort/vaststellen': 'POST /trajecten/{id}/documenten/{soort}/versies',
  '/trajecten/:id/consultatie/klaarzetten': 'PUT /trajecten/{id}/consultaties/{onderdeel}/voorstel',
  '/trajecten/:id/consultatie/reacties': 'PUT /trajecten/{id}/consultaties/{onderdeel}/oordelen',
  '/trajecten/:id/consultatie/tekst/:blok': 'PUT /trajecten/{id}/consultaties/{onderdeel}/plaatsen/{blokId}',
  '/trajecten/:id/consultatie/versturen': 'POST /trajecten/{id}/consultaties/{onderdeel}/verzendingen',
  '/trajecten/:id/consultatie/verlengen': 'PUT /trajecten/{id}/consultaties/{onderdeel}/termijn',
  '/trajecten/:id/consultatie/sluiten': 'POST /trajecten/{id}/gebeurtenissen',
  '/trajecten/:id/consultatie/extra-ronde': 'POST /trajecten/{id}/gebeurtenissen',
  '/trajecten/:id/consultatie/overslaan': 'POST /trajecten/{id}/gebeurtenissen',
  '/trajecten/:id/afspraken': 'PUT /trajecten/{id}/afspraken',
  '/weekoverzicht': 'PUT /medewerkers/{medewerkerId}/weekoverzicht',
  '/ter-goedkeuring/goedkeuren': 'POST /ter-goedkeuring/goedkeuringen',
  '/ter-goedkeuring/intrekken': 'POST /ter-goedkeuring/intrekkingen',
  '/trajecten/:id/berichten/proef': GEEN_ADRES,
  '/ingekomen-mail/:id/afgehandeld': 'POST /ingekomen-mail/{mailId}/afhandeling',
  '/ingekomen-mail/:id/reactie': 'POST /ingekomen-mail/{mailId}/reactie',
  '/agenda-abonnement/vernieuw': GEEN_AGENDA,
  '/agenda-abonnement/stop': GEEN_AGENDA,
  '/g/:token/agenda/vernieuw': GEEN_AGENDA,
  '/g/:token/agenda/stop': GEEN_AGENDA,
  '/berichten/:id/opnieuw': 'POST /berichten/{berichtId}/verzendingen',
};

let app: TestApp;
let contract: ApiContract;

beforeAll(async () => {
  app = await startTestApp({ worker: false });
  contract = await ApiContract.read(app.url);
});
afterAll(() => app.stop());

const paths = (of: object): string[] =>
  [(Reflect.getMetadata(PATH_METADATA, of) as string | string[]) ?? ''].flat();
const joined = (...parts: string[]): string =>
  `/${parts.join('/')}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1');

const forms = CONTROLLERS.flatMap((controller) =>
  Object.getOwnPropertyNames(controller.prototype).flatMap((name) => {
    const handler = (controller.prototype as Record<string, object>)[name] ?? {};
    if (Reflect.getMetadata(METHOD_METADATA, handler) !== RequestMethod.POST) return [];
    return paths(controller).flatMap((base) => paths(handler).map((path) => joined(base, path)));
  }),
);

it('finds the forms of the pages', () => {
  expect(forms.length).toBeGreaterThan(30);
});

it.each(forms)('%s has its twin in the API', (form) => {
  const twin = TWINS[form];
  expect([form, twin]).toEqual([form, expect.any(String)]);
  if (twin === undefined || [GEEN_API, GEEN_ADRES, GEEN_AGENDA].includes(twin)) return;
  const [method = '', path = ''] = twin.split(' ');
  expect(Object.keys(contract.document.paths[path] ?? {})).toContain(method.toLowerCase());
});

it('keeps no twin of a form that is gone', () => {
  expect(Object.keys(TWINS).filter((form) => !forms.includes(form))).toEqual([]);
});
