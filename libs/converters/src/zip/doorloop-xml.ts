import { Parser } from 'htmlparser2';
import { weiger } from '../weigering.ts';

/** Deeper than any real document, and far from what the recursive readers after us can take. */
export const MAX_DIEPTE = 200;

export type Kenmerken = Readonly<Record<string, string>>;

export interface Xmlbezoek {
  /** Names without their prefix: which one a writer chooses is free. */
  readonly open?: (naam: string, kenmerken: Kenmerken) => void;
  readonly sluit?: (naam: string) => void;
  readonly tekst?: (tekst: string) => void;
}

const kaal = (naam: string): string => naam.slice(naam.indexOf(':') + 1);

const zonderVoorvoegsel = (kenmerken: Kenmerken): Kenmerken => {
  const uit: Record<string, string> = {};
  for (const naam in kenmerken) uit[kaal(naam)] = kenmerken[naam] ?? '';
  return uit;
};

export const alsTekst = (xml: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(xml);
  } catch {
    return weiger('kapot');
  }
};

/** Visits XML as it streams by, without a tree: depth and doctype are judged before a parser that recurses sees it. */
export const doorloopXml = (xml: Uint8Array, { open, sluit, tekst }: Xmlbezoek): void => {
  let diepte = 0;
  const parser = new Parser(
    {
      onopentag(naam, kenmerken) {
        diepte += 1;
        if (diepte > MAX_DIEPTE) weiger('teDiep');
        open?.(kaal(naam), zonderVoorvoegsel(kenmerken));
      },
      onclosetag(naam) {
        diepte -= 1;
        sluit?.(kaal(naam));
      },
      ...(tekst === undefined ? {} : { ontext: tekst }),
      onprocessinginstruction(naam) {
        if (naam.startsWith('!')) weiger('entiteiten');
      },
    },
    { xmlMode: true },
  );
  parser.end(alsTekst(xml));
};
