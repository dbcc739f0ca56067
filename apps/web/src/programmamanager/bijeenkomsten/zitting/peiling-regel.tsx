import type { ReactNode } from 'react';
import type { Peilingbeeld } from '#case-management';
import { Link, Paragraph } from '#ui';
import { zittingPad } from '../woorden.ts';

interface PeilingRegelProps {
  readonly trajectId: string;
  readonly onderdeel: string;
  readonly peiling: Peilingbeeld | undefined;
}

/** The way to ask people which date suits, or to what they answered so far. */
export function PeilingRegel({ trajectId, onderdeel, peiling }: PeilingRegelProps): ReactNode {
  const pad = zittingPad(trajectId, onderdeel, 'peiling');
  if (peiling?.peiling.status !== 'open')
    return (
      <Paragraph>
        <Link href={pad}>Vraag de mensen welke datum past</Link>
      </Paragraph>
    );
  const { gevraagden } = peiling.peiling;
  const geantwoord = gevraagden.length - peiling.stil.length;
  return (
    <Paragraph>
      Er loopt een datumpeiling: {geantwoord} van de {gevraagden.length} mensen antwoordden.{' '}
      <Link href={pad}>Bekijk de antwoorden</Link>
    </Paragraph>
  );
}
