import type { Dossier } from '#case-management';
import { standZin } from './stand-zin.ts';

const dossier = (over: object): Dossier =>
  ({
    stand: 'loopt',
    teLaat: [],
    reacties: null,
    vraag: null,
    traject: { client: { soort: 'gemeente' } },
    moment: { titel: 'Thema kiezen', wachtOp: 'deelnemers', eigenaar: 'werkgroeptrekker', sporen: [] },
    ...over,
  }) as unknown as Dossier;

describe('de zin boven een dossier', () => {
  it('noemt wie van de deelnemers aan zet is', () => {
    expect(standZin(dossier({}))).toEqual({
      kind: 'info',
      title: 'Wacht op de werkgroeptrekker',
      text: 'Thema kiezen.',
    });
  });

  it('telt geen werkdagen waar er nog geen voorbij is', () => {
    const laat = (werkdagen: number) => standZin(dossier({ teLaat: [{ wat: 'Iets doen', werkdagen }] })).text;
    expect([laat(0), laat(1), laat(3)]).toEqual([
      'Te laat: Iets doen.',
      'Te laat: Iets doen (1 werkdag).',
      'Te laat: Iets doen (3 werkdagen).',
    ]);
  });
});
