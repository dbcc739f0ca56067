import { DEELNEMER_ROLLEN, type DeelnemerRol } from '../rol.ts';

/** What gemeenten write for a role, without accents, dots and hyphens. */
const SYNONIEMEN: Readonly<Record<DeelnemerRol, readonly string[]>> = {
  raadslid: [
    'raadsleden',
    'lid raad',
    'lid van de raad',
    'lid gemeenteraad',
    'lid van de gemeenteraad',
    'gemeenteraadslid',
    'raad',
    'fractievoorzitter',
    'statenlid',
    'statenleden',
    'lid provinciale staten',
    'lid van provinciale staten',
  ],
  griffier: ['raadsgriffier', 'commissiegriffier', 'statengriffier'],
  burgemeester: ['commissaris van de koning', 'cdk'],
  wethouder: ['gedeputeerde', 'gedeputeerden', 'wethouders', 'loco burgemeester', 'locoburgemeester'],
  gemeentesecretaris: ['secretaris', 'provinciesecretaris', 'algemeen secretaris'],
  directielid: [
    'directeur',
    'lid directie',
    'lid van de directie',
    'lid directieteam',
    'concerndirecteur',
    'algemeen directeur',
  ],
  manager: [
    'managers',
    'afdelingshoofd',
    'hoofd afdeling',
    'hoofd',
    'sectorhoofd',
    'unithoofd',
    'clusterhoofd',
    'afdelingsmanager',
    'clustermanager',
    'domeinmanager',
    'concernmanager',
    'unitmanager',
    'lijnmanager',
    'mt lid',
    'lid mt',
    'lid managementteam',
  ],
  teamleider: ['teamleiders', 'teammanager', 'teamhoofd', 'teamcoordinator', 'teamcoach'],
  ambtenaar: [
    'ambtenaren',
    'medewerker',
    'adviseur',
    'projectleider',
    'projectmanager',
    'programmamanager',
    'procesmanager',
    'opgavemanager',
    'accountmanager',
    'gebiedsregisseur',
    'jurist',
    'planoloog',
    'strateeg',
  ],
  informatiemanager: ['cio', 'chief information officer'],
  opdrachtgever: ['opdrachtgeefster', 'ambtelijk opdrachtgever'],
  werkgroeptrekker: ['trekker', 'trekker werkgroep', 'werkgroepleider'],
  secretariaat: ['secretaresse', 'managementassistent', 'bestuurssecretariaat'],
  burger: ['inwoner', 'burgers', 'inwoners'],
  gast: ['gasten', 'gastspreker'],
};

/** Only when it is all there is: a 'secretaris rekenkamer' is no gemeentesecretaris, who skips a guard. */
const ALLEEN_LETTERLIJK: ReadonlySet<string> = new Set(['secretaris', 'raad', 'hoofd']);

const ROL_PER_WOORD = new Map<string, DeelnemerRol>(
  DEELNEMER_ROLLEN.flatMap((rol) => [rol, ...SYNONIEMEN[rol]].map((woord) => [woord, rol] as const)),
);
const LANGSTE_EERST = [...ROL_PER_WOORD.keys()]
  .filter((woord) => !ALLEEN_LETTERLIJK.has(woord))
  .sort((een, ander) => ander.length - een.length);

const TOEVOEGING =
  /^(?:(?:senior|junior|strategisch|interim|waarnemend|wnd|plaatsvervangend|plv|adjunct|eerste|tweede) )+/;
const AMBTELIJK = /(?:adviseur|medewerker|ambtenaar)$/;

const vereenvoudig = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

function herken(tekst: string): DeelnemerRol | undefined {
  const letterlijk = ROL_PER_WOORD.get(tekst);
  if (letterlijk !== undefined) return letterlijk;
  const begin = LANGSTE_EERST.find((woord) => tekst.startsWith(`${woord} `));
  if (begin !== undefined) return ROL_PER_WOORD.get(begin);
  return tekst.split(' ').some((woord) => AMBTELIJK.test(woord)) ? 'ambtenaar' : undefined;
}

export interface GelezenRol {
  rol: DeelnemerRol;
  /** The role's own word was typed; otherwise the typed text says more and is worth keeping. */
  letterlijk: boolean;
}

/** Reads a role or function title: 'Lid raad', 'wethouder ruimte', 'senior beleidsadviseur'. */
export function leesRol(tekst: string): GelezenRol | undefined {
  const eenvoudig = vereenvoudig(tekst);
  const rol = herken(eenvoudig) ?? herken(eenvoudig.replace(TOEVOEGING, ''));
  // Staff of the griffie work for the raad, yet are neither griffier nor ambtenaar here: let a person choose.
  if (rol === undefined || (rol === 'ambtenaar' && /\bgriffie/.test(eenvoudig))) return undefined;
  return { rol, letterlijk: eenvoudig === rol };
}
