import { eenDeelnemer, eenMailbron, eenOpsteller } from '../testing/mailbron.fixture.ts';
import type { Ontvanger } from '../personen/persoon.ts';

const REDEN = 'De burgemeester is in rouw';
const schrijf = (sjabloon: string, aan: Ontvanger): string => {
  const gebeurtenis = { type: 'bijeenkomst1.BUREAU_VERZET', reden: REDEN };
  const onderdelen = ['bijeenkomst1'];
  const { html, tekst } = eenOpsteller().schrijf({
    sjabloon,
    bron: eenMailbron(),
    aan,
    onderdelen,
    gebeurtenis,
  });
  return html + tekst;
};
const secretariaat: Ontvanger = { ...eenDeelnemer, rol: 'secretariaat' };

describe.each(['verzet', 'afgelast', 'geannuleerd'])('de mail %s', (sjabloon) => {
  it('zegt wie meedoet waarom', () => {
    expect(schrijf(sjabloon, eenDeelnemer)).toContain(REDEN);
  });

  it('zegt een secretariaat alleen wanneer en waar', () => {
    const mail = schrijf(sjabloon, secretariaat);
    expect(mail).not.toContain(REDEN);
    expect(mail).not.toContain('Ingang aan de achterkant');
    if (sjabloon === 'verzet') expect(mail).toContain('De Raadzaal, Markt 1');
  });
});
