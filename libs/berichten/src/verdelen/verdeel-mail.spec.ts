import { UnitOfWork, type RegisteredMigration, type Transaction } from '#workflow-engine';
import type { NieuwBericht } from '../bericht.ts';
import type { Personenlijst } from '../personen/persoon.ts';
import { EenProgramma, eenMailbron, eenOpsteller, eenPersoon } from '../testing/mailbron.fixture.ts';
import { VerdeelMail } from './verdeel-mail.ts';

class Meteen extends UnitOfWork {
  run = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => work({} as Transaction);
}

const weg = (from: number, to: number, renamed: Record<string, string>) =>
  ({ name: 'ovkk', from, to, migration: { renamed } }) as unknown as RegisteredMigration;

/** Carries out a mail that version 1 asked for, in a traject that is on version 3 by now. */
const verdeel = async (gevraagdIn: number | null): Promise<readonly NieuwBericht[]> => {
  const gemaakt: NieuwBericht[] = [];
  const eerder = { sleutel: 's', sjabloon: 'uitnodiging', actie: null, ronde: null, nummers: {} };
  const lijst: Personenlijst = {
    personen: [eenPersoon({ berichten: [{ ...eerder, onderdelen: ['avond'] }] })],
    rondes: {},
    bevestigers: {},
    nummers: {},
  };
  const bron = eenMailbron({ definitie: { naam: 'ovkk', versie: 3 }, gevraagdIn });
  const registry = new EenProgramma();
  registry.migrations = () => [weg(1, 2, { bijeenkomst1: 'zitting' }), weg(2, 3, { zitting: 'avond' })];
  const handler = new VerdeelMail(
    new Meteen(),
    { personenVoorVerdeling: () => Promise.resolve(lijst), bron: () => Promise.resolve(bron) } as never,
    {
      voegToe: (_: unknown, berichten: readonly NieuwBericht[]) => {
        gemaakt.push(...berichten);
        return Promise.resolve(new Set(berichten.map(({ id }) => id)));
      },
    } as never,
    { enqueue: () => Promise.resolve() } as never,
    eenOpsteller(registry),
  );
  await handler.execute({
    key: 't1:4:0',
    instanceId: 't1',
    type: 'mail',
    params: {
      sjabloon: 'afgelast',
      aan: { soort: 'eerderBericht', onderdeel: 'bijeenkomst1' },
      onderdelen: ['bijeenkomst1'],
      agenda: 'afzeggen',
    },
    at: '2027-01-04T09:00:00.000Z',
    event: { type: 'bijeenkomst1.BUREAU_GELAST_AF' },
  });
  return gemaakt;
};

describe('een mail die is gevraagd voordat het traject overging naar een andere versie', () => {
  it('gaat naar wie over dat onderdeel iets hoorde, onder de naam die het nu heeft', async () => {
    expect((await verdeel(1)).map(({ onderdelen }) => onderdelen)).toEqual([['avond']]);
  });

  it('is anders over wat hij zegt', async () => {
    expect(await verdeel(3)).toEqual([]);
    expect(await verdeel(null)).toEqual([]);
  });
});
