import type { ReactNode } from 'react';
import type { Reactie } from '#consultatie';
import { doelgroepNaam, doelgroepVan, type ClientSoort } from '#domain';
import { Columns, Details, DocumentView, EmptyState, Link, Panel, Paragraph, Stack } from '#ui';
import { aantal } from '../woorden.ts';
import { GROEPEN, isGefilterd, past, type Reactiefilter } from './filter.ts';
import { LotBadge, PlaatsTekst, type Nummers } from './plaats-tekst.view.tsx';
import type { Plaatsbeeld, Tekstbeeld } from './plaatsen.ts';

export interface TekstMetReactiesProps {
  readonly beeld: Tekstbeeld;
  readonly nummers: Nummers;
  readonly soort: ClientSoort;
  readonly filter: Reactiefilter;
  /** Comes before each id, when a page shows more than one round. */
  readonly anchor: string;
  readonly reactie: (reactie: Reactie) => ReactNode;
  /** Page where the text of a place is written anew; absent: nobody may now. */
  readonly bewerk?: ((plaats: Plaatsbeeld) => string) | undefined;
  /** Below each other, on a page of one column. */
  readonly smal?: boolean | undefined;
}

/** The text with beside each place what people wrote about it; what is about the whole, and mails, apart. */
export function TekstMetReacties(props: TekstMetReactiesProps): ReactNode {
  const { beeld, filter, anchor } = props;
  const kies = (reacties: readonly Reactie[]) => reacties.filter((reactie) => past(filter, reactie));
  const plaatsen = beeld.plaatsen.map((plaats) => ({ ...plaats, reacties: kies(plaats.reacties) }));
  const [geheel, mails] = [kies(beeld.geheel), kies(beeld.mails)];
  const leeg = plaatsen.every(({ reacties }) => reacties.length === 0) && geheel.length + mails.length === 0;
  if (leeg && isGefilterd(filter)) return <EmptyState title="Geen reactie past bij dit filter" />;
  const delen = isGefilterd(filter)
    ? plaatsen.filter(({ reacties }) => reacties.length > 0).map((plaats) => [plaats])
    : gebundeld(plaatsen);
  return (
    <Stack>
      {delen.map((deel) =>
        deel.length === 1 && deel[0] && deel[0].reacties.length > 0 ? (
          <PlaatsRij key={deel[0].id} {...props} plaats={deel[0]} />
        ) : (
          <ZonderReacties key={deel[0]?.id} {...props} plaatsen={deel} />
        ),
      )}
      <Apart id={`${anchor}geheel`} title="Over het geheel" reacties={geheel} {...props} />
      <Apart id={`${anchor}mails`} title="Per mail" reacties={mails} {...props} />
    </Stack>
  );
}

/** Places without reactions that follow each other, together; each of the others by itself. */
const gebundeld = (plaatsen: readonly Plaatsbeeld[]): Plaatsbeeld[][] =>
  plaatsen.reduce<Plaatsbeeld[][]>((delen, plaats) => {
    const vorige = delen.at(-1);
    if (plaats.reacties.length === 0 && vorige?.[0]?.reacties.length === 0) vorige.push(plaats);
    else delen.push([plaats]);
    return delen;
  }, []);

function PlaatsRij({
  plaats,
  nummers,
  anchor,
  reactie,
  bewerk,
  smal,
  soort,
}: TekstMetReactiesProps & { readonly plaats: Plaatsbeeld }): ReactNode {
  const actie = bewerk && plaats.nu && <Link href={bewerk(plaats)}>Wijzig deze tekst</Link>;
  const tekst = (
    <Stack>
      <PlaatsTekst plaats={plaats} nummers={nummers} anchor={anchor} />
      <Paragraph subtle>{telling(plaats.reacties, soort)}</Paragraph>
    </Stack>
  );
  return (
    <Panel title={plaats.naam} id={`${anchor}plaats-${plaats.id}`} actions={actie}>
      {smal ? (
        <Stack>
          {tekst}
          {plaats.reacties.map(reactie)}
        </Stack>
      ) : (
        <Columns ratio="equal" main={tekst} aside={plaats.reacties.map(reactie)} />
      )}
    </Panel>
  );
}

/** '3 reacties: Raad 2, Ambtenaren 1', and '2 reacties: Raad' when one group wrote them all. */
const telling = (reacties: readonly Reactie[], soort: ClientSoort): string => {
  const perGroep = GROEPEN.flatMap((groep) => {
    const getal = reacties.filter(({ rol }) => doelgroepVan(rol) === groep).length;
    const naam = doelgroepNaam(groep, soort);
    if (getal === 0) return [];
    return [getal === reacties.length ? naam : `${naam} ${getal}`];
  });
  return `${aantal(reacties.length, 'reactie', 'reacties')}: ${perGroep.join(', ')}`;
};

function ZonderReacties({
  plaatsen,
  anchor,
  bewerk,
}: TekstMetReactiesProps & { readonly plaatsen: readonly Plaatsbeeld[] }): ReactNode {
  const gewijzigd = plaatsen.filter(({ soort }) => soort !== 'gelijk').length;
  const ook = gewijzigd > 0 ? `, waarvan ${gewijzigd} veranderd` : '';
  return (
    <Details summary={`${aantal(plaatsen.length, 'plaats', 'plaatsen')} zonder reactie${ook}`}>
      <Stack>
        {plaatsen.map((plaats) => (
          <Stack key={plaats.id}>
            <LotBadge plaats={plaats} />
            <DocumentView
              doc={plaats.nu ?? plaats.oud ?? { type: 'doc', content: [] }}
              level={3}
              anchor={`${anchor}tekst`}
            />
            {bewerk && plaats.nu && plaats.oud && (
              <Paragraph subtle>
                <Link href={bewerk(plaats)}>Wijzig: {plaats.naam.toLowerCase()}</Link>
              </Paragraph>
            )}
          </Stack>
        ))}
      </Stack>
    </Details>
  );
}

function Apart({
  id,
  title,
  reacties,
  reactie,
}: Pick<TekstMetReactiesProps, 'reactie'> & {
  readonly id: string;
  readonly title: string;
  readonly reacties: readonly Reactie[];
}): ReactNode {
  if (reacties.length === 0) return null;
  return (
    <Panel title={title} id={id}>
      <Stack>{reacties.map(reactie)}</Stack>
    </Panel>
  );
}
