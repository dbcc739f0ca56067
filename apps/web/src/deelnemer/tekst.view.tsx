import type { ReactNode } from 'react';
import { DocumentView, Paragraph } from '#ui';
import { beeldadres } from './beeldadres.ts';
import { plekken, type LezerProps } from './reactieplek.view.tsx';

/** The draft as it was sent, with room to react under each place of it. */
export function Tekst(props: LezerProps): ReactNode {
  const { inhoud } = props.pagina.document;
  if (inhoud.content.length === 0) return <Paragraph>De tekst staat in het bestand.</Paragraph>;
  return <DocumentView doc={inhoud} level={3} imageSrc={beeldadres(props)} after={plekken(props)} />;
}
