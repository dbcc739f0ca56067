import { renderToStaticMarkup } from 'react-dom/server';
import { MissingRequirements } from './refused.tsx';
import { ClientKindProvider } from './role-names.ts';

const mist = [
  { name: 'data', sentence: 'Er is nog geen datum.', owner: 'griffier', where: '', hard: true, met: false },
];

describe('who has to do something', () => {
  it('is called by the word of the client', () => {
    const lijst = <MissingRequirements missing={mist} />;
    expect(renderToStaticMarkup(lijst)).toContain('griffier');
    const provincie = renderToStaticMarkup(
      <ClientKindProvider value="provincie">{lijst}</ClientKindProvider>,
    );
    expect(provincie).toContain('statengriffier');
  });
});
