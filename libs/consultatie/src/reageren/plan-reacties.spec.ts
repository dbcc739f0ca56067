import type { EigenReactie } from '../ronde.ts';
import { bezwaarTegenPlan } from './bezwaar-tegen-plan.ts';
import { planReacties } from './plan-reacties.ts';

const reactie = (blokId: string | null, tekst: string, meer: Partial<EigenReactie> = {}): EigenReactie => ({
  id: `${blokId ?? 'algemeen'}-${tekst}`,
  blokId,
  kanaal: 'pagina',
  tekst,
  oordeel: null,
  reden: null,
  ontvangenOp: '2027-04-01T08:00:00.000Z',
  ...meer,
});

describe('wat er met een ingevulde pagina gebeurt', () => {
  it('bewaart wat nieuw of anders is, en laat de rest met rust', () => {
    const plan = planReacties(
      [reactie('a', 'Goed.'), reactie('b', 'Slecht.')],
      [
        { blokId: null, tekst: ' In het geheel mooi. ', was: '' },
        { blokId: 'a', tekst: 'Heel goed.', was: 'Goed.' },
        { blokId: 'b', tekst: 'Slecht.', was: 'Slecht.' },
        { blokId: 'c', tekst: '', was: '' },
      ],
    );
    expect(plan.wijzigingen).toEqual([
      { blokId: null, tekst: 'In het geheel mooi.' },
      { blokId: 'a', tekst: 'Heel goed.' },
    ]);
    expect(plan.over).toBe(3);
  });

  it('haalt weg wat is leeggemaakt', () => {
    const plan = planReacties(
      [reactie('a', 'Goed.'), reactie('b', 'Slecht.')],
      [{ blokId: 'a', tekst: '  ', was: 'Goed.' }],
    );
    expect(plan).toMatchObject({ wijzigingen: [{ blokId: 'a', tekst: null }], over: 1 });
    expect(bezwaarTegenPlan(plan, true)).toBeUndefined();
  });

  it('ziet een regeleinde van een browser niet als een andere tekst', () => {
    const veld = { blokId: 'a', tekst: 'een\r\ntwee', was: 'een\r\ntwee' };
    expect(planReacties([reactie('a', 'een\ntwee')], [veld]).wijzigingen).toEqual([]);
  });
});

describe('een tweede tabblad', () => {
  it('zet oude tekst die daar nog stond niet terug', () => {
    const plan = planReacties(
      [reactie('a', 'Nieuw, uit het andere tabblad.')],
      [
        { blokId: 'a', tekst: 'Oud.', was: 'Oud.' },
        { blokId: 'b', tekst: 'Hier getypt.', was: '' },
      ],
    );
    expect(plan.wijzigingen).toEqual([{ blokId: 'b', tekst: 'Hier getypt.' }]);
    expect(plan.botsingen).toEqual([]);
  });

  it('dat op dezelfde plek iets anders zegt, wordt niet stil gekozen', () => {
    const botst = { blokId: 'a', tekst: 'Van hier.', was: 'Oud.' };
    const plan = planReacties([reactie('a', 'Van daar.')], [botst]);
    expect(plan).toMatchObject({ wijzigingen: [], botsingen: [botst] });
    expect(bezwaarTegenPlan(plan, true)).toMatchObject({ refusal: { faults: [{ field: 'tekst-a' }] } });
  });

  it('dat hetzelfde zegt, is al bewaard', () => {
    const plan = planReacties([reactie('a', 'Samen.')], [{ blokId: 'a', tekst: 'Samen.', was: '' }]);
    expect(plan).toMatchObject({ wijzigingen: [], botsingen: [] });
  });
});

describe('wat niet kan', () => {
  it('is niets zeggen, en ook alles leegmaken', () => {
    const niets = planReacties([], [{ blokId: null, tekst: '', was: '' }]);
    expect(bezwaarTegenPlan(niets, true)).toMatchObject({ refusal: { faults: [{ field: 'tekst' }] } });
    const leeg = planReacties([reactie('a', 'Goed.')], [{ blokId: 'a', tekst: '', was: 'Goed.' }]);
    expect(leeg.over).toBe(0);
    expect(bezwaarTegenPlan(leeg, true)).toMatchObject({
      refusal: { faults: [{ text: expect.stringContaining('Trek mijn reacties in') as string }] },
    });
    expect(bezwaarTegenPlan(leeg, false)).toMatchObject({
      refusal: { faults: [{ text: expect.stringContaining('al in behandeling') as string }] },
    });
  });

  it('is wijzigen waar het bureau al over oordeelde; de rest van de pagina wordt dan ook niet bewaard', () => {
    const plan = planReacties(
      [reactie('a', 'Goed.', { oordeel: 'overgenomen' }), reactie('b', 'Slecht.')],
      [
        { blokId: 'a', tekst: 'Anders.', was: 'Goed.' },
        { blokId: 'b', tekst: 'Beter.', was: 'Slecht.' },
      ],
    );
    expect(plan.beoordeeld.map(({ blokId }) => blokId)).toEqual(['a']);
    expect(bezwaarTegenPlan(plan, false)).toMatchObject({ refusal: { code: 'conflict' } });
  });

  it('telt een reactie per mail mee, en laat haar staan', () => {
    const plan = planReacties(
      [reactie(null, 'Per mail.', { kanaal: 'mail' }), reactie('a', 'Goed.')],
      [
        { blokId: 'a', tekst: '', was: 'Goed.' },
        { blokId: null, tekst: '', was: '' },
      ],
    );
    expect(plan).toMatchObject({ wijzigingen: [{ blokId: 'a', tekst: null }], over: 1 });
  });
});
