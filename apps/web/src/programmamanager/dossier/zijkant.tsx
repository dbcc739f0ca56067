import type { ReactElement } from 'react';
import { isAfgelast, type Dossier } from '#case-management';
import {
  doelgroepNaam,
  doelgroepVan,
  doelgroepenIn,
  documentVan,
  formatDatum,
  formatDatumTijd,
  formatRelatief,
  rolkeuzeVan,
  zittingVan,
  type Doelgroep,
} from '#domain';
import { ButtonLink, DataList, EmptyState, Link, Panel, StatusBadge, Table, type Tone } from '#ui';
import { trajectPad } from '../traject-page.tsx';
import { aantal, hoofdletter, isIederNodig } from '../woorden.ts';

interface Props {
  readonly dossier: Dossier;
}

const DOCUMENT_STATUS: Readonly<Record<string, { label: string; tone: Tone }>> = {
  concept: { label: 'Concept', tone: 'active' },
  inConsultatie: { label: 'In consultatie', tone: 'waiting' },
  vastgesteld: { label: 'Vastgesteld', tone: 'done' },
};

export function DocumentenPaneel({ dossier: { traject, gegevens, stand } }: Props): ReactElement {
  const isVoorbij = stand === 'afgerond' || stand === 'gestopt';
  const pad = trajectPad(traject.id, 'documenten');
  return (
    <Panel title="Documenten" flush={gegevens.documenten.length > 0}>
      <Table
        caption="Laatste versie van elk document"
        captionHidden
        rows={gegevens.documenten}
        rowKey={({ soort }) => soort}
        columns={[
          {
            header: 'Document',
            rowHeader: true,
            cell: ({ soort }) => (
              <Link href={`${pad}/${soort}`}>{documentVan(traject.blad, soort)?.titel ?? soort}</Link>
            ),
          },
          { header: 'Versie', cell: ({ nummer }) => nummer },
          {
            header: 'Status',
            cell: ({ status }) => {
              const { label, tone } = DOCUMENT_STATUS[status] ?? { label: status, tone: 'neutral' as const };
              return <StatusBadge tone={tone}>{label}</StatusBadge>;
            },
          },
        ]}
        empty={
          <EmptyState title="Nog geen documenten">
            {isVoorbij ? undefined : (
              <ButtonLink href={pad} variant="secondary">
                Voeg een document toe
              </ButtonLink>
            )}
          </EmptyState>
        }
      />
    </Panel>
  );
}

export function MensenPaneel({ dossier: { traject, gegevens } }: Props): ReactElement {
  const per = (doelgroep: Doelgroep) => gegevens.mensen.filter(({ rol }) => doelgroepVan(rol) === doelgroep);
  const doelgroepen = doelgroepenIn(rolkeuzeVan(traject.blad, traject.client.soort));
  const totaal = gegevens.mensen.reduce((som, { aantal: hier }) => som + hier, 0);
  const wijzig = (pad: string, text: string) => <Link href={trajectPad(traject.id, pad)}>{text}</Link>;
  return (
    <Panel title="Mensen" actions={wijzig('deelnemers', totaal === 0 ? 'Voeg mensen toe' : 'Deelnemers')}>
      <DataList
        items={[
          ...(traject.client.soort === 'persoon' ? [] : doelgroepen).flatMap((doelgroep) => {
            const groep = per(doelgroep);
            const hoeveel = groep.reduce((som, { aantal: hier }) => som + hier, 0);
            if (hoeveel === 0 && !isIederNodig(traject.blad)) return [];
            const namen =
              doelgroep === 'griffie' || doelgroep === 'anderen' ? groep.flatMap((rol) => rol.namen) : [];
            const niemand = 'nog niemand';
            return {
              label: doelgroepNaam(doelgroep, traject.client.soort),
              value: namen.length > 0 ? namen.join(', ') : hoeveel === 0 ? niemand : hoeveel,
            };
          }),
          // One person and who stands beside: groups would say less than names.
          ...(traject.client.soort === 'persoon' ? gegevens.mensen : []).map(({ rol, namen }) => ({
            label: hoofdletter(rol),
            value: namen.join(', '),
          })),
          ...gegevens.team
            .map(({ rol, naam }) => ({ label: hoofdletter(rol), value: naam }))
            .reduce<{ label: string; value: string }[]>(
              (lijst, { label, value }) =>
                lijst.some((item) => item.label === label)
                  ? lijst.map((item) =>
                      item.label === label ? { label, value: `${item.value}, ${value}` } : item,
                    )
                  : [...lijst, { label, value }],
              [],
            ),
        ]}
      />
    </Panel>
  );
}

