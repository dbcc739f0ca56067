import fc from 'fast-check';
import { doelgroepenIn, rolkeuzeVan } from '../programma/rolkeuze.ts';
import { MAX_DEELNEMERS_PER_KEER, leesDeelnemers } from './lees-deelnemers.ts';

const lees = (...regels: string[]) => leesDeelnemers(regels.join('\n'));
const fouten = (...regels: string[]) =>
  lees(...regels).fouten.map(({ regel, veld, tekst }) => `${regel} ${veld}: ${tekst}`);

describe('what a griffie pastes', () => {
  test('CSV from a spreadsheet: heading, semicolons, quotes, BOM, CRLF, an empty line', () => {
    const csv =
      '\uFEFFNaam;E-mailadres;Rol;Functie\r\n' +
      'Anna Bos;anna.bos@Kruisdam.Example;Raadslid;\r\n\r\n' +
      '"Bram ""Bob"" de Wit";bram@kruisdam.example;wethouder;"Zorg; sport"\r\n';
    expect(leesDeelnemers(csv)).toEqual({
      rijen: [
        { regel: 2, naam: 'Anna Bos', email: 'anna.bos@kruisdam.example', rol: 'raadslid' },
        {
          regel: 4,
          naam: 'Bram "Bob" de Wit',
          email: 'bram@kruisdam.example',
          rol: 'wethouder',
          functie: 'Zorg; sport',
        },
      ],
      fouten: [],
      meldingen: [],
      nietIngelezen: '',
    });
  });

  test('cells copied from Excel, tabs between them, columns in another order', () => {
    const { rijen } = lees(
      'functie\tmail\tachternaam\tvoornaam\ttussenvoegsel',
      'Afdelingshoofd\tc.dam@kruisdam.example\tDam\tCarla\tvan',
    );
    expect(rijen).toEqual([
      {
        regel: 2,
        naam: 'Carla van Dam',
        email: 'c.dam@kruisdam.example',
        rol: 'manager',
        functie: 'Afdelingshoofd',
      },
    ]);
  });

  test('without a heading the cells are recognised, whatever their order', () => {
    const { rijen, fouten: geen } = lees(
      'Anna Bos, anna@kruisdam.example, raadslid',
      'bram@kruisdam.example, Bram de Wit, teammanager, Sociaal domein',
      'griffier, Griffier, griffie@kruisdam.example',
    );
    expect(geen).toEqual([]);
    expect(rijen).toEqual([
      { regel: 1, naam: 'Anna Bos', email: 'anna@kruisdam.example', rol: 'raadslid' },
      {
        regel: 2,
        naam: 'Bram de Wit',
        email: 'bram@kruisdam.example',
        rol: 'teamleider',
        functie: 'Sociaal domein',
      },
      { regel: 3, naam: 'griffier', email: 'griffie@kruisdam.example', rol: 'griffier' },
    ]);
  });

  test('addresses copied from a mail program', () => {
    const { rijen, fouten: geen } = lees(
      'Anna Bos <anna@kruisdam.example>; raadslid',
      '"Wit, Bram de" <mailto:bram@kruisdam.example>; wethouder ruimte',
    );
    expect(geen).toEqual([]);
    expect(rijen.map(({ naam, email, rol, functie }) => [naam, email, rol, functie])).toEqual([
      ['Anna Bos', 'anna@kruisdam.example', 'raadslid', undefined],
      ['Wit, Bram de', 'bram@kruisdam.example', 'wethouder', 'wethouder ruimte'],
    ]);
  });

  test.each([
    ['name column', 'naam;rol', 'Anna Bos <anna@kruisdam.example>;raadslid'],
    ['address column', 'rol;mail', 'raadslid;Anna Bos (anna@kruisdam.example)'],
    ['address column, with an empty name', 'naam;rol;mail', ';raadslid;Anna Bos anna@kruisdam.example'],
  ])('name and address together in the %s', (_naam, kop, regel) => {
    expect(lees(kop, regel).rijen).toEqual([
      { regel: 2, naam: 'Anna Bos', email: 'anna@kruisdam.example', rol: 'raadslid' },
    ]);
  });

  test('invisible characters and double spaces disappear, accents are composed', () => {
    const { rijen } = lees('\u200BAnne\u0301\u00A0 Bos;\u202Aanna@kruisdam.example\u202C;raadslid');
    expect(rijen[0]).toMatchObject({ naam: 'Ann\u00e9 Bos', email: 'anna@kruisdam.example' });
  });

  test('a column that is not read is told, once', () => {
    expect(lees('naam;mail;rol;telefoon;mail', 'Anna;anna@k.example;raadslid;06;x').meldingen).toEqual([
      { regel: 1, tekst: 'De kolom ‘telefoon’ nemen we niet over.' },
      { regel: 1, tekst: 'De kolom ‘mail’ nemen we niet over.' },
    ]);
  });

  test('a single line that only names columns is a heading; nothing is nothing', () => {
    expect(lees('naam').rijen).toEqual([]);
    expect(lees('naam').fouten).toEqual([]);
    expect(leesDeelnemers(' \n\n')).toEqual({ rijen: [], fouten: [], meldingen: [], nietIngelezen: '' });
  });
});

