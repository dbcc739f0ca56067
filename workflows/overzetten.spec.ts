import { migrate, nodesOf, renameName } from '#statechart';
import type { AnyMigration, LeafMap, MigrationResult, StoredState, Timer } from '#statechart';
import { begonnen, gedateerd, kansen, leefVerder, type Dwaler } from '../test/support/versies/dwalen.ts';
import { config2, naar2, ovkk2 } from '../test/support/versies/ovkk-2.ts';
import { naar3, ovkk3 } from '../test/support/versies/ovkk-3.ts';
import { Speelveld } from '../test/support/versies/speelbaar.ts';
import { ovkkConfig } from './ovkk/machine.ts';
import { definitionOf, type Overzetting, type Programma } from './index.ts';

/** `GANGMAKER_LONG=1`: as many as the promise says; otherwise enough to notice. */
const AANTAL = process.env['GANGMAKER_LONG'] === '1' ? 1_000 : 150;

const ovkk = definitionOf('ovkk', 1);
if (!ovkk) throw new Error('No definition ovkk 1');

interface Overgezet {
  readonly voor: Dwaler;
  readonly naar: Extract<MigrationResult, { ok: true }>;
  readonly na: Dwaler;
}

const zetOver = (van: Programma, naar: Programma, { migration }: Overzetting, voor: Dwaler): Overgezet => {
  const around = { now: voor.nu, facts: voor.situatie.feiten, seq: voor.seq, datedDelays: gedateerd(naar) };
  const machines = { from: van.machine, to: naar.machine };
  const result = migrate(machines, migration, voor.toestand, around);
  if (!result.ok)
    throw new Error(`${JSON.stringify(voor.toestand.value)}: ${result.fault.code} ${result.fault.detail}`);
  const situatie = naar.situaties.find(({ naam }) => naam === voor.situatie.naam) ?? voor.situatie;
  const toestand = JSON.parse(JSON.stringify(result.state)) as StoredState;
  return { voor, naar: result, na: { ...voor, toestand, situatie, seq: voor.seq + 1 } };
};

/** Delay and instant, under the new name. */
const termijnen = (timers: readonly Timer[], { renamed }: AnyMigration): string[] =>
  timers.map(({ delay, dueAt }) => `${renameName(renamed, delay)} ${dueAt}`).sort();
const loopt = ({ toestand }: Dwaler) => toestand.status === 'active';
const mails = ({ effects }: { effects: readonly { type: string }[] }) =>
  effects.filter(({ type }) => type === 'mail');

/** Those that ended are not moved; as many others are lived through instead. */
const lopend: { readonly kans: () => number; readonly eerste: Dwaler }[] = [];
for (let seed = 0; lopend.length < AANTAL; seed += 1) {
  const kans = kansen(seed);
  const eerste = leefVerder(ovkk, begonnen(ovkk), Math.floor(kans() * 80), kans);
  if (loopt(eerste)) lopend.push({ kans, eerste });
}
const naar2Toe = lopend.map(({ kans, eerste }) => ({ kans, ...zetOver(ovkk, ovkk2, naar2, eerste) }));
const verder = naar2Toe
  .map(({ kans, na }) => leefVerder(ovkk2, na, Math.floor(kans() * 25), kans))
  .filter(loopt);
const naar3Toe = verder.map((dwaler) => zetOver(ovkk2, ovkk3, naar3, dwaler));

const dezelfde = (over: readonly Overgezet[], { migration }: Overzetting, weg: RegExp) => {
  for (const { voor, na } of over) {
    const waren = termijnen(
      voor.toestand.timers.filter(({ delay }) => !weg.test(delay)),
      migration,
    );
    expect(termijnen(na.toestand.timers, { ...migration, renamed: {} })).toEqual(waren);
  }
};
const onbekend = (over: readonly Overgezet[], veld: Speelveld) => {
  const bekend = veld.waarden();
  return over.map(({ na }) => JSON.stringify(na.toestand.value)).filter((waarde) => !bekend.has(waarde));
};

it('vergeet geen moment: anders compileert het niet', () => {
  // @ts-expect-error the moments of the training, and of the consultation but one, are forgotten
  const vergeten: LeafMap<typeof ovkkConfig, typeof config2> = {
    'consultatie.opstellen': 'raadpleging.opstellen',
  };
  expect(vergeten).toBeDefined();
});

const veld2 = new Speelveld(ovkk2);

describe(`${AANTAL} trajecten van versie 1, ergens in hun leven`, () => {
  it('staan op alle momenten van de leergang', () => {
    const momenten = new Set(naar2Toe.flatMap(({ naar }) => naar.report.from));
    const alle = nodesOf(ovkk.machine).filter(({ type, always }) => type === 'atomic' && !always?.length);
    const nooit = alle.map(({ path }) => path.join('.')).filter((moment) => !momenten.has(moment));
    expect(nooit.length).toBeLessThanOrEqual(AANTAL < 1_000 ? 5 : 0);
    expect(
      naar2Toe.filter(({ naar }) => naar.report.to.includes('slot.intervisie.inrichten')).length,
    ).toBeGreaterThan(0);
  });

  it('staan na overzetten naar versie 2 waar versie 2 ook vanzelf komt', () => {
    expect(onbekend(naar2Toe, veld2)).toEqual([]);
  });

  it('houden elke termijn tot op de seconde, en mailen niemand', () => {
    dezelfde(naar2Toe, naar2, /^nooit$/);
    expect(naar2Toe.flatMap(({ naar }) => mails(naar))).toEqual([]);
    const wat = new Set(naar2Toe.flatMap(({ naar }) => naar.report.terms.map((term) => term.what)));
    expect([...wat]).toEqual(['kept']);
  });

  it('kunnen daarna tot het einde worden gespeeld', () => {
    expect(veld2.vast(naar2Toe.map(({ na }) => na.toestand))).toEqual([]);
  });
});

describe('en daarna naar versie 3, waar een spoor vervalt en een ander erbij komt', () => {
  const actief = naar3Toe.filter(({ na }) => loopt(na));

  it('staan ook daar waar versie 3 vanzelf komt, en kunnen tot het einde', () => {
    const veld = new Speelveld(ovkk3);
    expect(onbekend(actief, veld)).toEqual([]);
    expect(veld.vast(actief.map(({ na }) => na.toestand))).toEqual([]);
  });

  it('verliezen alleen de termijnen van het spoor dat vervalt', () => {
    dezelfde(actief, naar3, /^intervisie\./);
  });

  it('zijn klaar als alleen dat spoor nog open stond', () => {
    const klaar = { training: 'klaar', intervisie: 'inrichten' };
    const voor = naar2Toe.find(({ na }) => JSON.stringify(na.toestand.value).includes('"slot"'));
    if (!voor) throw new Error('Nobody trains');
    const toestand = { ...voor.na.toestand, value: { slot: klaar }, timers: [] };
    const { na, naar } = zetOver(ovkk2, ovkk3, naar3, { ...voor.na, toestand });
    expect(na.toestand).toMatchObject({ value: 'afgerond', status: 'done' });
    expect(naar.report.settled).toEqual(['slot']);
    expect(mails(naar)).toMatchObject([{ params: { sjabloon: 'afgerond' } }]);
  });
});
