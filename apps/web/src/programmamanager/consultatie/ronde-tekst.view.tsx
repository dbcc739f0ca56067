import type { ReactNode } from 'react';
import { EmptyState, Heading, Stack } from '#ui';
import { trajectPad } from '../traject-page.tsx';
import { ReactieFilter } from './filter.view.tsx';
import type { ConsultatieProps } from './page-props.ts';
import { tekstMetReacties, type Tekstbeeld } from './plaatsen.ts';
import { ReactiePanel } from './reactie.view.tsx';
import type { RondeMetBereik } from './ronde.view.tsx';
import { TekstMetReacties } from './tekst-met-reacties.view.tsx';

interface RondeTekstProps extends ConsultatieProps {
  readonly ronde: RondeMetBereik;
  readonly title: string;
}

/** The text of a round with its reactions, against the latest version. */
export const tekstbeeldVan = (
  { beeld }: Pick<ConsultatieProps, 'beeld'>,
  ronde: RondeMetBereik,
): Tekstbeeld => {
  const oud = beeld.teksten[ronde.nummer] ?? { type: 'doc', content: [] };
  return tekstMetReacties(oud, beeld.document?.inhoud ?? oud, ronde.reacties);
};

/** To read: the draft with the reactions beside each paragraph. */
export function RondeTekst({ ronde, title, ...props }: RondeTekstProps): ReactNode {
  const { traject, beeld, filter } = props;
  const { soort } = traject.client;
  const anchor = ronde.id === beeld.rondes[0]?.id ? '' : `ronde${ronde.ronde}-`;
  if (ronde.reacties.length === 0) return <EmptyState title="Er zijn nog geen reacties" />;
  return (
    <Stack>
      <Heading level={2}>{title}</Heading>
      {anchor === '' && (
        <ReactieFilter
          pad={trajectPad(traject.id, 'consultatie')}
          filter={filter}
          soort={soort}
          {...(beeld.stand === 'verzamelen' && { standen: [] })}
        />
      )}
      <TekstMetReacties
        soort={soort}
        beeld={tekstbeeldVan(props, ronde)}
        nummers={{ oud: ronde.nummer, nu: beeld.document?.nummer ?? ronde.nummer }}
        filter={anchor === '' ? filter : {}}
        anchor={anchor}
        reactie={(reactie) => <ReactiePanel key={reactie.id} reactie={reactie} soort={soort} />}
      />
    </Stack>
  );
}
