import type { ReactNode } from 'react';
import type { ReactiePagina } from '#consultatie';
import { formatDatum } from '#domain';
import { Alert } from '#ui';
import { Anderen } from './anderen.view.tsx';
import { EigenReacties } from './eigen-reacties.view.tsx';
import { NietBewaard } from './niet-bewaard.view.tsx';
import type { ReactiePageProps } from './page-props.ts';

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

/** Reacting is over: why, what you wrote, what was done with it, and where your text is now. */
export function Afgesloten(props: ReactiePageProps): ReactNode {
  const { eigen, kan, uitkomst } = props.pagina;
  const { title, text } = WAAROM[kan as Dicht];
  const heeftReactie = eigen.reacties.length > 0;
  return (
    <>
      <Alert kind="info" title={title}>
        {text}
        {kan === 'termijn-voorbij' && ` Dat kon tot en met ${formatDatum(eigen.termijn)}.`}
        {heeftReactie && !uitkomst && ' U krijgt een mail als bekend is wat er met uw reactie is gedaan.'}
      </Alert>
      <NietBewaard {...props} />
      {heeftReactie && <EigenReacties {...props} />}
      <Anderen pagina={props.pagina} blokId={null} />
    </>
  );
}
