import { wachtOpBevestiging, type Dossier } from '#case-management';
import { formatDatum, formatRelatief, rolNaam } from '#domain';
import type { AlertKind } from '#ui';
import { aantal } from '../woorden.ts';

export interface StandZin {
  readonly kind: AlertKind;
  readonly title: string;
  readonly text?: string | undefined;
}

/** The sentence above a dossier: what it waits for, and what is late. */
export function standZin(dossier: Dossier): StandZin {
  if (dossier.stand !== 'loopt') return zinInRust(dossier);
  const zin = zinOnderweg(dossier);
  if (dossier.teLaat.length === 0) return zin;
  const laat = dossier.teLaat.map(({ wat, werkdagen }) =>
    werkdagen <= 0 ? wat : `${wat} (${aantal(werkdagen, 'werkdag', 'werkdagen')})`,
  );
  return { ...zin, kind: 'warning', text: `Te laat: ${laat.join(', ')}.` };
}

function zinInRust({ stand, gepauzeerdOp }: Dossier): StandZin {
  if (stand === 'afgerond')
    return {
      kind: 'ok',
      title: 'Het traject is afgerond',
      text: 'Het dossier blijft staan om terug te lezen.',
    };
  if (stand === 'gestopt')
    return {
      kind: 'info',
      title: 'Het traject is gestopt',
      text: 'Het dossier blijft staan om terug te lezen.',
    };
  const sinds = gepauzeerdOp === null ? '' : ` sinds ${formatDatum(gepauzeerdOp)}`;
  return {
    kind: 'info',
    title: `Het traject ligt stil${sinds}`,
    text: 'De termijnen lopen niet en er gaan geen mails uit. Hervat het traject om verder te gaan.',
  };
}

function zinOnderweg(dossier: Dossier): StandZin {
  if (dossier.moment.sporen.length > 0) return sporenNaastElkaar(dossier);
  switch (dossier.moment.wachtOp) {
    case 'griffie':
    case 'bevestiger':
      return wachtOpGriffie(dossier);
    case 'deelnemers':
      return wachtOpDeelnemers(dossier);
    case 'groepen':
      return wachtOpGroepen(dossier);
    case 'tijd':
      return wachtOpTijd(dossier);
    default:
      return aanOns(dossier);
  }
}

const wanneer = (op: string, { nu, kalender }: Dossier): string =>
  `${formatDatum(op)} (${formatRelatief(op, nu, kalender)})`;

function sporenNaastElkaar({ moment }: Dossier): StandZin {
  const bezig = moment.sporen.filter(({ klaar }) => !klaar).length;
  const per = moment.sporen.map(
    ({ titel, klaar, moment: hier }) => `${titel}: ${klaar ? 'klaar' : hier.titel.toLowerCase()}`,
  );
  return {
    kind: wachtOpBevestiging(moment) ? 'warning' : 'info',
    title: bezig > 1 ? `${bezig} sporen lopen naast elkaar` : 'Eén spoor loopt nog',
    text: `${per.join('. ')}.`,
  };
}

function wachtOpGroepen({ kinderen, moment }: Dossier): StandZin {
  const klaar = kinderen.filter(({ stand }) => stand === 'afgerond').length;
  return {
    kind: 'info',
    title: moment.titel,
    text: `${klaar} van de ${aantal(kinderen.length, 'groep', 'groepen')} klaar.`,
  };
}

function wachtOpGriffie({ moment, fase, bevestigers, traject }: Dossier): StandZin {
  const rol = rolNaam(moment.eigenaar ?? 'griffie', traject.client.soort);
  const wie = bevestigers.length > 0 ? bevestigers.join(' of ') : `de ${rol}`;
  return {
    kind: 'warning',
    title: `Wacht op ${wie}`,
    text: `${fase.titel}: ${moment.titel.toLowerCase()}.`,
  };
}

function wachtOpDeelnemers(dossier: Dossier): StandZin {
  const { reacties, moment, traject } = dossier;
  if (reacties === null)
    return {
      kind: 'info',
      title:
        moment.eigenaar === undefined
          ? 'Wacht op deelnemers'
          : `Wacht op de ${rolNaam(moment.eigenaar, traject.client.soort)}`,
      text: `${moment.titel}.`,
    };
  return {
    kind: 'info',
    title: `${reacties.ontvangen} van ${reacties.totaal} mensen hebben gereageerd`,
    text: `De termijn loopt tot en met ${wanneer(reacties.termijn, dossier)}.`,
  };
}

function wachtOpTijd(dossier: Dossier): StandZin {
  const [eerste] = dossier.termijnen;
  const text =
    eerste && `Gaat vanzelf verder: ${eerste.titel.toLowerCase()} op ${wanneer(eerste.op, dossier)}.`;
  return { kind: 'info', title: dossier.moment.titel, text };
}

function aanOns({ vraag, moment }: Dossier): StandZin {
  const title = `Aan ons: ${moment.titel.toLowerCase()}`;
  if (vraag === null) return { kind: 'info', title };
  const mist = vraag.missing.length;
  if (mist === 0) return { kind: 'info', title, text: 'Alles is compleet: u kunt de volgende stap zetten.' };
  const ontbreekt = mist === 1 ? 'ontbreekt nog 1 ding' : `ontbreken nog ${mist} dingen`;
  return { kind: 'info', title, text: `Er ${ontbreekt} voor de volgende stap.` };
}
