import { controleer } from '#documents';
import type { TekstDocument } from '#documents';
import { keurPakket } from '../zip/keur-pakket.ts';
import { leesZip } from '../zip/lees-zip.ts';
import { weiger } from '../weigering.ts';
import type { Gelezenbeeld } from './lees-afbeelding.ts';
import { Blokkenlezer } from './lees-blokken.ts';
import { leesBoom } from './lees-boom.ts';
import { merkKopregels } from './merk-kopregels.ts';
import { merkVersiering } from './merk-versiering.ts';
import { Verliezen } from './meldingen.ts';
import { gemerkteNummering, leesNummering } from './nummering.ts';
import { leesStijlen } from './stijlen.ts';

export interface Gelezen {
  readonly inhoud: TekstDocument;
  readonly afbeeldingen: readonly Gelezenbeeld[];
  readonly meldingen: readonly string[];
}

const eindigtOp = (delen: ReadonlyMap<string, Buffer>, naam: string): [string, Buffer] | undefined =>
  [...delen].find(([deel]) => deel.toLowerCase().endsWith(`/${naam}`));

/** Reads the bytes of a .docx; throws a `Weigering` for one that cannot or may not be read. */
export const leesDocx = async (bytes: Uint8Array): Promise<Gelezen> => {
  const delen = await leesZip(bytes);
  const keuring = keurPakket(delen);
  const nummerdeel = eindigtOp(delen, 'numbering.xml');
  const nummeringen = leesNummering(nummerdeel?.[1]);
  const stijlen = leesStijlen(eindigtOp(delen, 'styles.xml')?.[1]);
  if (nummerdeel !== undefined) delen.set(nummerdeel[0], gemerkteNummering(nummeringen.keys()));
  const document = eindigtOp(delen, 'document.xml');
  if (document !== undefined) delen.set(document[0], merkKopregels(merkVersiering(document[1]), stijlen));
  const verliezen = new Verliezen();
  let aantal = 0;
  const lezer = new Blokkenlezer({ stijlen, nummeringen, verliezen, ids: () => `b${++aantal}` });
  const content = await lezer.lees(await leesBoom(delen));
  const controle = controleer({ type: 'doc', content });
  if (!controle.ok) return weiger('teLang');
  return {
    inhoud: controle.doc,
    afbeeldingen: [...lezer.beelden.values()],
    meldingen: verliezen.meldingen(keuring),
  };
};
