import type { ReactNode } from 'react';
import type { Reactie } from '#consultatie';
import { doelgroepNaam, doelgroepVan, formatDatumTijd, rolNaam, type ClientSoort } from '#domain';
import { Panel, Paragraph, Stack, StatusBadge } from '#ui';
import { EigenWoorden } from '../../tekst/eigen-woorden.tsx';
import { OORDEEL } from './woorden.ts';

export interface ReactieProps {
  readonly reactie: Reactie;
  readonly soort: ClientSoort;
}

/** 'J. Bakker, raadslid' */
export const wie = ({ naam, rol }: Pick<Reactie, 'naam' | 'rol'>, soort: ClientSoort): string =>
  `${naam}, ${rolNaam(rol, soort)}`;

/** What somebody wrote, when, and from which group. */
export function Woorden({ reactie, soort }: ReactieProps): ReactNode {
  const { tekst, ontvangenOp, kanaal, rol } = reactie;
  return (
    <Stack>
      <EigenWoorden tekst={tekst} />
      <Paragraph subtle>
        {doelgroepNaam(doelgroepVan(rol), soort)}, {kanaal === 'mail' ? 'per mail ' : ''}
        {formatDatumTijd(ontvangenOp)}
      </Paragraph>
    </Stack>
  );
}

/** One reaction to read, with the verdict when there is one; without a name for who may not know it. */
export function ReactiePanel({
  reactie,
  soort,
  metNaam = true,
}: ReactieProps & { readonly metNaam?: boolean | undefined }): ReactNode {
  const { id, oordeel, reden, bezwaar, rol } = reactie;
  const titel = metNaam ? wie(reactie, soort) : doelgroepNaam(doelgroepVan(rol), soort);
  return (
    <Panel title={titel} level={3} id={`reactie-${id}`}>
      <Stack>
        <Woorden reactie={reactie} soort={soort} />
        {bezwaar && <StatusBadge tone="late">Fundamenteel bezwaar</StatusBadge>}
        {oordeel !== null && <StatusBadge tone={OORDEEL[oordeel].tone}>{OORDEEL[oordeel].label}</StatusBadge>}
        {reden !== null && <EigenWoorden tekst={reden} />}
      </Stack>
    </Panel>
  );
}
