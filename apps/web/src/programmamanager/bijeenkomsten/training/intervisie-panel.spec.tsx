import { renderPage } from '#ui';
import { IntervisiePanel } from './intervisie-panel.tsx';

const panel = (gevraagd?: string): string =>
  renderPage(<IntervisiePanel trajectId="t" opgeleid={3} gevraagd={gevraagd} />);

describe('how many leaders the intervisie needs', () => {
  it.each([
    [
      '140',
      '140 ambtenaren passen in 7 groepen, dus 7 begeleiders. Naar de training mogen er 3. U komt er 4 tekort.',
    ],
    ['26', '26 ambtenaren passen in 1 groep, dus 1 begeleider. Naar de training mogen er 3. Dat is genoeg.'],
  ])('for %s ambtenaren', (gevraagd, zin) => expect(panel(gevraagd)).toContain(zin));

  it('asks nothing before there is a question', () => expect(panel()).not.toContain('passen in'));

  it.each(['', 'veel', '0', '-3', '1.5', '9999999'])("says what to fill in for '%s'", (gevraagd) =>
    expect(panel(gevraagd)).toContain('Vul een heel getal in'),
  );
});
