import {
  ByWidth,
  Alert,
  BureauPage,
  Button,
  ButtonLink,
  Checkbox,
  Columns,
  DataList,
  Details,
  EmptyState,
  Link,
  List,
  MissingList,
  PageHeader,
  Panel,
  Paragraph,
  Outline,
  PhaseSteps,
  SectionNav,
  StatusBadge,
  Table,
  Timeline,
  type OutlineItem,
  type Step,
} from '#ui';
import type { ReactElement } from 'react';
import { menu, visitor } from './frame.ts';

const steps: readonly Step[] = [
  { id: '1', title: 'Voorbereiding', status: 'done', meta: 'Bevestigd door de griffie op 12 januari 2026' },
  { id: '2', title: 'Bijeenkomst 1', status: 'done', meta: 'Bevestigd door de griffie op 3 maart 2026' },
  {
    id: '3',
    title: 'Tussentijdse consultatie',
    status: 'current',
    meta: 'Loopt tot en met 25 november 2026',
    steps: [
      { id: 'a', title: 'Concept verstuurd aan 24 mensen', status: 'done', meta: '3 november' },
      { id: 'b', title: 'Reacties verzamelen', status: 'current', meta: '3 van 24' },
      { id: 'c', title: 'Reacties verwerken', status: 'warning', meta: '2 zonder oordeel' },
      { id: 'd', title: 'Griffie bevestigt', status: 'todo' },
    ],
  },
  { id: '4', title: 'Bijeenkomst 2', status: 'todo', meta: 'Gepland op 9 december 2026, 17.00 uur' },
  { id: '5', title: 'Afspraken', status: 'todo' },
  { id: '6', title: 'Training', status: 'todo', meta: 'Twee dagdelen' },
];

const people = [
  { id: 'p1', naam: 'M. de Wit', rol: 'griffier', mail: 'm.dewit@staphorst.example', reacties: 1 },
  { id: 'p2', naam: 'Y. Öztürk', rol: 'raadslid', mail: 'y.ozturk@staphorst.example', reacties: 0 },
  {
    id: 'p3',
    naam: 'J. van der Meer-Dijkstra',
    rol: 'teamleider',
    mail: 'j.vandermeer@staphorst.example',
    reacties: 12,
  },
];

const outline: readonly OutlineItem[] = [
  {
    id: 'a',
    title: 'Voorbereiding',
    status: 'done',
    folds: 'closed',
    children: [{ id: 'a1', title: 'Inrichten', status: 'done' }],
  },
  {
    id: 'b',
    title: 'Bijeenkomst 1',
    status: 'current',
    meta: 'Bevestigt: griffier',
    folds: 'open',
    children: [
      { id: 'b1', title: 'Uitgenodigd', status: 'done' },
      {
        id: 'b2',
        title: 'Resultaten verwerken',
        status: 'current',
        notes: ['Bureau vraagt bevestiging → Wacht op bevestiging'],
      },
      { id: 'b3', title: 'Bevestigd', status: 'coming' },
    ],
  },
  { id: 'c', title: 'Training', status: 'skipped' },
];

