import type { ReactElement } from 'react';
import type { Dossier } from '#case-management';
import { documentVan, formatKort } from '#domain';
import { DataList, EmptyState, Link, Panel, Paragraph } from '#ui';
import type { Actor } from '#workflow-engine';
import { linkPath } from '../links/link-paths.ts';
import { documentTitel } from './woorden.ts';

interface DocumentenProps {
  readonly dossier: Dossier;
  readonly token: string;
  readonly actor: Pick<Actor, 'roles'>;
}

/** The documents of the traject; of one that is for others only it is said that it is there. */
export function Documenten({ dossier, token, actor }: DocumentenProps): ReactElement {
  const { traject } = dossier;
  const { documenten, consultaties } = dossier.gegevens;
  const gevraagd = Object.keys(consultaties).length > 0;
  return (
    <Panel title="Documenten">
      {documenten.length === 0 ? (
        <EmptyState title="Er zijn nog geen documenten">
          Zodra er iets te lezen is, vindt u het hier.
        </EmptyState>
      ) : (
        <DataList
          items={documenten.map(({ soort, nummer, gemaaktOp }) => ({
            label: documentTitel(traject, soort),
            value: magLezen(dossier, soort, actor) ? (
              <Link href={`${linkPath('griffie', token)}/documenten/${soort}`}>
                Lees versie {nummer} van {formatKort(gemaaktOp)}
              </Link>
            ) : (
              'Niet voor u om te lezen'
            ),
          }))}
        />
      )}
      {gevraagd && (
        <Paragraph>
          <Link href={`${linkPath('griffie', token)}/consultatie`}>
            Lees de reacties van de tussentijdse consultatie, en wat ermee is gedaan
          </Link>
        </Paragraph>
      )}
    </Panel>
  );
}

const magLezen = ({ traject }: Dossier, soort: string, { roles }: Pick<Actor, 'roles'>): boolean => {
  const alleenVoor = documentVan(traject.blad, soort)?.alleenVoor ?? null;
  return alleenVoor === null || alleenVoor.some((rol) => roles.includes(rol));
};
