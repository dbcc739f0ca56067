import { naarPlatteTekst } from './platte-tekst/naar-platte-tekst.ts';
import type { Blok, Lijst, Tekstblok, TekstDocument } from './tekst-document.ts';

const isLijst = (block: Blok): block is Lijst => block.type === 'bulletList' || block.type === 'orderedList';

/** Blocks that say the same are the same block, wherever they moved. */
const gelijkenis = (block: Blok): string =>
  `${block.type}\n${naarPlatteTekst({ type: 'doc', content: [block] })}`;

const alineasIn = (list: Lijst): Tekstblok[] => list.content.map(({ content: [alinea] }) => alinea);

/**
 * Gives the blocks of a new text the ids of the blocks in the old one that say the same, so that
 * reactions still point at them. A list keeps its id when one of its items stayed. Changed blocks keep
 * their fresh id; one that is already taken is replaced with another from `ids`.
 */
export const neemIdsOver = (nieuw: TekstDocument, oud: TekstDocument, ids: () => string): TekstDocument => {
  const vrij = new Map<string, string[]>();
  const lijstVan = new Map<string, string>();
  for (const block of oud.content) {
    for (const tekstblok of isLijst(block) ? alineasIn(block) : [block]) {
      const key = gelijkenis(tekstblok);
      vrij.set(key, [...(vrij.get(key) ?? []), tekstblok.attrs.id]);
      if (isLijst(block)) lijstVan.set(tekstblok.attrs.id, block.attrs.id);
    }
  }
  const bezet = new Set(
    oud.content
      .flatMap((block) => [block, ...(isLijst(block) ? alineasIn(block) : [])])
      .map(({ attrs }) => attrs.id),
  );
  const vers = (id: string): string => {
    let vrijId = id;
    while (bezet.has(vrijId)) vrijId = ids();
    bezet.add(vrijId);
    return vrijId;
  };
  const tekstblok = <T extends Tekstblok>(block: T): T => ({
    ...block,
    attrs: { ...block.attrs, id: vrij.get(gelijkenis(block))?.shift() ?? vers(block.attrs.id) },
  });
  const overgenomen = new Set<string>();
  const lijst = <T extends Lijst>(list: T): T => {
    const content = list.content.map(
      ({ content: [alinea] }) => ({ type: 'listItem', content: [tekstblok(alinea)] }) as const,
    );
    const oudId = content
      .map((item) => lijstVan.get(item.content[0].attrs.id))
      .find((id) => id !== undefined && !overgenomen.has(id));
    if (oudId !== undefined) overgenomen.add(oudId);
    return { ...list, attrs: { ...list.attrs, id: oudId ?? vers(list.attrs.id) }, content };
  };
  return {
    type: 'doc',
    content: nieuw.content.map((block) => (isLijst(block) ? lijst(block) : tekstblok(block))),
  };
};
