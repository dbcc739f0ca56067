import type { ReactNode } from 'react';
import type { BijeenkomstBeeld, Groepsbeeld, Verwachte } from '#case-management';
import { Panel, Paragraph, PersonList, Select } from '#ui';
import { hoofdletter } from '../../woorden.ts';
import { begeleiderVeld, groepVeld, wasVeld } from './groepen.forms.ts';

/** What was chosen but not kept yet, and what is wrong with it. */
export interface Keuzes {
  readonly typed: Readonly<Record<string, string>>;
  readonly fout: Readonly<Record<string, string>>;
}

interface KaartProps {
  readonly groep: Groepsbeeld;
  readonly zitting: BijeenkomstBeeld;
  readonly keuzes: Keuzes;
}

export function GroepKaart({ groep, zitting, keuzes: { typed, fout } }: KaartProps): ReactNode {
  const { nummer, naam, begeleiderId, leden, perBlok } = groep;
  const veld = begeleiderVeld(nummer);
  return (
    <Panel title={`${naam} (${leden.length})`} id={`groep-${nummer}`}>
      <Paragraph subtle>
        {perBlok.map(({ blok, aantal }) => `${hoofdletter(blok)} ${aantal}`).join(' · ')}
      </Paragraph>
      <Select
        name={veld}
        label="Procesbegeleider"
        options={[
          { value: '', label: 'Nog niemand' },
          ...zitting.begeleiders.map((begeleider) => ({ value: begeleider.id, label: begeleider.naam })),
        ]}
        value={typed[veld] ?? begeleiderId ?? ''}
        error={fout[veld]}
      />
      <LedenLijst ids={leden} zitting={zitting} keuzes={{ typed, fout }} nummer={nummer} />
    </Panel>
  );
}

interface LedenProps {
  readonly ids: readonly string[];
  readonly zitting: BijeenkomstBeeld;
  readonly keuzes: Keuzes;
  readonly nummer: number | null;
}

export function LedenLijst({ ids, zitting, keuzes: { typed }, nummer }: LedenProps): ReactNode {
  if (ids.length === 0) return <Paragraph subtle>In deze groep zit nog niemand.</Paragraph>;
  const opties = [
    { value: '', label: 'Geen groep' },
    ...zitting.indeling.map((groep) => ({ value: `${groep.nummer}`, label: groep.naam })),
  ];
  const mensen = ids.flatMap((id) => zitting.mensen.find((mens) => mens.id === id) ?? []);
  return (
    <PersonList
      items={mensen.map((mens) => ({
        id: mens.id,
        name: mens.naam,
        note: bijNaam(mens),
        end: (
          <Select
            name={groepVeld(mens.id)}
            label={`Groep van ${mens.naam}`}
            labelHidden
            options={opties}
            value={typed[groepVeld(mens.id)] ?? `${nummer ?? ''}`}
          />
        ),
      }))}
    />
  );
}

const bijNaam = ({ rol, aanwezig }: Verwachte): string => (aanwezig === false ? `${rol}, was er niet` : rol);

/** What every choice on the page is now. */
export function wasVelden({ mensen, indeling }: BijeenkomstBeeld): Record<string, string> {
  return Object.fromEntries([
    ...mensen.map(({ id, groep }) => [wasVeld(groepVeld(id)), `${groep ?? ''}`]),
    ...indeling.map(({ nummer, begeleiderId }) => [wasVeld(begeleiderVeld(nummer)), begeleiderId ?? '']),
  ]) as Record<string, string>;
}
