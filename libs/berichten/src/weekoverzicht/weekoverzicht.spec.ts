import { bouwWeekoverzicht, type Weekwoorden } from './bouw-weekoverzicht.ts';
import { schrijfWeekoverzicht } from './schrijf-weekoverzicht.tsx';
import type { Weektraject } from './weekbron.ts';
import { isAanDeBeurt, weekvenster } from './weekvenster.ts';

const MAANDAG = '2028-01-17T07:00:00.000Z';
const woorden: Weekwoorden = {
  fase: (_, fase) => `fase ${fase}`,
  bijeenkomst: (_, onderdeel) => `De ${onderdeel}`,
  termijn: (_, delay) => `Termijn ${delay}`,
};
const traject = (over: Partial<Weektraject> = {}): Weektraject => ({
  id: 't1',
  client: { soort: 'gemeente', naam: 'Waterveen', gemeenteCode: 'GM9001' },
  groep: null,
  definitie: 'ovkk',
  versie: 1,
  fase: 'bijeenkomst1',
  gepauzeerd: false,
  fasen: [],
  stappen: 0,
  taken: [],
  rondes: [],
  bijeenkomsten: [],
  termijnen: [],
  reacties: 0,
  nietAangekomen: 0,
  terGoedkeuring: 0,
  ingekomen: 0,
  ...over,
});
const bouw = (...trajecten: Weektraject[]) =>
  bouwWeekoverzicht(
    { medewerker: { id: 'm1', naam: 'A. de Vries', email: 'a@bureau.example' }, trajecten },
    weekvenster(MAANDAG),
    woorden,
  );
const regels = (...trajecten: Weektraject[]) =>
  bouw(...trajecten)?.delen.flatMap(({ titel, trajecten: per }) =>
    per.flatMap((een) => een.regels.map(({ tekst }) => `${titel}: ${tekst}`)),
  );
const taak = { titel: 'De visie uitwerken', waar: 'documenten', sinds: '2028-01-03T09:00:00.000Z' };

describe('het weekoverzicht', () => {
  it('komt op maandag om acht uur, ook na een nacht van de zomer- naar de wintertijd', () => {
    expect(isAanDeBeurt(weekvenster('2028-01-17T06:59:59.000Z'))).toBe(false);
    expect(isAanDeBeurt(weekvenster(MAANDAG))).toBe(true);
    expect(isAanDeBeurt(weekvenster('2028-07-17T06:00:00.000Z'))).toBe(true);
    expect(isAanDeBeurt(weekvenster('2028-10-30T06:59:59.000Z'))).toBe(false);
    expect(isAanDeBeurt(weekvenster('2028-10-30T07:00:00.000Z'))).toBe(true);
    expect(isAanDeBeurt(weekvenster('2028-01-19T22:59:00.000Z'))).toBe(true);
    expect(isAanDeBeurt(weekvenster('2028-01-19T23:00:00.000Z'))).toBe(false);
    expect(weekvenster('2028-01-23T22:30:00.000Z').week).toBe('2028-01-17');
    expect(weekvenster('2028-01-23T23:30:00.000Z').week).toBe('2028-01-24');
  });

  it('is er niet als er niets te melden is', () => {
    expect(bouw()).toBeNull();
    expect(bouw(traject())).toBeNull();
  });

  it('noemt wat te laat is en wat deze week moet, en niet wat later komt', () => {
    const van = (termijn: string | null) => ({ ...taak, eigenaar: 'programmamanager', termijn });
    expect(
      regels(
        traject({
          taken: [
            van('2028-01-12T22:59:59.000Z'),
            van('2028-01-20T22:59:59.000Z'),
            van('2028-01-24T22:59:59.000Z'),
            van(null),
          ],
        }),
      ),
    ).toEqual([
      'Dit wacht op ons: De visie uitwerken: te laat, moest op 12 jan',
      'Dit wacht op ons: De visie uitwerken: uiterlijk donderdag 20 januari 2028',
    ]);
  });

  it('zegt op wie het wacht en sinds wanneer, en hoe ver een consultatie is', () => {
    expect(
      regels(
        traject({
          taken: [{ ...taak, titel: 'Bevestigen', eigenaar: 'griffier', termijn: null }],
          rondes: [{ termijn: '2028-01-26T22:59:59.000Z', gevraagd: 12, geantwoord: 5 }],
        }),
      ),
    ).toEqual([
      'Dit wacht op anderen: Bevestigen: wacht op griffier sinds 3 jan',
      'Dit wacht op anderen: Consultatie: 5 van de 12 mensen antwoordden, het kan tot woensdag 26 januari 2028, 23.59 uur',
    ]);
  });

  it('vertelt wat eraan komt, wat er met mails is, en wat er vorige week gebeurde', () => {
    expect(
      regels(
        traject({
          bijeenkomsten: [{ onderdeel: 'avond', beginLokaal: '2028-01-20T17:00', plaats: 'De Raadzaal' }],
          termijnen: [{ delay: 'herinnering', op: '2028-01-19T08:00:00.000Z' }],
          nietAangekomen: 1,
          terGoedkeuring: 3,
          ingekomen: 2,
          fasen: [
            { naar: 'consultatie', op: '2028-01-11T10:00:00.000Z' },
            { naar: 'visie', op: '2028-01-13T10:00:00.000Z' },
          ],
          stappen: 5,
          reacties: 4,
        }),
        traject({ id: 't2', stappen: 1 }),
      ),
    ).toEqual([
      'Deze en volgende week: De avond: donderdag 20 januari 2028, 17.00 uur, De Raadzaal',
      'Deze en volgende week: Termijn herinnering: woensdag 19 januari 2028, 9.00 uur',
      'Mails: 1 mail is niet aangekomen',
      'Mails: 3 mails wachten op goedkeuring',
      'Mails: 2 mails van mensen wachten op een antwoord van u',
      'Vorige week: Ging naar ‘fase consultatie’ (11 jan) en ‘fase visie’ (13 jan)',
      'Vorige week: 4 nieuwe reacties',
      'Vorige week: Er is 1 stap gezet',
    ]);
  });

  it('zegt van wat stilligt alleen wat er gebeurde en wat er met mails is', () => {
    const stil = traject({
      gepauzeerd: true,
      nietAangekomen: 1,
      taken: [{ ...taak, eigenaar: 'griffier', termijn: null }],
      termijnen: [{ delay: 'herinnering', op: '2028-01-19T08:00:00.000Z' }],
    });
    expect(regels(stil)).toEqual(['Mails: 1 mail is niet aangekomen']);
  });

  it('is een mail waarin elke regel opent waar het over gaat', () => {
    const overzicht = bouw(traject({ groep: 'Cohort 1', terGoedkeuring: 1 }));
    if (!overzicht) throw new Error('There is something to tell');
    const { onderwerp, html, tekst } = schrijfWeekoverzicht(overzicht, {
      naam: 'A. de Vries',
      basisUrl: 'https://leergang.example',
    });
    expect(onderwerp).toBe('Uw week vanaf maandag 17 januari 2028');
    expect(html).toContain('href="https://leergang.example/ter-goedkeuring?traject=t1"');
    expect(tekst).toContain('Gemeente Waterveen (Cohort 1)');
    expect(`${html}${tekst}`).not.toMatch(/undefined|null|NaN/);
  });
});
