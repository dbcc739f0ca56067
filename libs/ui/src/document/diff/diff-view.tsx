import type { Blokverschil, Vergelijking } from '#documents';
import type { ReactNode } from 'react';
import { Details } from '../../layout/details.tsx';
import type { HeadingLevel } from '../../text/heading.tsx';
import type { ImageSrc } from '../document-image.tsx';
import { outline } from '../outline.ts';
import { changesOf } from './changes.ts';
import { DiffBlocks } from './diff-blocks.tsx';
import type { DiffContext } from './diff-context.ts';
import { stretchesOf } from './stretches.ts';

export interface DiffViewProps {
  readonly vergelijking: Vergelijking;
  /** The level of the document's largest heading: one below the heading that it stands under. */
  readonly level?: HeadingLevel | undefined;
  /** Comes before the anchor of each change; the same as that of its `DiffSummary`. */
  readonly anchor?: string | undefined;
  readonly imageSrc?: ImageSrc | undefined;
  /** What stands right under a place of the text, also one that fell away: by the id of its block. */
  readonly after?: ((blokId: string) => ReactNode) | undefined;
}

/** The outline is that of the new text; a heading that went is shown in the size that it had. */
const levelsOf = (
  { blokken }: Vergelijking,
  level: HeadingLevel,
): ReadonlyMap<Blokverschil, HeadingLevel> => {
  const present = blokken.flatMap((blok) => (blok.nieuw ? [{ blok, nieuw: blok.nieuw }] : []));
  const levels = outline(
    present.map(({ nieuw }) => nieuw),
    level,
  );
  const titled = present[0]?.nieuw.type === 'title';
  const gone = blokken.flatMap(({ oud, nieuw }, at): [Blokverschil, HeadingLevel][] => {
    const blok = blokken[at];
    if (nieuw || oud?.type !== 'heading' || !blok) return [];
    return [[blok, Math.min(level + oud.attrs.level - (titled ? 0 : 1), 4) as HeadingLevel]];
  });
  return new Map([
    ...gone,
    ...present.map(({ blok }, at): [Blokverschil, HeadingLevel] => [blok, levels[at] ?? level]),
  ]);
};

const contextOf = (props: DiffViewProps): DiffContext => {
  const { vergelijking, level = 2, anchor = 'verschil', imageSrc, after } = props;
  const changes = changesOf(vergelijking);
  return {
    anchor,
    total: changes.length,
    changes: new Map(changes.map((change) => [change.verschil, change])),
    levels: levelsOf(vergelijking, level),
    moved: new Map(
      changes.flatMap(({ verschil, number }) => (verschil.oud ? [[verschil.oud.attrs.id, number]] : [])),
    ),
    imageSrc,
    after,
  };
};

/** Two versions as one text: what came, what went and what moved, with the unchanged folded away. */
export function DiffView(props: DiffViewProps): ReactNode {
  const context = contextOf(props);
  return (
    <div className="gm-diff">
      {stretchesOf(props.vergelijking.blokken).map(({ folded, blokken }, at) => {
        const blocks = <DiffBlocks blokken={blokken} context={context} />;
        return (
          <div key={at} className="gm-diff__stretch">
            {folded ? (
              <Details summary={`${blokken.length} ongewijzigde onderdelen tonen`}>
                <div className="gm-diff__stretch">{blocks}</div>
              </Details>
            ) : (
              blocks
            )}
          </div>
        );
      })}
    </div>
  );
}
