import { renderToStaticMarkup } from 'react-dom/server';
import { MissingRequirements, RefusalDetails } from './refused.tsx';
import { ClientKindProvider } from './role-names.ts';

const open = { where: '', hard: true, met: false } as const;
const mist = [
  { name: 'data', sentence: 'Er is nog geen datum.', owner: 'griffier', ...open },
  {
    name: 'wie',
    sentence: 'Iemand bevestigt.',
    detail: 'Nog niemand voor: de afronding (gemeentesecretaris of griffier).',
    owner: 'programmamanager',
    ...open,
  },
];

describe('who has to do something', () => {
  it('is called by the word of the client', () => {
    const lijst = <MissingRequirements missing={mist} />;
    expect(renderToStaticMarkup(lijst)).toContain('griffier');
    const provincie = renderToStaticMarkup(
      <ClientKindProvider value="provincie">{lijst}</ClientKindProvider>,
    );
    expect(provincie).toContain('statengriffier');
    expect(provincie).toContain('(provinciesecretaris of statengriffier)');
    expect(provincie).not.toMatch(/gemeentesecretaris|(?<!staten)griffier/);
  });

  it('also where somebody may not do something', () => {
    const standing = {
      instanceId: 'x',
      seq: 1,
      status: 'active',
      phase: 'slot',
      path: [],
      paths: [],
      accepted: [],
    } as const;
    const allowed = ['gemeentesecretaris'];
    const geweigerd = <RefusalDetails refusal={{ code: 'forbidden', asked: 'X', allowed, standing }} />;
    expect(
      renderToStaticMarkup(<ClientKindProvider value="provincie">{geweigerd}</ClientKindProvider>),
    ).toContain('Wel: provinciesecretaris');
  });
});
