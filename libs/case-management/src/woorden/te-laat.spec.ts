import { STANDAARD_INSTELLINGEN } from '#domain';
import { teLaat, type Lopend } from './te-laat.ts';

// A Friday.
const NU = '2027-01-15T12:00:00.000Z';
const laat = (lopend: Partial<Lopend>) =>
  teLaat(
    { taken: [], gevraagdOp: null, vanGriffie: true, termijnen: [], ...lopend },
    STANDAARD_INSTELLINGEN,
    NU,
    {},
  );

describe('wat te laat is', () => {
  it('is nothing when nothing has passed', () => {
    expect(
      laat({
        gevraagdOp: '2027-01-07T12:00:00.000Z',
        termijnen: [{ titel: 'Einde', op: '2027-01-15T11:55:00.000Z' }],
      }),
    ).toEqual([]);
  });

  it('is a task, a confirmation after two reminders, or a term that nobody fired; the latest first', () => {
    const alles = laat({
      taken: [{ titel: 'Visie uitwerken', termijn: '2027-01-13T12:00:00.000Z' }],
      gevraagdOp: '2027-01-06T12:00:00.000Z',
      termijnen: [{ titel: 'Einde', op: '2027-01-11T11:00:00.000Z' }],
    });
    expect(alles).toEqual([
      { wat: 'Einde', werkdagen: 4 },
      { wat: 'Visie uitwerken', werkdagen: 2 },
      { wat: 'De griffie heeft nog niet geantwoord', werkdagen: 1 },
    ]);
  });

  it('names the griffie only when it was asked', () => {
    expect(laat({ gevraagdOp: '2027-01-06T12:00:00.000Z', vanGriffie: false })).toEqual([
      { wat: 'Er is nog niet bevestigd', werkdagen: 1 },
    ]);
  });
});