describe('what is wrong is said per line, with what to do', () => {
  const KIES =
    'Kies uit: raadslid, griffier, burgemeester, wethouder, gemeentesecretaris, directielid, manager, teamleider, ambtenaar, informatiemanager, opdrachtgever, werkgroeptrekker, secretariaat, burger, gast.';

  test('all faults of a line at once, and the line as it was typed', () => {
    const { fouten: lijst, nietIngelezen } = lees('naam;mail;rol', '-;anna@kruisdam;inkoper', 'Bram;;');
    expect(lijst).toEqual([
      {
        regel: 2,
        veld: 'naam',
        tekst: '‘-’ is geen naam. Vul de naam in.',
        invoer: '-;anna@kruisdam;inkoper',
      },
      {
        regel: 2,
        veld: 'email',
        tekst:
          'Het e-mailadres ‘anna@kruisdam’ klopt niet: na de @ ontbreekt een punt, zoals in gemeente.nl.',
        invoer: '-;anna@kruisdam;inkoper',
      },
      {
        regel: 2,
        veld: 'rol',
        tekst: `We kennen de rol ‘inkoper’ niet. ${KIES}`,
        invoer: '-;anna@kruisdam;inkoper',
      },
      { regel: 3, veld: 'email', tekst: 'Er staat geen e-mailadres. Vul het in.', invoer: 'Bram;;' },
      { regel: 3, veld: 'rol', tekst: `Er staat geen rol. ${KIES}`, invoer: 'Bram;;' },
    ]);
    expect(nietIngelezen).toBe('naam;mail;rol\n-;anna@kruisdam;inkoper\nBram;;');
  });

  test('a missing name', () => {
    expect(fouten('anna@kruisdam.example;raadslid')).toEqual(['1 naam: Er staat geen naam. Vul de naam in.']);
  });

  test('texts that are too long', () => {
    const lang = 'a'.repeat(201);
    expect(fouten('naam;mail;rol;functie', `${lang};anna@kruisdam.example;raadslid;${lang}`)).toEqual([
      '2 naam: De naam is langer dan 200 tekens. Maak hem korter.',
      '2 functie: De functie is langer dan 200 tekens. Maak hem korter.',
    ]);
  });

  test('an address that was there before, in any spelling, also when that line was refused', () => {
    expect(fouten('Anna;Anna@kruisdam.example;onbekend', 'Anna;anna@KRUISDAM.example;raadslid')).toEqual([
      `1 rol: We kennen de rol ‘onbekend’ niet. ${KIES}`,
      '2 email: Het e-mailadres anna@kruisdam.example staat ook op regel 1. Haal een van de twee weg.',
    ]);
  });

  test('several people on one line', () => {
    const regel = 'Anna <anna@kruisdam.example>; Bram <bram@kruisdam.example>';
    expect(fouten(regel)).toEqual([
      '1 regel: Op deze regel staan meer e-mailadressen. Zet elke persoon op een eigen regel.',
    ]);
    expect(lees(regel).nietIngelezen).toBe(regel);
  });

  test('more cells than the heading has', () => {
    expect(fouten('naam,mail,rol', 'Anna,anna@kruisdam.example,raadslid,en meer,')).toEqual([
      '2 regel: Deze regel heeft meer kolommen dan de kop. Zet een tekst met een scheidingsteken erin tussen "…".',
    ]);
  });

  test('a quote that never closes does not swallow the people below', () => {
    const { rijen } = lees(
      '"Anna;anna@k.example;raadslid',
      'Bram;bram@k.example;"wethouder',
      'Cor;"c@k.example;raadslid',
    );
    expect(rijen.map(({ regel, naam, rol }) => `${regel} ${naam} ${rol}`)).toEqual([
      '1 Anna raadslid',
      '2 Bram wethouder',
      '3 Cor raadslid',
    ]);
  });

  test('a line break inside quotes belongs to the cell, and lines keep their number', () => {
    const { rijen } = lees(
      'naam;mail;rol;functie',
      'Anna;anna@k.example;raadslid;"Zorg\nen sport" ',
      'Bram;b@k.example;raadslid;',
    );
    expect(rijen).toEqual([
      { regel: 2, naam: 'Anna', email: 'anna@k.example', rol: 'raadslid', functie: 'Zorg en sport' },
      { regel: 4, naam: 'Bram', email: 'b@k.example', rol: 'raadslid' },
    ]);
  });
});

