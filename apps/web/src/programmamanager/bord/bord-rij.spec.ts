import type { BordRij } from '#case-management';
import { boardRow } from './bord-rij.ts';

const rij = (over: object): BordRij =>
  ({
    trajectId: 't1',
    client: { soort: 'persoon', naam: 'Yara de Wit' },
    groep: null,
    status: 'loopt',
    openTaken: 0,
    isVervolg: false,
    teLaat: [],
    reacties: null,
    gepauzeerdOp: null,
    gevraagdOp: null,
    momentOp: null,
    bevestigers: ['Yara de Wit'],
    programmamanager: 'A. de Vries',
    nu: '2027-03-01T09:00:00.000Z',
    moment: { titel: 'Gepland', wachtOp: 'tijd', eigenaar: undefined, sporen: [] },
    fasen: [{ id: 'moment1', stand: 'bezig', gepland: '2027-03-11T09:00:00.000Z', van: null, tot: null }],
    ...over,
  }) as unknown as BordRij;
const cel = (over: object) => boardRow(rij(over), [{ id: 'moment1' }]).cells[0];

describe('een rij van het bord', () => {
  it('zegt niet twee keer dat iets gepland is', () => {
    expect(cel({})).toMatchObject({ label: 'Gepland', when: '11 mrt' });
    const uitgenodigd = { titel: 'Uitgenodigd', wachtOp: 'tijd', sporen: [] };
    expect(cel({ moment: uitgenodigd })).toMatchObject({ label: 'Uitgenodigd', when: 'gepland 11 mrt' });
  });

  it('noemt een datum die voorbij is niet meer gepland', () => {
    expect(cel({ nu: '2027-03-12T09:00:00.000Z' })?.when).toBe('was 11 mrt');
    const komt = [
      { id: 'moment1', stand: 'komt', gepland: '2027-03-11T09:00:00.000Z', van: null, tot: null },
    ];
    expect(cel({ fasen: komt })?.when).toBe('gepland 11 mrt');
    expect(cel({ fasen: komt, nu: '2027-03-12T09:00:00.000Z' })?.when).toBe('was 11 mrt');
  });

  it('noemt een besluit een besluit, en een bevestiging een bevestiging', () => {
    const besluit = { titel: 'Wacht op het besluit van de burgemeester', wachtOp: 'bevestiger', sporen: [] };
    expect(cel({ moment: besluit })?.label).toBe('Wacht op het besluit van de burgemeester');
    expect(cel({ moment: { ...besluit, titel: 'Resultaat gedeeld' } })?.label).toBe('Wacht op bevestiging');
    const griffie = { ...besluit, titel: 'Wacht op bevestiging', wachtOp: 'griffie' };
    expect(cel({ moment: griffie })?.label).toBe('Wacht op griffie');
  });

  it('houdt twee cycli van één gemeente uit elkaar', () => {
    const note = (over: object) => boardRow(rij(over), []).note;
    expect([
      note({}),
      note({ status: 'afgerond' }),
      note({ isVervolg: true }),
      note({ isVervolg: true, openTaken: 1 }),
    ]).toEqual([undefined, 'Afgerond', 'Volgende cyclus', 'Volgende cyclus, 1 open taak']);
  });
});
