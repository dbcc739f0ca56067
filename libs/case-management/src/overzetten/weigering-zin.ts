import type { MigrationRefusal } from '#workflow-engine';

type Plaats = Extract<MigrationRefusal, { code: 'no-place' }>['fault'];

const PLAATS: Readonly<Record<Plaats['code'], (waar: string) => string>> = {
  finished: () => 'Dit traject is afgelopen.',
  unmapped: (waar) => `De nieuwe versie zegt niet waar het moment ‘${waar}’ naartoe gaat.`,
  illegal: (waar) => `Het traject zou in de nieuwe versie op geen bestaande plaats staan (${waar}).`,
  'moves-on': (waar) => `Het traject zou meteen verder gaan zonder dat iemand iets deed (${waar}).`,
  stuck: (waar) => `Het traject zou in de nieuwe versie niet verder kunnen (${waar}).`,
  'no-term': () => 'Een termijn van de nieuwe versie heeft nog geen datum: leg die eerst vast.',
};

/** Why a traject stays on its version, and what to do about it. */
export const weigeringZin = (refusal: MigrationRefusal): string => {
  switch (refusal.code) {
    case 'not-found':
      return 'Dit traject hoort niet bij dit programma.';
    case 'forbidden':
      return 'Alleen een programmamanager mag trajecten overzetten.';
    case 'stale':
      return 'Er gebeurde intussen iets in dit traject: bekijk eerst de proef opnieuw.';
    case 'no-migration':
      return `Er is geen overzetting van versie ${refusal.from} naar versie ${refusal.to}.`;
    case 'finished':
      return 'Dit traject is afgelopen.';
    case 'paused':
      return 'Dit traject is gepauzeerd: hervat het eerst.';
    case 'no-run':
      return refusal.faults.map(({ text }) => text).join(' ');
    case 'no-place':
      return PLAATS[refusal.fault.code](refusal.fault.leaves.join(', '));
  }
};
