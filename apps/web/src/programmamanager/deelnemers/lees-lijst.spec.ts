import { leesLijst } from './lees-lijst.ts';

describe('een bestand met namen', () => {
  it('is read as UTF-8, with or without a byte order mark, or as Windows wrote it', () => {
    expect(leesLijst({ buffer: Buffer.from('\uFEFFAndré') })).toBe('André');
    expect(leesLijst({ buffer: Buffer.from('André', 'latin1') })).toBe('André');
  });

  it('is refused when it is no text, or far too long', () => {
    expect(leesLijst({ buffer: Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00]) })).toBeUndefined();
    expect(leesLijst({ buffer: Buffer.alloc(2 * 1024 * 1024, 'a') })).toBeUndefined();
  });
});
