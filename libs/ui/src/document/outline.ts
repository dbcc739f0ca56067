import type { Blok } from '#documents';
import type { HeadingLevel } from '../text/heading.tsx';

/**
 * The heading level of each block in the page. A document may skip from a large heading to a small one;
 * the outline of a page may not, because screen readers walk along it.
 */
export const outline = (blocks: readonly Blok[], top: HeadingLevel): readonly HeadingLevel[] => {
  let previous = top - 1;
  return blocks.map((block) => {
    if (block.type !== 'heading') return top;
    previous = Math.min(top + block.attrs.level - 1, previous + 1, 4);
    return previous as HeadingLevel;
  });
};