export function BijeenkomstenPaneel({ dossier }: Props): ReactElement {
  const { traject, gegevens, nu, kalender, stand, standing } = dossier;
  const gaatNietDoor = (onderdeel: string, begin: string): boolean =>
    isAfgelast(onderdeel, standing) || (stand === 'gestopt' && begin > nu);
  const pad = trajectPad(traject.id, 'bijeenkomsten');
  return (
    <Panel title="Bijeenkomsten" actions={<Link href={pad}>Alle bijeenkomsten</Link>}>
      {gegevens.bijeenkomsten.length === 0 ? (
        <EmptyState title="Nog geen data">
          <ButtonLink href={pad} variant="secondary">
            Leg de data vast
          </ButtonLink>
        </EmptyState>
      ) : (
        <DataList
          items={gegevens.bijeenkomsten.map(({ onderdeel, begin, plaats, aanwezig, vastgelegd }) => ({
            label: zittingVan(traject.blad, onderdeel)?.titel ?? onderdeel,
            value: (
              <>
                <Link href={`${pad}/${onderdeel}`}>{formatDatumTijd(begin)}</Link>
                {gaatNietDoor(onderdeel, begin)
                  ? ': gaat niet door'
                  : ` (${formatRelatief(begin, nu, kalender)}), ${plaats}`}
                {vastgelegd > 0 && `. ${aantal(aanwezig, 'aanwezige', 'aanwezigen')}.`}
              </>
            ),
          }))}
        />
      )}
      {traject.gemeente && <Link href={trajectPad(traject.id, 'reces')}>Reces van de raad</Link>}
    </Panel>
  );
}

export function TermijnenPaneel({ dossier: { termijnen, nu, kalender } }: Props): ReactElement | null {
  if (termijnen.length === 0) return null;
  return (
    <Panel title="Dit gaat vanzelf">
      <DataList
        items={termijnen.map(({ titel, op }) => ({
          label: titel,
          value: `${formatDatum(op)} (${formatRelatief(op, nu, kalender)})`,
        }))}
      />
    </Panel>
  );
}

export function MailPaneel({ dossier: { traject, gegevens } }: Props): ReactElement {
  const { terGoedkeuring, verzonden, wachtrij, mislukt, onbestelbaar } = gegevens.mails;
  const fout = mislukt + onbestelbaar;
  return (
    <Panel title="Mails" actions={<Link href={trajectPad(traject.id, 'berichten')}>Alle mails</Link>}>
      {verzonden + wachtrij + terGoedkeuring + fout === 0 ? (
        <EmptyState title="Er is nog geen mail verstuurd" />
      ) : (
        <DataList
          items={[
            ...(terGoedkeuring > 0
              ? [
                  {
                    label: 'Ter goedkeuring',
                    value: terGoedkeuring,
                    action: { href: `/ter-goedkeuring?traject=${traject.id}`, text: 'Bekijk' },
                  },
                ]
              : []),
            { label: 'Verstuurd', value: verzonden },
            ...(wachtrij > 0 ? [{ label: 'Onderweg', value: wachtrij }] : []),
            ...(fout > 0
              ? [{ label: 'Niet aangekomen', value: <StatusBadge tone="late">{fout}</StatusBadge> }]
              : []),
          ]}
        />
      )}
    </Panel>
  );
}
