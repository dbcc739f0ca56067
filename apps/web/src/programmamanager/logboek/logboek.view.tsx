import type { ReactElement } from 'react';
import type { Logboek, Traject } from '#case-management';
import { ButtonGroup, ButtonLink, EmptyState, Panel } from '#ui';
import { TrajectPage, trajectPad } from '../traject-page.tsx';
import { LogLijst } from './log-lijst.tsx';

export interface LogboekPageProps {
  readonly traject: Traject;
  readonly logboek: Logboek;
  readonly pagina: number;
}

export function LogboekPage({ traject, logboek, pagina }: LogboekPageProps): ReactElement {
  const naar = (nummer: number) => `${trajectPad(traject.id, 'logboek')}?pagina=${nummer}`;
  return (
    <TrajectPage
      traject={traject}
      sectie="logboek"
      title="Logboek"
      lead="Alles wat er gebeurde, met wie het deed. Wat hier staat, kan niemand meer veranderen."
    >
      <Panel>
        {logboek.regels.length === 0 ? (
          <EmptyState title="Verder terug staat er niets" />
        ) : (
          <LogLijst regels={logboek.regels} />
        )}
      </Panel>
      {(pagina > 1 || logboek.meer) && (
        <ButtonGroup>
          {pagina > 1 && (
            <ButtonLink href={naar(pagina - 1)} variant="secondary">
              Nieuwer
            </ButtonLink>
          )}
          {logboek.meer && (
            <ButtonLink href={naar(pagina + 1)} variant="secondary">
              Ouder
            </ButtonLink>
          )}
        </ButtonGroup>
      )}
    </TrajectPage>
  );
}
