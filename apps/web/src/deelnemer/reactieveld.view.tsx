import type { ReactNode } from 'react';
import { MAX_REACTIE, reactieveld, type EigenReactie } from '#consultatie';
import { formatDatumTijd } from '#domain';
import { Alert, HiddenFields, Paragraph, TextArea } from '#ui';
import { faultsByField } from '../shell/index.ts';
import { EigenWoorden } from '../tekst/eigen-woorden.tsx';
import type { ReactiePageProps } from './page-props.ts';
import { wasVeld } from './reactie.forms.ts';

export const eigenReactie = (
  { pagina }: Pick<ReactiePageProps, 'pagina'>,
  blokId: string | null,
): EigenReactie | undefined =>
  pagina.eigen.reacties.find((reactie) => reactie.kanaal === 'pagina' && reactie.blokId === blokId);

interface ReactieveldProps extends ReactiePageProps {
  readonly blokId: string | null;
  readonly label: string;
  readonly description?: string | undefined;
  readonly rows?: number | undefined;
}

/** The field of one place. It carries the text that it was filled with, so that two tabs do not lose each other's. */
export function Reactieveld(props: ReactieveldProps): ReactNode {
  const { blokId, label, description, rows = 4, typed, faults = [] } = props;
  const reactie = eigenReactie(props, blokId);
  const veld = reactieveld(blokId);
  const error = faultsByField(faults)[veld];
  if (reactie && reactie.oordeel !== null) return <Beoordeeld reactie={reactie} />;
  const bewaard = reactie?.tekst ?? '';
  const anders = error !== undefined && typed?.[veld] !== undefined && typed[veld] !== bewaard;
  return (
    <>
      {anders && bewaard !== '' && (
        <Alert kind="info" title="Dit is nu bewaard">
          <EigenWoorden tekst={bewaard} />
        </Alert>
      )}
      <TextArea
        name={veld}
        label={label}
        description={description}
        rows={rows}
        maxLength={MAX_REACTIE}
        value={typed?.[veld] ?? bewaard}
        error={error}
      />
      {bewaard !== '' && <HiddenFields values={{ [wasVeld(blokId)]: bewaard }} />}
      {reactie && <Paragraph subtle>Bewaard op {formatDatumTijd(reactie.ontvangenOp)}</Paragraph>}
    </>
  );
}

function Beoordeeld({ reactie }: { readonly reactie: EigenReactie }): ReactNode {
  return (
    <>
      <EigenWoorden tekst={reactie.tekst} />
      <Paragraph subtle>Het bureau is hier al mee bezig. Wijzigen kan niet meer.</Paragraph>
    </>
  );
}
