import type { ReactNode } from 'react';
import type { VersieKop } from '#case-management';
import { formatDatum, formatDatumTijd } from '#domain';
import { Link, Paragraph, Panel, Stack, Timeline } from '#ui';
import type { DocumentPaden } from './document-paden.ts';
import { DocumentStand } from './document-stand.tsx';
import { herkomstZin } from './herkomst-zin.ts';
import { Vergelijkkeuze } from './vergelijkkeuze.tsx';

export interface VersiesProps {
  readonly paden: DocumentPaden;
  readonly versies: readonly VersieKop[];
  /** False: somebody who may know that they are there, and not what they say. */
  readonly leesbaar?: boolean;
}

/** Every version with its number, its stand, who made it, when and from what; and two of them to compare. */
export function Versies({ paden, versies, leesbaar = true }: VersiesProps): ReactNode {
  return (
    <Panel title="Versies">
      <Stack>
        <Timeline
          entries={versies.map((versie) => ({
            id: versie.nummer,
            when: formatDatumTijd(versie.gemaaktOp),
            dateTime: versie.gemaaktOp,
            title: leesbaar ? (
              <Link href={paden.versie(versie.nummer)}>Versie {versie.nummer}</Link>
            ) : (
              `Versie ${versie.nummer}`
            ),
            who: versie.gemaaktDoor,
            tone: versie.status === 'vastgesteld' ? ('done' as const) : ('neutral' as const),
            children: (
              <Bijzonderheden
                paden={paden}
                versie={versie}
                leesbaar={leesbaar}
                voorbij={versie !== versies[0]}
              />
            ),
          }))}
        />
        {leesbaar && versies.length > 1 && <Vergelijkkeuze paden={paden} versies={versies} />}
      </Stack>
    </Panel>
  );
}

interface BijzonderhedenProps {
  readonly paden: DocumentPaden;
  readonly versie: VersieKop;
  readonly leesbaar: boolean;
  readonly voorbij: boolean;
}

function Bijzonderheden({ paden, versie, leesbaar, voorbij }: BijzonderhedenProps): ReactNode {
  const { toelichting, verzondenOp, bestand, herkomst } = versie;
  const zinnen = [
    leesbaar ? herkomstZin(herkomst) : null,
    verzondenOp === null ? null : `Gemaild op ${formatDatum(verzondenOp)}.`,
    bestand ? `Met bestand: ${bestand.naam}.` : null,
    toelichting === '' ? null : toelichting,
  ].filter((zin) => zin !== null);
  return (
    <>
      <DocumentStand versie={versie} voorbij={voorbij} />
      {zinnen.length > 0 && <Paragraph subtle>{zinnen.join(' ')}</Paragraph>}
      {leesbaar && herkomst && herkomst.uit !== null && herkomst.hoe !== 'ongewijzigd' && (
        <Link href={paden.vergelijking(herkomst.uit, versie.nummer)}>
          Wat er veranderde sinds {herkomst.uit}
        </Link>
      )}
    </>
  );
}
