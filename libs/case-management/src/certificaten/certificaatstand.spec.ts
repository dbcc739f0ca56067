import { certificaatstand, zittingenOpCertificaat, type Trainingszitting } from './certificaatstand.ts';

const NU = '2027-06-20T08:00:00.000Z';

const dagdeel = (naam: string, dag: string, aanwezig?: boolean): Trainingszitting => ({
  naam,
  zitting: {
    beginLokaal: `${dag}T13:00`,
    eind: `${dag}T15:00:00.000Z`,
    presenties:
      aanwezig === undefined
        ? []
        : [{ deelnemerId: 'd1', aanwezig, op: `${dag}T16:00:00.000Z`, door: 'Anouk' }],
  },
});

describe('een certificaat van de training', () => {
  test('is voor wie er elke keer was', () => {
    const zittingen = [dagdeel('dagdeel 1', '2027-06-01', true), dagdeel('dagdeel 2', '2027-06-15', true)];
    expect(certificaatstand('d1', zittingen, NU)).toEqual({ soort: 'kan' });
    expect(zittingenOpCertificaat(zittingen)).toEqual([
      { naam: 'dagdeel 1', datum: '2027-06-01' },
      { naam: 'dagdeel 2', datum: '2027-06-15' },
    ]);
  });

  test.each([
    [
      'wie er een keer niet was',
      [dagdeel('dagdeel 1', '2027-06-01', true), dagdeel('dagdeel 2', '2027-06-15', false)],
      { soort: 'niet', reden: 'Was niet bij dagdeel 2.' },
    ],
    [
      'wie het tweede dagdeel nog moet doen',
      [dagdeel('dagdeel 1', '2027-06-01', true), dagdeel('dagdeel 2', '2027-06-22')],
      { soort: 'nog-niet', reden: 'Nog te gaan: dagdeel 2.' },
    ],
    [
      'wie op een dagdeel zonder datum wacht',
      [dagdeel('dagdeel 1', '2027-06-01', true), { naam: 'dagdeel 2', zitting: undefined }],
      { soort: 'nog-niet', reden: 'Nog te gaan: dagdeel 2.' },
    ],
    [
      'wie niet is vastgelegd',
      [dagdeel('dagdeel 1', '2027-06-01'), dagdeel('dagdeel 2', '2027-06-15')],
      { soort: 'nog-niet', reden: 'De aanwezigheid bij dagdeel 1 en dagdeel 2 is nog niet vastgelegd.' },
    ],
    [
      'wie nu al een keer miste, ook als er nog een komt',
      [dagdeel('dagdeel 1', '2027-06-01', false), dagdeel('dagdeel 2', '2027-06-22')],
      { soort: 'niet', reden: 'Was niet bij dagdeel 1.' },
    ],
  ])('is er niet voor %s', (_wie, zittingen, stand) => {
    expect(certificaatstand('d1', zittingen, NU)).toEqual(stand);
  });

  test('dat is uitgereikt blijft, ook als iemand de lijst later verbetert', () => {
    const certificaat = {
      nummer: '2027-00001',
      deelnemerId: 'd1',
      naam: 'M. Jansen',
      zittingen: [],
      ondertekenaar: 'Anouk de Graaf',
      uitgereiktOp: NU,
    };
    const zittingen = [dagdeel('dagdeel 1', '2027-06-01', false)];
    expect(certificaatstand('d1', zittingen, NU, certificaat)).toEqual({ soort: 'uitgereikt', certificaat });
  });
});
