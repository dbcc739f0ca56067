import { MAX_UPLOAD_BYTES, type Upload } from '../../shell/index.ts';

/** Text of a file that Excel may have saved: UTF-8 when it is that, Windows' own code page otherwise. */
export function leesLijst({ buffer }: Pick<Upload, 'buffer'>): string | undefined {
  if (buffer.length > MAX_UPLOAD_BYTES / 10 || buffer.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(buffer);
  } catch {
    return new TextDecoder('windows-1252').decode(buffer);
  }
}
