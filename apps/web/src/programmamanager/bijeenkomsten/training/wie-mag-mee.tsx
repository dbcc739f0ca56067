import type { ReactNode } from 'react';
import type { Trainingspersoon } from '#case-management';
import {
  ButtonLink,
  Details,
  EmptyState,
  Panel,
  PersonList,
  StatusBadge,
  type PersonItem,
  type Tone,
} from '#ui';
import { trajectPad } from '../../traject-page.tsx';
import { aantal } from '../../woorden.ts';

export interface WieMagMeeProps {
  readonly trajectId: string;
  readonly mensen: readonly Trainingspersoon[];
}

/** Before both evenings are over nobody can say no. */
const oordeelVan = ({ mag, bijeenkomst1, bijeenkomst2 }: Trainingspersoon): [tone: Tone, label: string] => {
  if (mag) return ['done', 'Mag mee'];
  const gemist = bijeenkomst1 === false || bijeenkomst2 === false;
  const bekend = bijeenkomst1 !== null && bijeenkomst2 !== null;
  return gemist || bekend ? ['stopped', 'Mag niet mee'] : ['neutral', 'Nog niet bekend'];
};

function alsItem(persoon: Trainingspersoon): PersonItem {
  const [tone, label] = oordeelVan(persoon);
  const { deelnemer, reden } = persoon;
  const end = <StatusBadge tone={tone}>{label}</StatusBadge>;
  return { id: deelnemer.id, name: deelnemer.naam, note: reden, end };
}

export function WieMagMee({ trajectId, mensen }: WieMagMeeProps): ReactNode {
  const doelgroep = mensen
    .filter(({ isDoelgroep }) => isDoelgroep)
    .toSorted((een, ander) => Number(ander.mag) - Number(een.mag));
  const overigen = mensen.filter(({ isDoelgroep }) => !isDoelgroep);
  const mee = doelgroep.filter(({ mag }) => mag).length;
  return (
    <Panel title={`Wie mag meedoen: ${aantal(mee, 'persoon', 'mensen')}`}>
      {doelgroep.length === 0 ? (
        <EmptyState title="Er is nog niemand voor wie de training is">
          <ButtonLink href={trajectPad(trajectId, 'deelnemers')} variant="secondary">
            Voeg managers, teamleiders of de griffier toe
          </ButtonLink>
        </EmptyState>
      ) : (
        <PersonList items={doelgroep.map(alsItem)} />
      )}
      {overigen.length > 0 && (
        <Details
          summary={`${aantal(overigen.length, 'deelnemer heeft', 'deelnemers hebben')} een andere rol`}
        >
          <PersonList
            items={overigen.map(({ deelnemer }) => ({
              id: deelnemer.id,
              name: deelnemer.naam,
              note: deelnemer.rol,
            }))}
          />
        </Details>
      )}
    </Panel>
  );
}
