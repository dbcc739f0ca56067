// A made-up report of 200 pages (some 6,000 blocks, 90,000 words) and the version after it. Always the same.
import { neemIdsOver } from '#documents';

const WOORDEN =
  'de het een gemeente raad college inwoners initiatief ruimte kaders besluit voorstel beleid gesprek wijk dorp plan rol vraag antwoord ambtenaar griffie wethouder burgemeester participatie visie ambitie samen eerder later beter sneller vaak soms altijd wij u zij geeft vraagt stelt voert maakt deelt hoort kent ziet begint eindigt met zonder voor na tijdens over onder tussen omdat zodat wanneer hoewel tegelijk open helder duidelijk kort lang nieuw oud eigen ander jaarlijks regionaal'.split(
    ' ',
  );

/** Numbers that look like chance and are the same in every run. */
const kansen = (seed) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
  return seed / 2 ** 32;
};

const tellend = (letter) => {
  let count = 0;
  return () => `${letter}${++count}`;
};

const maker = (seed, letter) => {
  const kans = kansen(seed);
  const id = tellend(letter);
  const woord = () => WOORDEN[Math.floor(kans() * WOORDEN.length)];
  const zin = (lengte) => Array.from({ length: lengte }, woord).join(' ');
  const alinea = (lengte) => ({
    type: 'paragraph',
    attrs: { id: id() },
    content: [
      { type: 'text', text: `${zin(lengte)} ` },
      { type: 'text', text: zin(2), marks: [{ type: 'bold' }] },
      { type: 'text', text: '.' },
    ],
  });
  const blok = (nummer) => {
    if (nummer % 12 === 0)
      return {
        type: 'heading',
        attrs: { id: id(), level: 1 + (nummer % 3) },
        content: [{ type: 'text', text: zin(4) }],
      };
    if (nummer % 12 === 5)
      return {
        type: 'bulletList',
        attrs: { id: id() },
        content: Array.from({ length: 8 }, () => ({ type: 'listItem', content: [alinea(9)] })),
      };
    if (nummer % 48 === 7)
      return {
        type: 'table',
        attrs: { id: id() },
        content: Array.from({ length: 6 }, (_, rij) => ({
          type: 'tableRow',
          content: Array.from({ length: 4 }, () => ({
            type: rij === 0 ? 'tableHeader' : 'tableCell',
            content: [alinea(2)],
          })),
        })),
      };
    return alinea(22);
  };
  return { kans, blok, zin };
};

/** The report as it was. */
export const rapport = () => {
  const { blok } = maker(1, 'a');
  return { type: 'doc', content: Array.from({ length: 3_700 }, (_, nummer) => blok(nummer)) };
};

const metAndereWoorden = (block, { kans, zin }) => ({
  ...block,
  content: block.content.map((node) =>
    node.text.length > 20 && kans() < 0.9 ? { ...node, text: node.text.replace(/\S+ \S+/, zin(3)) } : node,
  ),
});

/**
 * The version after it: one block in eight written otherwise, one in forty gone, new or elsewhere. `metIds`: as an
 * editor keeps it; otherwise as it is read from Word, with ids of its own for everything.
 */
export const volgendeVersie = (oud, metIds) => {
  const hand = maker(2, 'b');
  const content = [];
  const elders = [];
  for (const [nummer, block] of oud.content.entries()) {
    const lot = hand.kans();
    if (lot < 0.025) continue;
    if (lot < 0.05) elders.push(block);
    else if (lot < 0.17 && (block.type === 'paragraph' || block.type === 'heading'))
      content.push(metAndereWoorden(block, hand));
    else content.push(block);
    if (lot > 0.975) content.push(hand.blok(nummer));
  }
  for (const block of elders) content.splice(Math.floor(hand.kans() * content.length), 0, block);
  const nieuw = { type: 'doc', content };
  if (metIds) return nieuw;
  const id = tellend('w');
  return JSON.parse(JSON.stringify(nieuw), (key, value) =>
    value !== null && typeof value === 'object' && 'id' in value ? { ...value, id: id() } : value,
  );
};

export const metOvergenomenIds = (nieuw, oud) => neemIdsOver(nieuw, oud, tellend('n'));
