import type { Effect, Ontvangers } from '#domain';
import { definitions } from '#workflows';
import { namesInEffect } from './names-in-effect.ts';
import { vocabularyOf } from './vocabulary.ts';

const names = (effect: Effect) => namesInEffect(effect).map(({ kind, name }) => `${kind} ${name}`);
const mailTo = (aan: Ontvangers) =>
  names({ type: 'mail', params: { sjabloon: 's', aan, onderdelen: ['p'] } });

describe('names in an effect', () => {
  it.each<[Ontvangers, readonly string[]]>([
    [{ soort: 'rol', rollen: ['griffier', 'programmamanager'] }, ['role griffier', 'role programmamanager']],
    [{ soort: 'aanwezigen', onderdeel: 'bijeenkomst1' }, ['session bijeenkomst1']],
    [{ soort: 'consultatie', onderdeel: 'consultatie', wie: 'open' }, ['consultation consultatie']],
    [{ soort: 'eerderBericht', onderdeel: 'workshop' }, ['part workshop']],
    [{ soort: 'eerderBericht', onderdeel: '*' }, []],
    [{ soort: 'deelnemers' }, []],
  ])('of a mail to %j', (aan, expected) => {
    expect(mailTo(aan)).toEqual(['template s', ...expected, 'part p']);
  });

  it('of a task, a document, a child, its parent', () => {
    const task = { code: 'c', titel: 'T', eigenaar: 'griffier', onderdeel: 'p', waar: '' } as const;
    expect(names({ type: 'taak', params: task })).toEqual(['role griffier', 'part p']);
    expect(names({ type: 'taak', params: { ...task, werkdagen: 'hulpWerkdagen' } })).toContain(
      'setting hulpWerkdagen',
    );
    expect(names({ type: 'taak', params: { ...task, werkdagen: 3 } })).toHaveLength(2);
    expect(names({ type: 'document', params: { soort: 'visie', actie: 'verzonden' } })).toEqual([
      'document visie',
    ]);
    expect(names({ type: 'kind', params: { programma: 'cohort' } })).toEqual(['child programme cohort']);
    expect(names({ type: 'ouder', params: { gebeurtenis: 'X' } })).toEqual(['event of the parent X']);
    expect(names({ type: 'vervolg', params: {} })).toEqual([]);
  });
});

describe('what exists around a programme', () => {
  const of = (name: string) => {
    const found = definitions.find((one) => one.name === name);
    if (!found) throw new Error(`No ${name}`);
    return vocabularyOf(found, definitions).names;
  };

  it('are its own sheet and its relatives', () => {
    expect(of('ovkk')['consultation']).toEqual(['consultatie']);
    expect(of('ovkk')['child programme']).toEqual([]);
    expect(of('samenwerken')['child programme']).toEqual(['samenwerken-cohort']);
    expect(of('samenwerken-cohort')['event of the parent']).toEqual(['SYSTEEM_MELDT_KIND']);
  });

  it('has no roles of other programmes: a mail to the griffie of one burgemeester would reach nobody', () => {
    expect(of('ovkk')['role']).toContain('griffier');
    expect(of('burgemeester')['role']).toEqual([
      'burgemeester',
      'secretariaat',
      'programmamanager',
      'procesbegeleider',
      'presentator',
      'trainer',
    ]);
  });
});
