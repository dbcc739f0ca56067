import type { Effect, Ontvangers, Programmablad } from '#domain';
import { documentVan, zittingVan } from '#domain';

/** 'save-the-date' → 'save the date' */
const los = (naam: string): string => naam.replaceAll('-', ' ');

const deel = (blad: Programmablad, onderdeel: string): string =>
  zittingVan(blad, onderdeel)?.naam ?? los(onderdeel);

const RADEN = {
  allen: 'wie is gevraagd',
  open: 'wie nog niet reageerde',
  gereageerd: 'wie reageerde',
} as const;

/** Whom a mail goes to, as somebody of the bureau would say it. */
export function aanWie(aan: Ontvangers, blad: Programmablad): string {
  switch (aan.soort) {
    case 'rol':
      return aan.rollen.map((rol) => `de ${rol}`).join(' en ');
    case 'deelnemers':
      return 'alle deelnemers';
    case 'iedereen':
      return 'iedereen van dit traject en zijn groepen';
    case 'aanwezigen':
      return `wie aanwezig was bij ${deel(blad, aan.onderdeel)}`;
    case 'consultatie':
      return RADEN[aan.wie];
    case 'training':
      return 'wie mee mag doen aan de training';
    case 'eerderBericht':
      return 'wie er eerder bericht over kreeg';
  }
}

const AGENDA = {
  uitnodigen: ', met een afspraak voor de agenda',
  verzetten: ', en de afspraak in de agenda verschuift',
  afzeggen: ', en de afspraak gaat uit de agenda',
} as const;

const ACTIES = {
  inConsultatie: 'is in consultatie',
  verzonden: 'is verzonden',
  vaststellen: 'wordt vastgesteld',
} as const;

const termijn = (werkdagen: number | string | undefined): string =>
  typeof werkdagen === 'number'
    ? `, binnen ${werkdagen} werkdagen`
    : werkdagen === undefined
      ? ''
      : ', met een termijn';

/** What a step causes, as a sentence; `taken` are the titles of the tasks that were open, by code. */
export function effectZin(
  effect: Effect,
  blad: Programmablad,
  taken: ReadonlyMap<string, string>,
): string | undefined {
  switch (effect.type) {
    case 'mail': {
      const { sjabloon, aan, agenda, eenmalig } = effect.params;
      const bij = agenda === undefined ? '' : AGENDA[agenda];
      return `Mail ‘${los(sjabloon)}’ aan ${aanWie(aan, blad)}${bij}${eenmalig === true ? ' (wie hem al had, krijgt hem niet nog eens)' : ''}.`;
    }
    case 'taak': {
      const { titel, eigenaar, werkdagen } = effect.params;
      return `Taak voor de ${eigenaar}: ${titel}${termijn(werkdagen)}.`;
    }
    case 'taakSluiten': {
      const titel = taken.get(effect.params.code);
      return titel === undefined ? undefined : `Taak gaat dicht: ${titel}.`;
    }
    case 'document': {
      const { soort, actie } = effect.params;
      return `Document ‘${documentVan(blad, soort)?.titel ?? los(soort)}’ ${ACTIES[actie]}.`;
    }
    case 'kind':
      return `Er begint een traject van ‘${los(effect.params.programma)}’ onder dit traject.`;
    case 'kinderenStoppen':
      return 'De trajecten onder dit traject die nog lopen, stoppen.';
    case 'ouder':
      return 'Het traject hierboven krijgt bericht.';
    case 'vervolg':
      return 'De volgende cyclus begint, als nieuw traject dat aan dit traject vastzit.';
  }
}
