import { isWerkdag, plusDagen, type Datum } from '#domain';
import { GEMEENTEN } from './gemeenten.ts';
import { planningVanaf, startVoor, type Planning } from './kalender.ts';
import { verhaalVan } from './verhaal.ts';
import { laatsteReactiedag } from './verhaal/consultatie.ts';

/** Every so many days, so that over the years each weekday and each holiday comes by. */
const elke = (stap: number, aantal: number): Datum[] =>
  Array.from({ length: aantal }, (_, n) => plusDagen('2026-01-05', n * stap));

describe('the demo story, started on any day', () => {
  const starts = elke(13, 90).filter((dag) => isWerkdag(dag));

  it.each(starts)('%s: everybody acts in the order of the story', (start) => {
    const planning = planningVanaf(start);
    const verhaal = verhaalVan(planning).filter(({ stap }) => stap.naam !== 'casussen');
    const dagen = verhaal.map(({ dag }) => dag);
    expect(dagen).toEqual(dagen.toSorted());
    const dagVan = (naam: string): Datum => verhaal.find(({ stap }) => stap.naam === naam)?.dag ?? '';
    expect(dagVan('beoordeeld') > laatsteReactiedag(planning)).toBe(true);
    expect(dagVan('consultatieBevestigd') < planning.bijeenkomst2).toBe(true);
    expect(dagVan('trainingUitgenodigd') < planning.dagdeel1).toBe(true);
  });
});

describe('the demo gemeenten', () => {
  const planningVan = (gemeente: string, vandaag: Datum): Planning => {
    const demo = GEMEENTEN.find(({ naam }) => naam === gemeente);
    if (!demo) throw new Error(`${gemeente} is not in the demo`);
    return planningVanaf(startVoor(vandaag, demo.sinds, demo.dagen));
  };

  it.each(elke(5, 146))('on %s the first has its people, as the README says', (vandaag) => {
    const voorbij = verhaalVan(planningVan('Dalfsen', vandaag)).filter(({ dag }) => dag < vandaag);
    expect(voorbij.map(({ stap }) => stap.naam)).toContain('deelnemers');
  });

  it.each(elke(29, 26))('on %s each is where it should be', (vandaag) => {
    const planning = (gemeente: string): Planning => planningVan(gemeente, vandaag);
    expect(planning('Kampen').bijeenkomst1 > vandaag).toBe(true);
    expect(planning('Haaksbergen').bijeenkomst2 > vandaag).toBe(true);
    expect(planning('Borne').bijeenkomst2 < vandaag).toBe(true);
    expect(planning('Borne').dagdeel1 > vandaag).toBe(true);
    expect(plusDagen(planning('Hardenberg').dagdeel2, 12) <= vandaag).toBe(true);
  });
});
