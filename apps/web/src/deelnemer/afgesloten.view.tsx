import type { ReactNode } from 'react';
import type { Oordeel, ReactiePagina } from '#consultatie';
import { formatDatum } from '#domain';
import { Alert, Panel, Paragraph, StatusBadge, type Tone } from '#ui';
import { EigenWoorden } from '../tekst/eigen-woorden.tsx';

type Dicht = Exclude<ReactiePagina['kan'], 'reageren' | 'wijzigen'>;

const WAAROM: Readonly<Record<Dicht, { readonly title: string; readonly text: string }>> = {
  'termijn-voorbij': { title: 'De termijn is voorbij', text: 'U kunt niet meer reageren.' },
  beoordeeld: { title: 'Uw reactie wordt verwerkt', text: 'Wijzigen kan niet meer.' },
  gesloten: { title: 'De consultatie is gesloten', text: 'U kunt niet meer reageren.' },
  'ligt-stil': {
    title: 'Dit traject ligt even stil',
    text: 'U kunt nu niet reageren. Probeer het later nog eens.',
  },
};

const OORDEEL: Readonly<Record<Oordeel, { readonly tone: Tone; readonly text: string }>> = {
  overgenomen: { tone: 'done', text: 'Uw reactie is overgenomen.' },
  deels: { tone: 'active', text: 'Uw reactie is deels overgenomen.' },
  niet: { tone: 'neutral', text: 'Uw reactie is niet overgenomen.' },
};

/** Reacting is over: why, what you wrote, and what was done with it. */
export function Afgesloten(props: {
  readonly pagina: ReactiePagina;
  readonly typed?: string | undefined;
}): ReactNode {
  const { eigen, kan, oordeelBekend } = props.pagina;
  const { title, text } = WAAROM[kan as Dicht];
  const reactie = eigen.reacties.find(({ blokId }) => blokId === null);
  return (
    <>
      <Alert kind="info" title={title}>
        {text}
        {kan === 'termijn-voorbij' && ` Dat kon tot en met ${formatDatum(eigen.termijn)}.`}
        {reactie && !oordeelBekend && ' U krijgt een mail als bekend is wat er met uw reactie is gedaan.'}
      </Alert>
      {props.typed !== undefined && (
        <Panel title="Wat u schreef en wat niet is bewaard">
          <EigenWoorden tekst={props.typed} />
        </Panel>
      )}
      {reactie && (
        <Panel title="Uw reactie">
          <EigenWoorden tekst={reactie.tekst} />
          <Paragraph subtle>Ontvangen op {formatDatum(reactie.ontvangenOp)}</Paragraph>
        </Panel>
      )}
      {reactie && oordeelBekend && reactie.oordeel !== null && (
        <Panel title="Wat er met uw reactie is gedaan">
          <StatusBadge tone={OORDEEL[reactie.oordeel].tone}>{OORDEEL[reactie.oordeel].text}</StatusBadge>
          {reactie.reden !== null && <EigenWoorden tekst={reactie.reden} />}
        </Panel>
      )}
    </>
  );
}
