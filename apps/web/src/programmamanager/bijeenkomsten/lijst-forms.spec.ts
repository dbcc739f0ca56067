import { gewijzigdeAanwezigheid } from './aanwezigheid/aanwezigheid.forms.ts';
import { leesGroepen } from './groepen/groepen.forms.ts';

describe('de lijst aan de deur', () => {
  it('geeft alleen door wie hier is veranderd: de rest kan iemand anders intussen hebben gezet', () => {
    const body = {
      'er-a': 'ja',
      'was-a': '',
      'er-b': 'nee',
      'was-b': 'nee',
      'er-c': '',
      'was-c': 'ja',
      'er-d': 'misschien',
      'was-d': '',
      'er-onbekend': 'ja',
    };
    const mensen = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
    expect(gewijzigdeAanwezigheid(body, mensen)).toEqual({ a: true, c: null });
  });
});

describe('de kaarten van de groepen', () => {
  const mens = (id: string) => ({
    id,
    naam: id,
    rol: 'raadslid' as const,
    functie: '',
    groep: 1,
    aanwezig: null,
    vastgelegd: null,
  });
  const groep = (nummer: number) => ({
    nummer,
    naam: `Groep ${nummer}`,
    begeleiderId: null,
    leden: [],
    perBlok: [],
  });

  it('geven alleen door wat is veranderd, ook wie uit zijn groep gaat', () => {
    const body = {
      'groep-a': '2',
      'was-groep-a': '1',
      'groep-b': '',
      'was-groep-b': '1',
      'groep-c': '1',
      'was-groep-c': '1',
      'begeleider-1': 'm1',
      'was-begeleider-1': '',
      'begeleider-2': '',
      'was-begeleider-2': 'm2',
    };
    const beeld = { mensen: ['a', 'b', 'c'].map(mens), indeling: [groep(1), groep(2)] };
    expect(leesGroepen(body, beeld)).toEqual({
      leden: { a: 2, b: null },
      begeleiders: { 1: 'm1', 2: null },
    });
  });
});
