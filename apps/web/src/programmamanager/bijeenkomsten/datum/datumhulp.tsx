import type { ReactNode } from 'react';
import type { Datumformulier } from '#case-management';
import { formatDatum, formatKort } from '#domain';
import { Link, List, Panel, Paragraph, Stack } from '#ui';
import { trajectPad } from '../../traject-page.tsx';
import { zittingPad } from '../woorden.ts';

type DatumhulpProps = Datumformulier & {
  /** Beside the form of a poll: the days are to read, not to choose one. */
  readonly opPeiling?: boolean | undefined;
};

/** Beside the form: days to which nothing is opposed, and what to plan around. */
export function Datumhulp({ traject, zitting, keuze, opPeiling = false }: DatumhulpProps): ReactNode {
  const { geschikt, dicht } = keuze;
  const pad = zittingPad(traject.id, zitting.onderdeel, 'datum');
  return (
    <Stack>
      <Panel title="Deze data kunnen wel">
        <Stack>
          {geschikt.length === 0 ? (
            <Paragraph>
              Wij vinden geen dag waarop niets tegen is. U kunt zelf een datum kiezen en zien wat ertegen is.
            </Paragraph>
          ) : (
            <>
              <Paragraph subtle>Werkdagen waarop wij niets anders zien, op de gewone uren.</Paragraph>
              <List
                items={geschikt.map((datum) =>
                  opPeiling ? (
                    formatDatum(datum)
                  ) : (
                    <Link key={datum} href={`${pad}?datum=${datum}`}>
                      {formatDatum(datum)}
                    </Link>
                  ),
                )}
              />
            </>
          )}
          {!opPeiling && (
            <Link href={zittingPad(traject.id, zitting.onderdeel, 'peiling')}>
              Vraag de mensen welke datum past
            </Link>
          )}
        </Stack>
      </Panel>
      <Panel title="Dan zijn scholen of raad vrij">
        <Stack>
          {dicht.length === 0 ? (
            <Paragraph>Voor de komende maanden weten wij van geen vakantie of reces.</Paragraph>
          ) : (
            <List
              items={dicht.map(({ naam, van, totEnMet }) =>
                van === totEnMet
                  ? `${naam}: ${formatKort(van)}`
                  : `${naam}: ${formatKort(van)} tot en met ${formatKort(totEnMet)}`,
              )}
            />
          )}
          {traject.gemeente && <Link href={trajectPad(traject.id, 'reces')}>Reces van de raad</Link>}
        </Stack>
      </Panel>
    </Stack>
  );
}
