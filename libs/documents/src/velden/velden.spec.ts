import { controleer } from '../controle/controleer.ts';
import { tellendeIds } from '../documents.fixture.ts';
import { naarPlatteTekst } from '../platte-tekst/naar-platte-tekst.ts';
import { uitPlatteTekst } from '../platte-tekst/uit-platte-tekst.ts';
import { veldenIn } from './velden.ts';
import { vulIn } from './vul-in.ts';
import type { Velden } from './vul-in.ts';

const BEELD = `![Het plein van {{gemeente}}](afbeelding:${'a'.repeat(64)} 40x30)`;
const lees = (tekst: string) => uitPlatteTekst(tekst, tellendeIds());
const vul = (tekst: string, velden: Velden): string => {
  const invulling = vulIn(lees(tekst), velden);
  if (!invulling.ok) throw new Error(invulling.fouten.join(' '));
  expect(controleer(invulling.doc)).toMatchObject({ ok: true });
  return naarPlatteTekst(invulling.doc);
};

describe('merge fields', () => {
  it('are found wherever text stands, each once and in order', () => {
    const doc = lees(
      `Visie van {{ gemeente }}\n===\n\n# {{onderwerp}}\n\n- {{datum}}\n  - **{{gemeente}}**\n\n| {{college.naam}} |\n\n${BEELD}\n\n{{ }} {{1}} {{a  b}} {naam} {{datum bijeenkomst 1}}`,
    );
    expect(veldenIn(doc)).toEqual(['gemeente', 'onderwerp', 'datum', 'college.naam', 'datum bijeenkomst 1']);
  });

  it('are filled and keep how they were set', () => {
    expect(
      vul('Beste **{{naam}}**,\n\n- {{ plaats }}\n\n| {{naam}} | x |', {
        naam: 'mevrouw Vos',
        plaats: 'zaal 2',
      }),
    ).toBe('Beste **mevrouw Vos**,\n\n- zaal 2\n\n| mevrouw Vos | x |');
    expect(vul(BEELD, { gemeente: 'Waterveen' })).toContain('![Het plein van Waterveen](');
  });

  it('take a value for text and nothing else', () => {
    expect(vul('{{a}}', { a: '**vet** <b> {{b}} $& [x](https://x.example)', b: 'nee' })).toBe(
      '\\*\\*vet\\*\\* <b> {{b}} $& [x\\](https://x.example)',
    );
    expect(vul('{{a}}', { a: 'een\u0000\ud800twee' })).toBe('een\ufffdtwee');
  });

  it('take a line break as one where there may be one, and an empty value as nothing', () => {
    expect(vul('# {{a}}\n\n{{a}}', { a: 'Plein 1\r\n1234 AB' })).toBe(
      '# Plein 1 1234 AB\n\nPlein 1\n1234 AB',
    );
    expect(vul('{{a}}\n\n*{{a}}* over', { a: '' })).toBe('over');
  });

  it('without a value are faults that name them', () => {
    expect(vulIn(lees('{{naam}} en {{gemeente}} en {{toString}}'), { naam: 'x' })).toEqual({
      ok: false,
      onbekend: ['gemeente', 'toString'],
      fouten: [
        'Het veld {{gemeente}} is niet bekend. Kies een ander veld of haal het weg.',
        'Het veld {{toString}} is niet bekend. Kies een ander veld of haal het weg.',
      ],
    });
  });
});
