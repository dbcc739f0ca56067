import { randomBytes } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';

/**
 * Keeps a text in a file that only its owner reads. Of programs that decide at the same moment one wins: a link is
 * made as a whole or not at all, where a file just opened for writing would read as empty.
 * @returns the text that holds from now on
 */
export async function decideOnce(file: string, proposal: string): Promise<string> {
  const draft = `${file}-${randomBytes(4).toString('hex')}`;
  await writeFile(draft, proposal, { mode: 0o600 });
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft);
  }
  return readFile(file, 'utf8');
}
