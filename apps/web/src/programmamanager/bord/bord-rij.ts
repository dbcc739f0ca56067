import { trajectTitel, wachtOpBevestiging, type BordRij, type Fase, type Moment } from '#case-management';
import { formatKort } from '#domain';
import type { BoardCell, BoardRow } from '#ui';
import { trajectPad } from '../traject-page.tsx';
import { aantal, STATUS, WACHT_OP } from '../woorden.ts';

/** With the kind of client where a board has several. A row of the board: one cell for each phase, loud where something is asked of somebody. */
export const boardRow = (
  rij: BordRij,
  kolommen: readonly { readonly id: string }[],
  soortErbij = false,
): BoardRow => ({
  id: rij.trajectId,
  title: soortErbij
    ? trajectTitel(rij)
    : rij.groep === null
      ? rij.client.naam
      : `${rij.client.naam}, ${rij.groep}`,
  href: trajectPad(rij.trajectId),
  note: opmerking(rij),
  cells: kolommen.map(({ id }) => {
    const fase = rij.fasen.find((een) => een.id === id);
    return fase ? cel(fase, rij) : ANDERE_VERSIE;
  }),
});

/** A phase that only another version of the programme has. */
const ANDERE_VERSIE: BoardCell = { tone: 'planned', label: 'Niet in deze versie' };

/** A gemeente that goes on has two rows: which is the next cycle is told. */
function opmerking({ status, openTaken, isVervolg }: BordRij): string | undefined {
  const voorbij = status === 'afgerond' || status === 'gestopt';
  const taken = openTaken === 0 ? [] : [aantal(openTaken, 'open taak', 'open taken')];
  const delen = [...(isVervolg ? ['Volgende cyclus'] : []), ...(voorbij ? [STATUS[status].label] : taken)];
  return delen.join(', ') || undefined;
}

function cel(fase: Fase, rij: BordRij): BoardCell {
  switch (fase.stand) {
    case 'gedaan':
      return { tone: 'done', label: 'Afgerond', when: fase.tot === null ? undefined : formatKort(fase.tot) };
    case 'vervallen':
      return { tone: 'planned', label: 'Gaat niet door' };
    case 'komt':
      return {
        tone: 'planned',
        label: 'Nog niet gestart',
        when: fase.gepland === null ? undefined : geplandOp('', fase.gepland, rij.nu),
      };
    case 'bezig':
      return huidigeCel(fase, rij);
  }
}

/** Of a parallel phase: what each track waits for, in one line. */
const sporenTekst = (moment: Moment): string =>
  moment.sporen
    .map(({ titel, klaar, moment: hier }) => `${titel}: ${klaar ? 'klaar' : hier.titel.toLowerCase()}`)
    .join(' · ');

function sporenCel({ moment, bevestigers }: BordRij): Pick<BoardCell, 'tone' | 'label' | 'waitsOn'> {
  const bevestiging = wachtOpBevestiging(moment);
  const waitsOn = bevestiging && bevestigers.length > 0 ? bevestigers.join(' of ') : undefined;
  return { tone: bevestiging ? 'waiting' : 'active', label: sporenTekst(moment), waitsOn };
}

/** What is waited for where that is no confirmation: 'Wacht op het besluit van de burgemeester'. */
const wachtLabel = ({ wachtOp, titel }: Moment): string =>
  wachtOp === 'bevestiger' && titel.startsWith('Wacht op ') ? titel : WACHT_OP[wachtOp ?? 'bevestiger'].label;

/** The date alone below a moment that says so itself; a date that has passed is not planned any more. */
const geplandOp = (titel: string, dag: string, nu: string): string => {
  if (dag <= nu) return `was ${formatKort(dag)}`;
  return titel.toLowerCase() === 'gepland' ? formatKort(dag) : `gepland ${formatKort(dag)}`;
};

function huidigeCel(fase: Fase, rij: BordRij): BoardCell {
  const { moment, teLaat, reacties, gepauzeerdOp, gevraagdOp, programmamanager, bevestigers } = rij;
  const begonnen = rij.momentOp ?? fase.van;
  const sinds = begonnen === null ? undefined : `sinds ${formatKort(begonnen)}`;
  if (rij.status === 'gepauzeerd')
    return {
      tone: 'paused',
      label: 'Gepauzeerd',
      when: gepauzeerdOp === null ? sinds : `sinds ${formatKort(gepauzeerdOp)}`,
    };
  const late = teLaat[0] && teLaatTekst(teLaat[0].werkdagen);
  if (moment.sporen.length > 0) return { ...sporenCel(rij), when: sinds, late };
  switch (moment.wachtOp) {
    case 'griffie':
    case 'bevestiger':
      return {
        tone: 'waiting',
        label: wachtLabel(moment),
        when: gevraagdOp === null ? sinds : `sinds ${formatKort(gevraagdOp)}`,
        waitsOn: bevestigers.join(' of ') || undefined,
        late,
      };
    case 'groepen':
      return { tone: 'active', label: WACHT_OP.groepen.label, when: sinds, late };
    case 'deelnemers':
      return {
        tone: 'waiting',
        label: reacties === null ? moment.titel : `${reacties.ontvangen} van ${reacties.totaal} reacties`,
        when: reacties === null ? sinds : `tot en met ${formatKort(reacties.termijn)}`,
        waitsOn: 'deelnemers',
        late,
      };
    case 'tijd':
      return {
        tone: 'active',
        label: moment.titel,
        when: fase.gepland === null ? sinds : geplandOp(moment.titel, fase.gepland, rij.nu),
        late,
      };
    case 'bureau':
    case undefined:
      return { tone: 'active', label: moment.titel, when: sinds, waitsOn: programmamanager, late };
  }
}

export const teLaatTekst = (werkdagen: number): string =>
  werkdagen <= 0 ? 'te laat' : `${aantal(werkdagen, 'werkdag', 'werkdagen')} te laat`;
