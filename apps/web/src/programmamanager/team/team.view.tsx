import type { ReactElement } from 'react';
import { TEAM_ROLLEN, type Medewerker, type TeamRol, type TeamView, type Traject } from '#case-management';
import type { FieldFault } from '#workflow-engine';
import {
  Button,
  ButtonGroup,
  ButtonLink,
  CheckboxGroup,
  ErrorSummary,
  Form,
  Link,
  Panel,
  Paragraph,
  Select,
  Stack,
} from '#ui';
import { faultsByField, usePageContext } from '../../shell/index.ts';
import { TrajectPage, trajectPad } from '../traject-page.tsx';

export interface TeamPageProps {
  readonly traject: Traject;
  readonly view: TeamView;
  /** Least number of procesbegeleiders: one for each group. */
  readonly groepen: number;
  readonly faults?: readonly FieldFault[] | undefined;
}

const LEGEND: Readonly<Record<TeamRol, string>> = {
  procesbegeleider: 'Procesbegeleiders',
  presentator: 'Presentator',
  trainer: 'Trainers',
};

/** Those with the role first chosen for it; somebody without it stays visible when already in the team. */
const keuzeVoor = ({ team, keuze }: TeamView, rol: TeamRol): readonly Medewerker[] =>
  keuze.filter((één) => één.rollen.includes(rol) || team[rol].some(({ id }) => id === één.id));

export function TeamPage({ traject, view, groepen, faults = [] }: TeamPageProps): ReactElement {
  const { team, keuze } = view;
  const fout = faultsByField(faults);
  const magWijzigen = usePageContext().actor?.roles.includes('programmamanager') ?? false;
  const uitleg: Partial<Record<TeamRol, string>> = {
    procesbegeleider: traject.blad.instellingen.includes('aantalGroepen')
      ? `Minstens ${groepen}: één voor elke groep. Nu ${team.procesbegeleider.length}.`
      : `Nu ${team.procesbegeleider.length}.`,
  };
  return (
    <TrajectPage traject={traject} sectie="team" title="Team van het bureau" faulty={faults.length > 0}>
      <ErrorSummary faults={faults} />
      <Panel actions={<Link href="/medewerkers">Medewerkers van het bureau</Link>} title="Wie doet wat">
        <Form action={trajectPad(traject.id, 'team')}>
          <Stack>
            <Select
              name="programmamanager"
              label="Programmamanager"
              value={team.programmamanager.id}
              error={fout['programmamanager']}
              options={keuze
                .filter(({ rollen }) => rollen.includes('programmamanager'))
                .map(({ id, naam }) => ({ value: id, label: naam }))}
              required
            />
            {TEAM_ROLLEN.map((rol) => (
              <CheckboxGroup
                key={rol}
                name={rol}
                label={LEGEND[rol]}
                description={
                  uitleg[rol] ??
                  (keuzeVoor(view, rol).length === 0 ? 'Nog geen medewerker heeft deze rol.' : undefined)
                }
                error={fout[rol]}
                values={team[rol].map(({ id }) => id)}
                options={keuzeVoor(view, rol).map(({ id, naam, actief }) => ({
                  value: id,
                  label: actief ? naam : `${naam} (niet meer in dienst)`,
                }))}
              />
            ))}
            {magWijzigen ? (
              <ButtonGroup>
                <Button>Bewaar</Button>
                <ButtonLink href={trajectPad(traject.id)} variant="subtle">
                  Annuleer
                </ButtonLink>
              </ButtonGroup>
            ) : (
              <Paragraph subtle>Alleen een programmamanager wijzigt het team.</Paragraph>
            )}
          </Stack>
        </Form>
      </Panel>
    </TrajectPage>
  );
}
