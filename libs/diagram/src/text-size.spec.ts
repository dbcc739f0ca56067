import { textWidth, wrapText } from './text-size.ts';

const font = { size: 10 };

describe('text', () => {
  it('is measured letter by letter; bold is wider', () => {
    expect(textWidth('il', font)).toBeLessThan(textWidth('mw', font));
    expect(textWidth('Griffie', { size: 10, bold: true })).toBeGreaterThan(textWidth('Griffie', font));
  });

  it('is broken between words, and a long word within', () => {
    expect(wrapText('Wacht op bevestiging', 60, font)).toEqual(['Wacht op', 'bevestiging']);
    for (const line of wrapText('Verantwoordelijkheidsgevoel', 60, font))
      expect(textWidth(line, font)).toBeLessThanOrEqual(60);
    expect(wrapText('Verantwoordelijk', 60, font).join('').replaceAll('-', '')).toBe('Verantwoordelijk');
  });
});