export function dossierPage(): ReactElement {
  return (
    <BureauPage
      title="Gemeente Staphorst"
      menu={menu('/taken')}
      visitor={visitor}
      crumbs={[
        { href: '/bord', text: 'Bord' },
        { href: '/trajecten/1', text: 'Gemeente Staphorst' },
      ]}
    >
      <PageHeader
        kicker="Verdiepingsslag Overheidsparticipatie"
        title="Gemeente Staphorst"
        badge={<StatusBadge tone="active">Consultatie loopt</StatusBadge>}
        actions={<ButtonLink href="/trajecten/1/termijn">Verzet een datum</ButtonLink>}
      />
      <SectionNav
        label="Onderdelen van het dossier"
        items={[
          { href: '#overzicht', text: 'Overzicht', current: true },
          { href: '#mensen', text: 'Mensen' },
          { href: '#taken', text: 'Taken', count: { value: 2, label: 'open taken' } },
          { href: '#documenten', text: 'Documenten' },
          { href: '#logboek', text: 'Logboek' },
        ]}
      />
      <Alert kind="warning" title="Nog 4 dagen tot de reactietermijn sluit">
        3 van 24 mensen hebben gereageerd. <Link href="/herinner">Stuur een herinnering</Link>
      </Alert>
      <Columns
        main={
          <>
            <Panel title="Wat ontbreekt nog?">
              <MissingList
                items={[
                  {
                    id: 'v',
                    sentence: 'Elke reactie heeft een oordeel.',
                    owner: 'programmamanager',
                    href: '/oordeel',
                    linkText: 'Beoordeel 2 reacties',
                  },
                  { id: 'w', sentence: 'Visie 1.0 is vastgesteld.', owner: 'programmamanager' },
                  { id: 'x', sentence: 'Er zijn meer dan tien reacties.', owner: 'deelnemers', advice: true },
                ]}
              />
            </Panel>
            <Panel
              title="Mensen"
              id="mensen"
              flush
              actions={<Link href="/mensen/nieuw">Voeg mensen toe</Link>}
            >
              <Table
                caption="Mensen van Staphorst"
                captionHidden
                columns={[
                  { header: 'Naam', rowHeader: true, cell: (row) => row.naam },
                  { header: 'Rol', cell: (row) => row.rol },
                  { header: 'E-mailadres', cell: (row) => row.mail },
                  { header: 'Reacties', numeric: true, cell: (row) => row.reacties },
                  {
                    header: 'Aanwezig',
                    cell: (row) => (
                      <Checkbox
                        name="aanwezig"
                        value={row.id}
                        label={`${row.naam} was aanwezig`}
                        labelHidden
                        checked={row.reacties > 0}
                      />
                    ),
                  },
                  {
                    header: 'Doen',
                    headerHidden: true,
                    cell: (row) => <Link href={`/mensen/${row.id}`}>Wijzig</Link>,
                  },
                ]}
                rows={people}
                rowKey={(row) => row.id}
              />
            </Panel>
            <Panel title="Documenten" id="documenten">
              <Table
                caption="Documenten"
                columns={[]}
                rows={[]}
                rowKey={() => ''}
                empty={
                  <EmptyState title="Nog geen documenten">De visie komt hier na bijeenkomst 1.</EmptyState>
                }
              />
            </Panel>
            <Panel title="Logboek" id="logboek">
              <Timeline
                entries={[
                  {
                    id: '1',
                    when: '3 november 2026, 14.05 uur',
                    dateTime: '2026-11-03T13:05:00Z',
                    title: 'Concept verstuurd aan 24 mensen',
                    who: 'systeem',
                    tone: 'active',
                  },
                  {
                    id: '2',
                    when: '3 maart 2026, 9.30 uur',
                    title: 'Griffie bevestigt bijeenkomst 1',
                    who: 'M. de Wit, griffier',
                    tone: 'done',
                    children: (
                      <Details summary="Wat dit in gang zette">
                        <List items={['Visie 0.1 verstuurd', 'Consultatie geopend']} />
                      </Details>
                    ),
                  },
                  {
                    id: '3',
                    when: '2 maart 2026, 9.00 uur',
                    title: 'Mail aan 1 deelnemer kwam niet aan',
                    who: 'systeem',
                    tone: 'late',
                  },
                ]}
              />
            </Panel>
          </>
        }
        aside={
          <>
            <Panel title="Fasen">
              <PhaseSteps steps={steps} />
            </Panel>
            <Panel title="Verloop">
              <ByWidth
                wide={<Paragraph>Op een scherm</Paragraph>}
                narrow={<Paragraph>Op een telefoon</Paragraph>}
              />
              <Outline items={outline} />
            </Panel>
            <Panel title="Gegevens">
              <DataList
                items={[
                  { label: 'Griffier', value: 'M. de Wit' },
                  {
                    label: 'Bijeenkomst 2',
                    value: 'woensdag 9 december 2026, 17.00 uur',
                    action: { href: '/verzet', text: 'Verzet' },
                  },
                  { label: 'Plaats', value: 'Raadzaal, Staphorst' },
                ]}
              />
            </Panel>
            <Panel title="Leergang stilzetten">
              <Paragraph subtle>Termijnen staan stil tot u de leergang hervat.</Paragraph>
              <Button variant="danger">Stop de leergang</Button>
            </Panel>
          </>
        }
      />
    </BureauPage>
  );
}
