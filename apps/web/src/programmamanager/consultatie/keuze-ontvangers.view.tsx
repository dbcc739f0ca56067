import type { ReactNode } from 'react';
import { WAAROM_ZIN, type Kandidaat, type Voorstel } from '#consultatie';
import { doelgroepNaam, rolNaam, type ClientSoort, type Doelgroep } from '#domain';
import { Checkbox, Fieldset, Stack } from '#ui';
import { faultsByField } from '../../shell/index.ts';
import { hoofdletter } from '../woorden.ts';
import { GROEPEN } from './filter.ts';
import type { ConsultatieProps } from './page-props.ts';

type Props = Pick<ConsultatieProps, 'traject' | 'terug'> & { readonly voorstel: Voorstel };

/** By rule (absentees, a whole group, everybody of the round before) and by person. */
export function KeuzeOntvangers({ traject, terug, voorstel }: Props): ReactNode {
  const { soort } = traject.client;
  const gekozen = terug?.gekozen && new Set(terug.gekozen);
  const isGekozen = ({ deelnemer, verplicht, gekozen: eerder }: Kandidaat): boolean =>
    verplicht || (gekozen ? gekozen.has(deelnemer.id) : eerder);
  const eerder = voorstel.kandidaten.filter((kandidaat) => kandidaat.eerder).length;
  return (
    <Fieldset
      id="ontvangers"
      legend="Wie krijgt het concept?"
      description="Wie er niet bij was, krijgt het altijd. U kunt anderen erbij kiezen, per persoon of per groep."
      error={faultsByField(terug?.faults ?? [])['ontvangers']}
    >
      <Stack>
        {eerder > 0 && (
          <Checkbox name="iedereenVanEerder" label={`Iedereen die eerder is gevraagd (${eerder})`} />
        )}
        {GROEPEN.map((doelgroep) => {
          const kandidaten = voorstel.kandidaten.filter((kandidaat) => kandidaat.doelgroep === doelgroep);
          return <Groep key={doelgroep} {...{ doelgroep, kandidaten, isGekozen, soort }} />;
        })}
      </Stack>
    </Fieldset>
  );
}

interface GroepProps {
  readonly doelgroep: Doelgroep;
  readonly kandidaten: readonly Kandidaat[];
  readonly isGekozen: (kandidaat: Kandidaat) => boolean;
  readonly soort: ClientSoort;
}

function Groep({ doelgroep, kandidaten, isGekozen, soort }: GroepProps): ReactNode {
  if (kandidaten.length === 0) return null;
  const kiesbaar = kandidaten.filter((kandidaat) => !isGekozen(kandidaat)).length;
  return (
    <Fieldset id={`groep-${doelgroep}`} legend={doelgroepNaam(doelgroep, soort)}>
      {kiesbaar > 1 && (
        <Checkbox name="doelgroepen" value={doelgroep} label={`Iedereen (${kandidaten.length})`} />
      )}
      {kandidaten.map((kandidaat) => (
        <Checkbox
          key={kandidaat.deelnemer.id}
          name="ontvangers"
          value={kandidaat.deelnemer.id}
          label={`${kandidaat.deelnemer.naam}, ${rolNaam(kandidaat.deelnemer.rol, soort)}`}
          description={uitleg(kandidaat)}
          checked={isGekozen(kandidaat)}
          disabled={kandidaat.verplicht}
        />
      ))}
    </Fieldset>
  );
}

const uitleg = ({ verplicht, waarom }: Kandidaat): string | undefined => {
  if (verplicht) return 'Was er niet bij: krijgt het altijd.';
  return waarom === 'bezwaar' || waarom === 'eerder' ? `${hoofdletter(WAAROM_ZIN[waarom])}.` : undefined;
};
