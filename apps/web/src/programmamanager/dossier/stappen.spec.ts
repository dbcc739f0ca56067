import type { AcceptedEvent } from '#workflow-engine';
import { stappenVoor, type Stapstand } from './stappen.ts';

const event = (type: string, open = true): AcceptedEvent => ({
  type,
  label: type,
  actors: ['programmamanager'],
  fields: [],
  open,
  missing: [],
  advice: [],
});

const stand = (types: readonly AcceptedEvent[], meer: Partial<Stapstand> = {}): Stapstand => ({
  standing: { accepted: types },
  vraag: null,
  moment: { wachtOp: 'bureau' },
  gegevens: { bijeenkomsten: [] },
  nu: '2027-01-10T09:00:00.000Z',
  ...meer,
});
const gepland = { bijeenkomsten: [{ onderdeel: 'bijeenkomst1', begin: '2027-01-14T16:00:00.000Z' }] };
const typen = (knoppen: readonly { readonly type: string }[]) => knoppen.map(({ type }) => type);
const stappen = (van: Stapstand) => stappenVoor(van, ['programmamanager']);

describe('de stappen van een dossier', () => {
  it('plan a session once and move it from then on, but plan it anew when it was called off', () => {
    const plant = event('bijeenkomst1.BUREAU_PLANT');
    expect(typen(stappen(stand([plant])).vooruit)).toEqual(['bijeenkomst1.BUREAU_PLANT']);
    const ook = stand([plant, event('bijeenkomst1.BUREAU_VERZET')], { gegevens: gepland });
    expect(typen(stappen(ook).vooruit)).toEqual([]);
    expect(typen(stappen(stand([plant], { gegevens: gepland })).vooruit)).toEqual([
      'bijeenkomst1.BUREAU_PLANT',
    ]);
  });

  it('keep an invitation that goes out by itself, or went, beside the way', () => {
    const nodigt = event('bijeenkomst1.BUREAU_NODIGT_UIT');
    expect(typen(stappen(stand([nodigt])).vooruit)).toHaveLength(1);
    const vanzelf = stappen(stand([nodigt], { moment: { wachtOp: 'tijd' } }));
    expect([typen(vanzelf.vooruit), typen(vanzelf.anders)]).toEqual([[], ['bijeenkomst1.BUREAU_NODIGT_UIT']]);
    const gevraagd = stappen(stand([nodigt], { vraag: event('bijeenkomst1.BUREAU_VRAAGT_BEVESTIGING') }));
    expect(typen(gevraagd.anders)).toHaveLength(1);
  });

  it('say what an invitation that goes out by itself still needs', () => {
    const nodigt = event('leiderschap.BUREAU_NODIGT_UIT', false);
    const { vooruit, nogNiet, anders } = stappen(stand([nodigt], { moment: { wachtOp: 'tijd' } }));
    expect([vooruit, nogNiet, anders]).toEqual([[], [nodigt], []]);
  });

  it('tell that a session was held once it has begun', () => {
    const gehouden = stand([event('bijeenkomst1.BUREAU_MELDT_GEHOUDEN')], { gegevens: gepland });
    expect(stappen(gehouden).anders).toEqual([]);
    expect(stappen({ ...gehouden, nu: '2027-01-14T16:00:00.000Z' }).anders).toHaveLength(1);
  });

  it('keep a moment that was missed beside the way, and who withdraws apart from it', () => {
    const { vooruit, anders, ingrijpen } = stappen(
      stand([event('moment1.BUREAU_MELDT_GEMIST'), event('BUREAU_MELDT_TERUGTREKKING')]),
    );
    expect([typen(vooruit), typen(anders), typen(ingrijpen)]).toEqual([
      [],
      ['moment1.BUREAU_MELDT_GEMIST'],
      ['BUREAU_MELDT_TERUGTREKKING'],
    ]);
  });

  it('name what is missing for the only way forward, and leave out what others do', () => {
    const deelt = event('afspraken.BUREAU_DEELT_AMBITIES', false);
    expect(stappen(stand([deelt])).nogNiet).toEqual([deelt]);
    expect(stappenVoor(stand([deelt]), ['procesbegeleider']).nogNiet).toEqual([]);
  });
});
