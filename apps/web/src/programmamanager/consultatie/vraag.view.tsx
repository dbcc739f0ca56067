import type { ReactNode } from 'react';
import { ZICHTBAARHEDEN, zichtbaarheidszin, type Voorstel, type Zichtbaarheid } from '#consultatie';
import { gewijzigdePlaatsen, plaatsnamen, reactieplaatsen } from '#documents';
import { Alert, Details, List, RadioGroup } from '#ui';
import { faultsByField } from '../../shell/index.ts';
import { aantal } from '../woorden.ts';
import type { ConsultatieProps } from './page-props.ts';

type Props = Pick<ConsultatieProps, 'beeld' | 'terug'> & { readonly voorstel: Voorstel };

export const ZICHTBAARHEID: Readonly<Record<Zichtbaarheid, string>> = {
  bureau: 'Alleen het bureau en de griffie',
  naamloos: 'Ook de anderen die zijn gevraagd, zonder namen',
  ontvangers: 'Ook de anderen die zijn gevraagd, met namen',
};

/** Who may read whose reaction; what is under each choice is what people get to read. */
export function KeuzeZichtbaarheid({ terug, voorstel }: Props): ReactNode {
  return (
    <RadioGroup
      name="zichtbaarheid"
      label="Wie mag de reacties lezen?"
      description="De zin onder uw keuze staat in de mail en op de pagina waar mensen reageren."
      options={ZICHTBAARHEDEN.map((waarde) => ({
        value: waarde,
        label: ZICHTBAARHEID[waarde],
        description: `‘${zichtbaarheidszin(waarde)}’`,
      }))}
      value={terug?.typed['zichtbaarheid'] ?? voorstel.zichtbaarheid}
      error={faultsByField(terug?.faults ?? [])['zichtbaarheid']}
    />
  );
}

/** After a round before: only what changed since then, which is shown, or everything once more. */
export function KeuzeVraag({ beeld, terug, voorstel }: Props): ReactNode {
  const { eerderNummer } = voorstel;
  const oud = eerderNummer === null ? undefined : beeld.teksten[eerderNummer];
  const nu = beeld.document;
  if (eerderNummer === null || !oud || !nu) return null;
  const gewijzigd = new Set(gewijzigdePlaatsen(oud, nu.inhoud));
  const plaatsen = reactieplaatsen(nu.inhoud);
  const namen = plaatsnamen(plaatsen);
  const gevraagd = plaatsen.filter(({ id }) => gewijzigd.has(id));
  if (gevraagd.length === 0)
    return (
      <Alert kind="warning" title={`Er is niets veranderd sinds versie ${eerderNummer}`}>
        Wijzig eerst de tekst. Anders vragen wij mensen over de hele tekst nog een keer.
      </Alert>
    );
  return (
    <>
      <RadioGroup
        name="vraag"
        label="Waarover vraagt u een reactie?"
        options={[
          {
            value: 'gewijzigd',
            label: `Alleen over wat er is veranderd sinds versie ${eerderNummer}: ${aantal(gevraagd.length, 'plaats', 'plaatsen')}`,
          },
          { value: 'alles', label: `Over de hele tekst van versie ${nu.nummer}` },
        ]}
        value={terug?.typed['vraag'] ?? (voorstel.alleenGewijzigd ? 'gewijzigd' : 'alles')}
        error={faultsByField(terug?.faults ?? [])['vraag']}
      />
      <Details summary="Toon wat er is veranderd">
        <List items={gevraagd.map(({ id, tekst }) => `${namen.get(id) ?? ''}: ${tekst}`)} />
      </Details>
    </>
  );
}