describe('no more than 500 at a time', () => {
  const regel = (n: number): string => `Deelnemer ${n === 0 ? 'nul' : n};d${n}@kruisdam.example;ambtenaar`;
  const regels = (aantal: number): string[] => Array.from({ length: aantal }, (_, n) => regel(n));

  test('500 are fine', () => {
    expect(lees(...regels(MAX_DEELNEMERS_PER_KEER))).toMatchObject({ fouten: [], nietIngelezen: '' });
  });

  test('the rest is given back, with the heading', () => {
    const uitkomst = lees('naam;mail;rol', ...regels(502));
    expect(uitkomst.rijen).toHaveLength(500);
    expect(uitkomst.fouten).toEqual([
      {
        regel: 502,
        veld: 'regel',
        tekst: 'U kunt 500 mensen tegelijk toevoegen. Voeg de mensen vanaf regel 502 daarna toe.',
        invoer: regel(500),
      },
    ]);
    expect(uitkomst.nietIngelezen).toBe(['naam;mail;rol', regel(500), regel(501)].join('\n'));
  });
});

describe('whatever is pasted', () => {
  const stukje = fc.constantFrom(
    'Anna',
    'anna@k.example',
    'raadslid',
    '"',
    '""',
    ';',
    ',',
    '\t',
    '\n',
    '\r\n',
    ' ',
    '<',
    '>',
    'naam',
    '@',
    '\u0000',
    'é',
  );
  const rommel = fc.oneof(
    fc.array(stukje, { maxLength: 60 }).map((delen) => delen.join('')),
    fc.string({ unit: 'binary' }),
  );

  test('a line is read or refused, never both, and what is refused is given back', () => {
    fc.assert(
      fc.property(rommel, (tekst) => {
        const { rijen, fouten: lijst, nietIngelezen } = leesDeelnemers(tekst);
        const gezien = new Set([...rijen, ...lijst].map(({ regel }) => regel));
        expect(gezien.size).toBe(rijen.length + new Set(lijst.map(({ regel }) => regel)).size);
        for (const { invoer } of lijst) expect(nietIngelezen).toContain(invoer);
      }),
      { numRuns: 500 },
    );
  });

  test('what was given back can be pasted again: the same lines are refused for the same fields', () => {
    const cel = fc.constantFrom('Anna', 'anna@k.example', 'raadslid', 'inkoper', '-', '"Zorg; sport"', '');
    const regel = fc.array(cel, { minLength: 1, maxLength: 5 }).map((cellen) => cellen.join(';'));
    const kop = fc.constantFrom('naam;mail;rol', 'naam;mail;rol;functie');
    fc.assert(
      fc.property(kop, fc.array(regel, { maxLength: 12 }), (bovenaan, regels) => {
        const eerst = lees(bovenaan, ...regels);
        const nogEens = leesDeelnemers(eerst.nietIngelezen);
        const dubbel = eerst.fouten.filter(({ tekst }) => tekst.includes('staat ook op'));
        const sleutel = ({ invoer, veld }: (typeof eerst.fouten)[number]): string => `${veld} ${invoer}`;
        // A line that was only refused for its double is read now that the other is gone.
        if (dubbel.length === 0) expect(nogEens.fouten.map(sleutel)).toEqual(eerst.fouten.map(sleutel));
        expect(nogEens.fouten.length).toBeLessThanOrEqual(eerst.fouten.length);
      }),
    );
  });

  test('what is read is fit for a mail header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (naam, lokaal) => {
        for (const rij of leesDeelnemers(`${naam};${lokaal}@kruisdam.example;raadslid`).rijen) {
          expect(`${rij.naam}${rij.email}`).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        }
      }),
    );
  });
});

describe('the roles of a programme', () => {
  const keuze = rolkeuzeVan({ rollen: ['raadslid', 'griffier', 'programmamanager'] }, 'provincie');
  const regels = [
    'Anna Bos;a.bos@flevoland.example;Statenlid',
    'Bo Kas;b.kas@flevoland.example;gedeputeerde',
  ];

  test('are the only ones that are read, under the names that a provincie has for them', () => {
    const { rijen, fouten: geweigerd } = leesDeelnemers(regels.join('\n'), keuze);
    expect(rijen).toMatchObject([{ naam: 'Anna Bos', rol: 'raadslid' }]);
    expect(geweigerd).toMatchObject([
      { veld: 'rol', tekst: 'We kennen de rol ‘gedeputeerde’ niet. Kies uit: Statenlid, statengriffier.' },
    ]);
  });

  test('leave out the bureau, and say which groups take part', () => {
    expect(keuze.rollen).toEqual(['raadslid', 'griffier']);
    expect(doelgroepenIn(keuze)).toEqual(['raad', 'griffie']);
    expect(doelgroepenIn(rolkeuzeVan({ rollen: ['gast', 'wethouder'] }, 'gemeente'))).toEqual([
      'college',
      'anderen',
    ]);
  });
});
