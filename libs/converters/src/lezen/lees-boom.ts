import mammoth from 'mammoth';
import { weiger } from '../weigering.ts';
import type { Boom } from './boom.ts';

/** mammoth takes an opened zip too, so that it never unpacks one itself; its types do not say so. */
const alsBestand = (delen: ReadonlyMap<string, Buffer>): { buffer: Buffer } => {
  const file = {
    exists: (naam: string): boolean => delen.has(naam),
    read: (naam: string, codering?: BufferEncoding): Promise<Buffer | string> => {
      const deel = delen.get(naam);
      if (deel === undefined) return Promise.reject(new Error(`${naam} is not in the file`));
      return Promise.resolve(codering === undefined ? deel : deel.toString(codering));
    },
  };
  return { file } as unknown as { buffer: Buffer };
};

/** Lets mammoth read the parts and stops it before it makes HTML, which knows less than its tree. */
export const leesBoom = async (delen: ReadonlyMap<string, Buffer>): Promise<Boom> => {
  let boom: Boom = { children: [] };
  try {
    await mammoth.convertToHtml(alsBestand(delen), {
      transformDocument: (gelezen: Boom): Boom => {
        boom = gelezen;
        return { ...gelezen, children: [] };
      },
    });
  } catch {
    return weiger('kapot');
  }
  return boom;
};
