import type { Dossier } from '#case-management';
import { formatDatum, formatRelatief } from '#domain';
import type { AlertKind } from '#ui';
import { aantal } from '../woorden.ts';

export interface StandZin {
  readonly kind: AlertKind;
  readonly title: string;
  readonly text?: string | undefined;
}

/** The sentence above a dossier: what it waits for, and what is late. */
export function standZin(dossier: Dossier): StandZin {
  const { stand, moment, fase, nu, kalender, reacties, bevestigers, vraag, gepauzeerdOp } = dossier;
  if (stand === 'gepauzeerd')
    return {
      kind: 'info',
      title: gepauzeerdOp === null ? 'Het traject ligt stil' : `Het traject ligt stil sinds ${formatDatum(gepauzeerdOp)}`,
      text: 'De termijnen lopen niet en er gaan geen mails uit. Hervat het traject om verder te gaan.',
    };
  if (stand === 'afgerond') return { kind: 'ok', title: 'Het traject is afgerond', text: 'De gemeente heeft alle fasen doorlopen.' };
  if (stand === 'gestopt') return { kind: 'info', title: 'Het traject is gestopt', text: 'Het dossier blijft staan om terug te lezen.' };
  const laat = dossier.gegevens.taken.filter(({ teLaat }) => teLaat);
  const telaat = laat.length === 0 ? undefined : `${aantal(laat.length, 'taak is', 'taken zijn')} te laat: ${laat.map(({ titel }) => titel).join(', ')}.`;
  const kind: AlertKind = telaat === undefined ? 'info' : 'warning';
  switch (moment.wachtOp) {
    case 'griffie': {
      const wie = bevestigers.length > 0 ? bevestigers.join(' of ') : `de ${moment.eigenaar ?? 'griffie'}`;
      return { kind: 'warning', title: `Wacht op ${wie}`, text: telaat ?? `${fase.titel}: ${moment.titel.toLowerCase()}.` };
    }
    case 'deelnemers':
      return {
        kind,
        title: reacties === null ? 'Wacht op deelnemers' : `${reacties.ontvangen} van ${reacties.totaal} mensen hebben gereageerd`,
        text: telaat ?? (reacties === null ? undefined : `De termijn loopt tot en met ${formatDatum(reacties.termijn)} (${formatRelatief(reacties.termijn, nu, kalender)}).`),
      };
    case 'tijd': {
      const eerste = dossier.termijnen[0];
      return {
        kind,
        title: moment.titel,
        text: telaat ?? (eerste && `Gaat vanzelf verder: ${eerste.titel.toLowerCase()} op ${formatDatum(eerste.op)} (${formatRelatief(eerste.op, nu, kalender)}).`),
      };
    }
    case 'bureau':
    case undefined: {
      const mist = vraag?.missing.length ?? 0;
      const text = vraag === null ? undefined : mist === 0 ? 'Alles is compleet: u kunt de volgende stap zetten.' : `Er ${mist === 1 ? 'ontbreekt nog 1 ding' : `ontbreken nog ${mist} dingen`} voor de volgende stap.`;
      return { kind, title: `Aan ons: ${moment.titel.toLowerCase()}`, text: telaat ?? text };
    }
  }
}
