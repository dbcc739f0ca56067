import { renderToStaticMarkup } from 'react-dom/server';
import { MissingRequirements } from './refused.tsx';
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
});
