import type { ReactNode } from 'react';
import type { Diagram, DiagramAction, DiagramEdge, DiagramNode, ProgressByNode } from '#statechart';
import { diagramNodes } from '#statechart';
import { Details, List, type OutlineItem } from '#ui';
import { hoofdletter } from '../woorden.ts';

/** The same content as the picture, as an ordered list. */
export function outlineOf(
  diagram: Diagram,
  { rolNaam, progress, bevestigers, kort = false }: OutlineOptions,
): OutlineItem[] {
  const titles = new Map(diagramNodes(diagram.nodes).map(({ id, title }) => [id, title]));
  const ways = (id: string): readonly DiagramEdge[] => diagram.edges.filter(({ from }) => from === id);

  const itemOf = (node: DiagramNode): OutlineItem => {
    const notes = ways(node.id).flatMap((edge) =>
      edge.actions
        .filter(({ kind }) => kind !== 'done')
        .map((action, place) => (
          <Way key={`${edge.id}${place}`} action={action} to={titles.get(edge.to) ?? ''} />
        )),
    );
    const stays = node.stays.map(({ phrase, leadsTo }) =>
      leadsTo === undefined ? phrase.toLowerCase() : `${phrase.toLowerCase()} (→ ${leadsTo})`,
    );
    return {
      id: node.id,
      title: node.kind === 'choice' ? 'Waar het verdergaat' : titleOf(node),
      meta: metaOf(node, rolNaam, bevestigers?.get(node.id) ?? node.confirmers),
      status: progress?.get(node.id),
      children: node.children.filter(({ kind }) => !kort || kind !== 'choice').map(itemOf),
      notes: kort
        ? []
        : stays.length === 0
          ? notes
          : [...notes, `Kan hier ook: ${[...new Set(stays)].join(', ')}.`],
    };
  };
  return diagram.nodes.map((node) => {
    const item = itemOf(node);
    const open = item.status === 'current' ? 'open' : 'closed';
    return node.children.length === 0 ? item : { ...item, folds: open };
  });
}

export interface OutlineOptions {
  /** How a role is called for this client. */
  readonly rolNaam: (rol: string) => string;
  readonly progress?: ProgressByNode | undefined;
  /** Who confirms a phase of this traject, by its node; left out: as the programme says. */
  readonly bevestigers?: ReadonlyMap<string, readonly string[]> | undefined;
  /** Only the steps: what can happen in each is told elsewhere. */
  readonly kort?: boolean | undefined;
}

const titleOf = ({ kind, title }: DiagramNode): string =>
  kind === 'parallel' ? `${title} (tegelijk)` : title;

function metaOf(
  { kind, owner, waitsFor }: DiagramNode,
  rolNaam: OutlineOptions['rolNaam'],
  confirmers: readonly string[],
): ReactNode {
  if (confirmers.length > 0) return `Bevestigt: ${confirmers.map(rolNaam).join(' of ')}`;
  if (kind === 'end' || owner === undefined) return undefined;
  return waitsFor === 'tijd' ? 'Gaat vanzelf verder' : `Aan zet: ${rolNaam(owner)}`;
}

function Way({ action, to }: { readonly action: DiagramAction; readonly to: string }): ReactNode {
  const { kind, label, phrase, condition, requirements } = action;
  const what = kind === 'time' ? `Vanzelf: ${label}` : hoofdletter(phrase);
  return (
    <>
      {what}
      {condition !== undefined && ` (${condition})`} → {to}
      {requirements.length > 0 && (
        <Details
          summary={`Vereist: ${requirements.length === 1 ? '1 punt' : `${requirements.length} punten`}`}
        >
          <List
            items={requirements.map(({ sentence, hard }) => (hard ? sentence : `${sentence} (advies)`))}
          />
        </Details>
      )}
    </>
  );
}
