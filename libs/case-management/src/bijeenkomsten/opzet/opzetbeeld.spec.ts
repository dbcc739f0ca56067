import { STANDAARD_INSTELLINGEN, type Capaciteit } from '#domain';
import type { Deelnemer } from '../../ports/deelnemers.ts';
import { ZITTING } from '../plannen/zittingen.fixture.ts';
import { opzetbeeld, overvol, type Opzetbron } from './opzetbeeld.ts';

const deelnemer = (id: string): Deelnemer => ({
  id,
  naam: id,
  email: `${id}@staphorst.example`,
  rol: 'gemeentesecretaris',
  functie: '',
  ontheffing: null,
  toegevoegdOp: '2027-01-01T09:00:00.000Z',
  afgemeldOp: null,
});
const SARA = { id: 's', naam: 'Sara' };
const bron = (
  onderdeel: string,
  capaciteit: Capaciteit | null | undefined,
  trainers: Opzetbron['opzet'][number]['trainers'] = {},
): Opzetbron => ({
  deelnemers: ['a', 'b', 'c'].map(deelnemer),
  zittingen: [],
  opzet: [{ onderdeel, capaciteit, trainers }],
  instellingen: STANDAARD_INSTELLINGEN,
});
const workshop = { ...ZITTING.bijeenkomst1, onderdeel: 'workshop', rooster: 'workshop' } as const;

describe('de opzet van een bijeenkomst', () => {
  it('heeft de grens uit de tekst, tot het bureau zelf kiest, ook voor geen grens', () => {
    expect(opzetbeeld(workshop, 1, bron('anders', null))).toMatchObject({
      capaciteit: { aantal: 12, werking: 'advies' },
      eigenKeuze: false,
    });
    const twee = { aantal: 2, werking: 'verbod' } as const;
    expect(opzetbeeld(workshop, 1, bron('workshop', twee))).toMatchObject({
      capaciteit: twee,
      eigenKeuze: true,
      verwacht: 3,
      teVol: 'Er worden 3 mensen verwacht, en er is plaats voor 2.',
    });
    expect(opzetbeeld(workshop, 1, bron('workshop', null))).toMatchObject({
      capaciteit: null,
      eigenKeuze: true,
    });
  });

  it('begint de volgende keer met de trainers van de vorige, en kent ze bij een andere bijeenkomst niet', () => {
    const keer1 = { 1: [SARA] };
    expect(opzetbeeld(ZITTING.overleg, 2, bron('overleg', undefined, keer1)).trainers).toEqual([SARA]);
    expect(opzetbeeld(ZITTING.overleg, 2, bron('overleg', undefined, { ...keer1, 2: [] })).trainers).toEqual(
      [],
    );
    expect(opzetbeeld(workshop, 1, bron('overleg', undefined, keer1)).trainers).toEqual([]);
  });

  it('is te vol bij een verbod, nooit bij een advies', () => {
    const programma = { zittingen: [workshop] };
    const bij = (capaciteit: Capaciteit) => overvol(programma, bron('workshop', capaciteit));
    expect(bij({ aantal: 2, werking: 'verbod' })).toEqual([
      {
        onderdeel: 'workshop',
        verwacht: 3,
        zin: 'Bijeenkomst 1: er worden 3 mensen verwacht, en er is plaats voor 2.',
      },
    ]);
    expect(bij({ aantal: 3, werking: 'verbod' })).toEqual([]);
    expect(bij({ aantal: 2, werking: 'advies' })).toEqual([]);
  });
});
