import type { ReactNode } from 'react';
import { ButtonGroup, ButtonLink, Panel, Paragraph } from '#ui';
import { trajectPad } from '../traject-page.tsx';
import type { ConsultatieProps } from './page-props.ts';

/** Every reaction with its verdict and the old and new text, as a file. */
export function NotaPanel({ traject, beeld }: Pick<ConsultatieProps, 'traject' | 'beeld'>): ReactNode {
  const verzonden = beeld.rondes.filter(({ verzondenOp }) => verzondenOp !== null);
  if (verzonden.length === 0) return null;
  const pad = trajectPad(traject.id, 'consultatie/reactienota');
  const metNamen = verzonden.every(({ zichtbaarheid }) => zichtbaarheid === 'ontvangers');
  return (
    <Panel title="Reactienota">
      <Paragraph>
        Alle reacties met het oordeel, de reden en de oude en nieuwe tekst.{' '}
        {beeld.stand === 'voorbij'
          ? 'Zo is de consultatie bevestigd.'
          : 'Zo staat het er nu voor: tot de bevestiging is de nota voorlopig.'}
      </Paragraph>
      <Paragraph subtle>
        {metNamen
          ? 'Om te delen. De namen staan erin: dat was afgesproken met wie reageerde.'
          : 'Om te delen. Er staan geen namen in, alleen groepen: dat was afgesproken met wie reageerde.'}
      </Paragraph>
      <ButtonGroup>
        <ButtonLink href={`${pad}.pdf`}>Reactienota (PDF)</ButtonLink>
        <ButtonLink href={`${pad}.docx`}>Reactienota (Word)</ButtonLink>
      </ButtonGroup>
      {!metNamen && (
        <>
          <Paragraph subtle>Met namen: alleen voor het bureau en de griffie. Deel deze niet.</Paragraph>
          <ButtonGroup>
            <ButtonLink href={`${pad}.pdf?namen=ja`} variant="subtle">
              Met namen (PDF)
            </ButtonLink>
            <ButtonLink href={`${pad}.docx?namen=ja`} variant="subtle">
              Met namen (Word)
            </ButtonLink>
          </ButtonGroup>
        </>
      )}
    </Panel>
  );
}
