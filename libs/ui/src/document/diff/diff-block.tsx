import { plaatstekst, type Blokverschil } from '#documents';
import type { ReactNode } from 'react';
import { Icon } from '../../icon/icon.tsx';
import { Heading } from '../../text/heading.tsx';
import { VisuallyHidden } from '../../text/visually-hidden.tsx';
import { beginning, changeAnchor, summaryAnchor, type Change } from './changes.ts';
import type { DiffContext } from './diff-context.ts';
import { DiffImage } from './diff-image.tsx';
import { DiffTable } from './diff-table.tsx';
import { DiffWords } from './diff-words.tsx';

interface PartProps {
  readonly verschil: Blokverschil;
  readonly context: DiffContext;
}

/** The block itself; an item of a list has its words alone, because its list stands around it. */
function Content({ verschil, context }: PartProps): ReactNode {
  const { oud, nieuw, tabel, delen, id, pad } = verschil;
  const block = nieuw ?? oud;
  if (tabel) return <DiffTable table={tabel} id={`${context.anchor}-${id}`} />;
  if (block?.type === 'image') {
    const was = oud?.type === 'image' ? oud : undefined;
    return <DiffImage was={was} is={nieuw?.type === 'image' ? nieuw : undefined} src={context.imageSrc} />;
  }
  const words = <DiffWords delen={delen} />;
  const level = context.levels.get(verschil) ?? 2;
  if (nieuw?.type === 'heading' || nieuw?.type === 'title') return <Heading level={level}>{words}</Heading>;
  // A heading that went is no longer one in the outline of the page.
  if (block?.type === 'heading' || block?.type === 'title')
    return <p className={`nl-heading nl-heading--level-${level}`}>{words}</p>;
  return pad.length > 0 ? (
    <div className="gm-diff__words">{words}</div>
  ) : (
    <p className="nl-paragraph">{words}</p>
  );
}

/** What kind of change it is, and the way to the next one. */
function Marker({ change, context }: { readonly change: Change; readonly context: DiffContext }): ReactNode {
  const { anchor, total } = context;
  const last = change.number === total;
  const target = last ? summaryAnchor(anchor) : changeAnchor(anchor, change.number + 1);
  return (
    <p className="gm-diff__marker">
      <span className="gm-diff__label">
        {change.label} <VisuallyHidden>{`(wijziging ${change.number} van ${total}) `}</VisuallyHidden>
      </span>
      <a className="gm-diff__next" href={`#${target}`}>
        {last ? 'Terug naar het overzicht' : 'Volgende wijziging'}
        {!last && <VisuallyHidden>{`, ${change.number + 1} van ${total}`}</VisuallyHidden>}
        <span className={last ? 'gm-diff__up' : 'gm-diff__down'}>
          <Icon name="chevron" />
        </span>
      </a>
    </p>
  );
}

/** Where a moved block stood. */
function Departed({ verschil, context }: PartProps): ReactNode {
  const words = verschil.oud ? beginning(plaatstekst(verschil.oud)) : '';
  const number = context.moved.get(verschil.id);
  return (
    <div className="gm-diff__departed">
      {words === '' ? 'Hier stond een onderdeel dat is verplaatst.' : `Hier stond: ‘${words}’`}{' '}
      {number !== undefined && (
        <a href={`#${changeAnchor(context.anchor, number)}`}>Bekijk waar het nu staat</a>
      )}
    </div>
  );
}

/** A block of a comparison: as it is when nothing changed, else with what changed and the way on. */
export function DiffBlock({ verschil, context }: PartProps): ReactNode {
  if (verschil.soort === 'vertrokken') return <Departed verschil={verschil} context={context} />;
  const change = context.changes.get(verschil);
  const content = (
    <>
      <Content verschil={verschil} context={context} />
      {context.after?.(verschil.id)}
    </>
  );
  if (!change) return content;
  return (
    <div
      className={`gm-diff__change gm-diff__change--${verschil.soort}`}
      id={changeAnchor(context.anchor, change.number)}
    >
      <Marker change={change} context={context} />
      <div className="gm-diff__content">
        {content}
        {verschil.vorm.map((sentence) => (
          <p key={sentence} className="gm-diff__form-note">
            {sentence}
          </p>
        ))}
      </div>
    </div>
  );
}
