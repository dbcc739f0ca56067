import type { ReactElement } from 'react';
import type { Dossier } from '#case-management';
import { Link, List, Panel, Paragraph, Stack } from '#ui';
import { trajectPad } from '../traject-page.tsx';
import { hoofdletter, STATUS } from '../woorden.ts';

/** The cycles before and after this one, and what the one before left open. */
export function CyclusPaneel({ dossier }: { readonly dossier: Dossier }): ReactElement | null {
  const { vorige, traject } = dossier;
  if (vorige === null && traject.volgendeId === null) return null;
  return (
    <Panel title="Cycli">
      <Stack>
        {vorige !== null && (
          <>
            <Paragraph>
              <Link href={trajectPad(vorige.id)}>Vorige cyclus</Link>. Team, instellingen en de mensen die
              toen meededen, zijn overgenomen. Kijk of de lijst nog klopt.
            </Paragraph>
            <WatBleefLiggen vorige={vorige} />
          </>
        )}
        {traject.volgendeId !== null && (
          <Paragraph>
            <Link href={trajectPad(traject.volgendeId)}>Volgende cyclus</Link>
          </Paragraph>
        )}
      </Stack>
    </Panel>
  );
}

function WatBleefLiggen({ vorige }: { readonly vorige: NonNullable<Dossier['vorige']> }): ReactElement {
  const { groepen, taken } = vorige;
  if (groepen.length + taken.length === 0)
    return <Paragraph subtle>Er bleef niets liggen uit de vorige cyclus.</Paragraph>;
  return (
    <>
      <Paragraph>Dit bleef liggen:</Paragraph>
      <List
        items={[
          ...groepen.map(({ id, groep, groepWoord, stand, moment }) => (
            <span key={id}>
              <Link href={trajectPad(id)}>
                {hoofdletter(groepWoord)} {groep}
              </Link>
              :{' '}
              {stand === 'loopt' && moment.titel !== ''
                ? moment.titel.toLowerCase()
                : STATUS[stand].label.toLowerCase()}
            </span>
          )),
          ...taken.map(({ id, trajectId, groep, titel }) => (
            <span key={id}>
              <Link href={trajectPad(trajectId)}>{groep === null ? titel : `${groep}: ${titel}`}</Link>
            </span>
          )),
        ]}
      />
    </>
  );
}
