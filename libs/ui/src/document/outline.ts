import type { HeadingLevel } from '../text/heading.tsx';

type Block =
  { readonly type: string } | { readonly type: 'heading'; readonly attrs: { readonly level: number } };

const headingLevel = (block: Block): number | undefined =>
  block.type === 'heading' && 'attrs' in block ? block.attrs.level : undefined;

/**
 * The heading level of each block in the page. A document may skip from a large heading to a small one;
 * the outline of a page may not, because screen readers walk along it. Under a title all come one step down.
 */
export const outline = (blocks: readonly Block[], top: HeadingLevel): readonly HeadingLevel[] => {
  const titled = blocks[0]?.type === 'title';
  let previous = titled ? top : top - 1;
  return blocks.map((block) => {
    const level = headingLevel(block);
    if (level === undefined) return top;
    previous = Math.min(top + level - (titled ? 0 : 1), previous + 1, 4);
    return previous as HeadingLevel;
  });
};
