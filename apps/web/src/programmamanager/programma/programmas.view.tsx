import type { ReactElement } from 'react';
import type { Programmablad } from '#domain';
import { Link, List, PageHeader, Panel, Paragraph, Tiles } from '#ui';
import type { AnyDefinition } from '#workflow-engine';
import { BureauFrame } from '../../shell/index.ts';
import { clientWoorden } from './client-woorden.ts';
import { programmaPad } from './programma-pad.ts';

interface Programma {
  readonly blad: Programmablad;
  readonly definition: AnyDefinition;
}

export function ProgrammasPage({ programmas }: { readonly programmas: readonly Programma[] }): ReactElement {
  const eigen = programmas.filter(({ blad }) => blad.onderdeelVan === null);
  return (
    <BureauFrame
      title="Programma’s"
      section="programmas"
      crumbs={[{ href: '/programmas', text: 'Programma’s' }]}
    >
      <PageHeader
        title="Programma’s"
        lead="Wat het bureau aanbiedt: hoe elk programma verloopt, en wie de fasen bevestigt."
      />
      <Tiles>
        {eigen.map((één) => (
          <Kaart
            key={één.blad.naam}
            {...één}
            delen={programmas.filter(({ blad }) => blad.onderdeelVan === één.blad.naam)}
          />
        ))}
      </Tiles>
    </BureauFrame>
  );
}

function Kaart({
  blad,
  definition,
  delen,
}: Programma & { readonly delen: readonly Programma[] }): ReactElement {
  return (
    <Panel title={blad.titel} actions={<Link href={programmaPad(blad.naam)}>Bekijk het verloop</Link>}>
      <Paragraph subtle>
        Voor {clientWoorden(blad.clienten)}. Versie {definition.version}.
      </Paragraph>
      <List ordered items={definition.phases.map(({ title }) => title)} />
      {delen.map((deel) => (
        <Paragraph key={deel.blad.naam}>
          Met, per {deel.blad.groepWoord ?? 'groep'}:{' '}
          <Link href={programmaPad(deel.blad.naam)}>{deel.blad.titel}</Link>
        </Paragraph>
      ))}
    </Panel>
  );
}
