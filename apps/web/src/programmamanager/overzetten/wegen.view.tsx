import type { ReactElement } from 'react';
import type { Overzetwegen, Overzetweg } from '#case-management';
import { ButtonLink, DataList, EmptyState, Panel, Paragraph } from '#ui';
import { overzettenPad } from './overzetten-pad.ts';
import { OverzettenPage } from './overzetten-page.tsx';

export const trajecten = (aantal: number): string =>
  aantal === 0 ? 'geen trajecten' : aantal === 1 ? '1 traject' : `${aantal} trajecten`;

/** Which versions there are, how many trajecten run on each, and the ways between them. */
export function WegenPage({ programma, versies, wegen }: Overzetwegen): ReactElement {
  return (
    <OverzettenPage
      programma={programma}
      title="Versies en overzetten"
      lead="Een traject blijft op de versie waarop het begon. Is er een nieuwe, dan kiest u per traject of het overgaat."
    >
      <Panel title="Versies">
        <DataList
          items={versies.map(({ versie, aantal }) => ({
            label: `Versie ${versie}`,
            value: `${trajecten(aantal)} onderweg`,
          }))}
        />
      </Panel>
      {wegen.length === 0 ? (
        <EmptyState title="Er is geen andere versie">
          {versies.length > 1
            ? 'Tussen deze versies is geen overzetting gemaakt: lopende trajecten maken hun eigen versie af.'
            : 'Dit programma heeft één versie, dus er is niets over te zetten. Komt er een nieuwe versie, dan ziet u hier wat die voor elk traject betekent.'}
        </EmptyState>
      ) : (
        wegen.map((weg) => <Weg key={`${weg.van}-${weg.naar}`} naam={programma.naam} weg={weg} />)
      )}
    </OverzettenPage>
  );
}

function Weg({ naam, weg }: { readonly naam: string; readonly weg: Overzetweg }): ReactElement {
  const { van, naar, samenvatting, aantal } = weg;
  return (
    <Panel title={`Van versie ${van} naar versie ${naar}`}>
      <Paragraph>{samenvatting}</Paragraph>
      {aantal === 0 ? (
        <Paragraph subtle>Er is geen traject onderweg op versie {van}.</Paragraph>
      ) : (
        <ButtonLink href={overzettenPad(naam, weg)}>Probeer het uit voor {trajecten(aantal)}</ButtonLink>
      )}
    </Panel>
  );
}
