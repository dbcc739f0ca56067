import type { MigrationRefusal } from '#workflow-engine';
import { weigeringZin } from './weigering-zin.ts';

type Fault = Extract<MigrationRefusal, { code: 'no-place' }>['fault'];
const plaats = (code: Fault['code']): MigrationRefusal => ({
  code: 'no-place',
  fault: { code, leaves: ['training.klaar'], detail: 'for whoever mends it' },
});

describe('waarom een traject op zijn versie blijft', () => {
  it.each<[MigrationRefusal, string]>([
    [{ code: 'not-found', instanceId: 'x' }, 'hoort niet bij dit programma'],
    [{ code: 'forbidden', allowed: [] }, 'Alleen een programmamanager'],
    [{ code: 'stale', expectedSeq: 1, seq: 2 }, 'bekijk eerst de proef opnieuw'],
    [{ code: 'no-migration', name: 'ovkk', from: 1, to: 4 }, 'geen overzetting van versie 1 naar versie 4'],
    [{ code: 'finished' }, 'afgelopen'],
    [{ code: 'paused' }, 'hervat het eerst'],
    [{ code: 'no-run', faults: [{ field: 'naam', text: 'Die naam is er al.' }] }, 'Die naam is er al.'],
    [plaats('finished'), 'afgelopen'],
    [plaats('unmapped'), 'zegt niet waar het moment ‘training.klaar’ naartoe gaat'],
    [plaats('illegal'), 'op geen bestaande plaats staan (training.klaar)'],
    [plaats('moves-on'), 'meteen verder gaan zonder dat iemand iets deed'],
    [plaats('stuck'), 'niet verder kunnen'],
    [plaats('no-term'), 'heeft nog geen datum: leg die eerst vast'],
  ])('%j', (refusal, zin) => {
    expect(weigeringZin(refusal)).toContain(zin);
  });
});
