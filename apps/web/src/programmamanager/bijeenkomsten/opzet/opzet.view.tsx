import type { ReactElement } from 'react';
import { TEAM_ROLLEN, type TeamView, type ZittingMetOpzet } from '#case-management';
import type { FieldFault } from '#workflow-engine';
import {
  Button,
  ButtonGroup,
  ButtonLink,
  CheckboxGroup,
  ErrorSummary,
  Form,
  Panel,
  Paragraph,
  RadioGroup,
  Stack,
  TextInput,
} from '#ui';
import { FormStart, faultsByField } from '../../../shell/index.ts';
import { zittingPad } from '../woorden.ts';
import { ZittingPage } from '../zitting-page.tsx';
import type { ZittingOverzichtProps } from '../zitting/zitting.view.tsx';

export type OpzetBeeld = ZittingOverzichtProps & {
  readonly opzet: ZittingMetOpzet;
  readonly team: TeamView;
};

type Getypt = Readonly<Record<string, string | readonly string[]>> & { readonly trainers: readonly string[] };

export type OpzetPageProps = OpzetBeeld & {
  readonly typed?: Getypt | undefined;
  readonly faults?: readonly FieldFault[] | undefined;
};

/** The team of the traject first: they are the ones that one looks for. */
function keuzesVan({ team, keuze }: TeamView): { value: string; label: string }[] {
  const vanTeam = new Set(
    [team.programmamanager, ...TEAM_ROLLEN.flatMap((rol) => team[rol])].map(({ id }) => id),
  );
  return keuze
    .toSorted((een, ander) => Number(vanTeam.has(ander.id)) - Number(vanTeam.has(een.id)))
    .map(({ id, naam }) => ({ value: id, label: vanTeam.has(id) ? `${naam} (in het team)` : naam }));
}

const grensVan = ({ eigenKeuze, capaciteit, standaard }: ZittingMetOpzet): string => {
  if (!eigenKeuze && standaard) return 'standaard';
  return capaciteit?.werking ?? 'geen';
};

const tekst = (typed: Getypt | undefined, veld: string): string | undefined => {
  const waarde = typed?.[veld];
  return typeof waarde === 'string' ? waarde : undefined;
};

export function OpzetPage({
  traject,
  zitting,
  opzet,
  team,
  typed,
  faults = [],
}: OpzetPageProps): ReactElement {
  const { standaard, verwacht, capaciteit, trainers } = opzet;
  const fout = faultsByField(faults);
  return (
    <ZittingPage
      traject={traject}
      zitting={zitting}
      title="Trainers en plaatsen"
      pagina="opzet"
      faulty={faults.length > 0}
    >
      <ErrorSummary faults={faults} />
      <Form action={zittingPad(traject.id, zitting.onderdeel, 'opzet')}>
        <FormStart requestId={tekst(typed, 'requestId')} />
        <Stack>
          <Panel title="Wie begeleidt">
            <CheckboxGroup
              name="trainers"
              label="Mensen van het bureau die er zijn"
              description="Wie al ergens anders nodig is, ziet u als u een datum kiest."
              values={typed?.trainers ?? trainers.map(({ id }) => id)}
              error={fout['trainers']}
              options={keuzesVan(team)}
            />
          </Panel>
          <Panel title="Hoeveel mensen kunnen er komen?">
            <Stack>
              <Paragraph>
                Nu {verwacht === 1 ? 'wordt 1 persoon' : `worden ${verwacht} mensen`} verwacht.
              </Paragraph>
              <RadioGroup
                name="grens"
                label="Wat geldt er?"
                value={tekst(typed, 'grens') ?? grensVan(opzet)}
                error={fout['grens']}
                options={[
                  ...(standaard
                    ? [
                        {
                          value: 'standaard',
                          label: `Zoals het programma zegt: advies van hooguit ${standaard.aantal}`,
                        },
                      ]
                    : []),
                  { value: 'geen', label: 'Geen grens' },
                  { value: 'advies', label: 'Een advies: u ziet een waarschuwing als er meer mensen zijn' },
                  { value: 'verbod', label: 'Een grens: meer mensen toevoegen of uitnodigen kan niet' },
                ]}
              />
              <TextInput
                name="aantal"
                label="Aantal plaatsen"
                description="Vul dit in bij een advies of een grens."
                width="short"
                type="number"
                min={1}
                value={tekst(typed, 'aantal') ?? (capaciteit ? String(capaciteit.aantal) : '')}
                error={fout['aantal']}
              />
            </Stack>
          </Panel>
          <ButtonGroup>
            <Button>Sla op</Button>
            <ButtonLink href={zittingPad(traject.id, zitting.onderdeel)} variant="subtle">
              Terug
            </ButtonLink>
          </ButtonGroup>
        </Stack>
      </Form>
    </ZittingPage>
  );
}
