import fc from 'fast-check';
import type { Alineaverschil, Deel } from '#documents';
import { celmerken, type Celalinea } from './celmerken.ts';

type Soort = Alineaverschil['soort'];

const deel = (op: Deel['op'], tekst: string): Deel => ({ op, tekst, marks: [] });
const alinea = (soort: Soort, nummer: number): Alineaverschil => {
  const delen = {
    gelijk: [deel('=', `g${nummer}`)],
    gewijzigd: [deel('-', `o${nummer}`), deel('+', `n${nummer}`)],
    nieuw: [deel('+', `n${nummer}`)],
    vervallen: [deel('-', `o${nummer}`)],
  }[soort];
  return { soort, id: `p${nummer}`, delen };
};

/** The paragraphs that a cell has of the text on one side. */
const kant = (alineas: readonly Celalinea[], niet: '+' | '-'): string[] => {
  const uit = [''];
  alineas.forEach(({ delen, einde }, nummer) => {
    const tekst = delen.filter(({ op }) => op !== niet).map((één) => één.tekst);
    uit[uit.length - 1] += tekst.join('');
    if (einde !== niet && nummer < alineas.length - 1) uit.push('');
  });
  return uit;
};

const verwacht = (alineas: readonly Alineaverschil[], niet: '+' | '-'): string[] =>
  alineas
    .filter(({ soort }) => soort !== (niet === '+' ? 'nieuw' : 'vervallen'))
    .map(({ delen }) =>
      delen
        .filter(({ op }) => op !== niet)
        .map(({ tekst }) => tekst)
        .join(''),
    );

describe('the ends of paragraphs in a cell', () => {
  const soorten = fc.array(fc.constantFrom<Soort>('gelijk', 'gewijzigd', 'nieuw', 'vervallen'), {
    minLength: 1,
    maxLength: 6,
  });

  it('give the paragraphs of the old text without what came, and of the new without what went', () => {
    fc.assert(
      fc.property(soorten, (alle) => {
        const alineas = alle.map(alinea);
        const [oud, nieuw] = [verwacht(alineas, '+'), verwacht(alineas, '-')];
        fc.pre(oud.length > 0 && nieuw.length > 0);
        const cel = celmerken(alineas);
        expect(kant(cel, '+')).toEqual(oud);
        expect(kant(cel, '-')).toEqual(nieuw);
        expect(cel.at(-1)?.einde).toBe('=');
      }),
    );
  });
});
