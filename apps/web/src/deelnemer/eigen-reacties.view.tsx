import type { ReactNode } from 'react';
import { lotenVan, type EigenReactie, type MetLot, type Oordeel } from '#consultatie';
import { formatDatum } from '#domain';
import { Details, Panel, Paragraph, Stack, StatusBadge, type Tone } from '#ui';
import { EigenWoorden } from '../tekst/eigen-woorden.tsx';
import { Lotzin } from './lotzin.view.tsx';
import type { ReactiePageProps } from './page-props.ts';

const OORDEEL: Readonly<Record<Oordeel, { readonly tone: Tone; readonly text: string }>> = {
  overgenomen: { tone: 'done', text: 'Overgenomen' },
  deels: { tone: 'active', text: 'Deels overgenomen' },
  niet: { tone: 'neutral', text: 'Niet overgenomen' },
};

/** All that this person wrote, in reading order; with what was done with it once that is known. */
export function EigenReacties({ pagina }: ReactiePageProps): ReactNode {
  const { eigen, document, uitkomst } = pagina;
  const rijen = uitkomst?.reacties ?? lotenVan(eigen.reacties, document.inhoud, document.inhoud);
  return (
    <Panel title={rijen.length === 1 ? 'Uw reactie' : 'Uw reacties'}>
      <Stack>
        {rijen.map((rij) => (
          <Rij key={rij.reactie.id} rij={rij} nummer={uitkomst?.nummer} />
        ))}
      </Stack>
    </Panel>
  );
}

/** What this person wrote in rounds before this one: said once already, and not lost. */
export function EerdereReacties({ pagina }: ReactiePageProps): ReactNode {
  const { eerder, oordeelBekend } = pagina;
  return eerder.map(({ ronde, lot: { nummer, reacties } }) => (
    <Details key={ronde} summary={`Wat u in ronde ${ronde} schreef (${reacties.length})`}>
      <Stack>
        {reacties.map((rij) => (
          <Rij key={rij.reactie.id} rij={rij} nummer={oordeelBekend ? nummer : undefined} />
        ))}
      </Stack>
    </Details>
  ));
}

interface RijProps {
  readonly rij: MetLot<EigenReactie>;
  /** Version in which the outcome stands; undefined while that is not known. */
  readonly nummer: string | undefined;
}

function Rij({ rij: { reactie, plaats, lot }, nummer }: RijProps): ReactNode {
  const { tekst, ontvangenOp, oordeel, reden, kanaal } = reactie;
  const over = kanaal === 'mail' ? 'Uw mail' : (plaats?.naam ?? 'Over het geheel');
  return (
    <Panel title={over} level={3}>
      <Stack>
        {plaats && <Paragraph subtle>In de tekst stond: ‘{plaats.tekst}’</Paragraph>}
        <EigenWoorden tekst={tekst} />
        <Paragraph subtle>Ontvangen op {formatDatum(ontvangenOp)}</Paragraph>
        {nummer !== undefined && oordeel !== null && (
          <>
            <div>
              <StatusBadge tone={OORDEEL[oordeel].tone}>{OORDEEL[oordeel].text}</StatusBadge>
            </div>
            {reden !== null && <EigenWoorden tekst={reden} />}
            {lot && <Lotzin lot={lot} nummer={nummer} />}
          </>
        )}
      </Stack>
    </Panel>
  );
}
