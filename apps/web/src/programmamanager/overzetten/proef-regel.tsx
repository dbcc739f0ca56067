import type { ReactElement } from 'react';
import { clientTitel, formatDatumTijd } from '#domain';
import type { Proef, Proefregel, Proeftermijn } from '#case-management';
import { Alert, DataList, Link, List, Panel, RadioGroup } from '#ui';
import type { MailGevolg } from '../gevolgen/mail-gevolgen.ts';
import { trajectPad } from '../traject-page.tsx';
import { BLIJFT, keuzeVeld } from './overzetten.forms.ts';

export const naamVan = ({ client, groep }: Pick<Proefregel, 'client' | 'groep'>): string =>
  groep === null ? clientTitel(client) : `${clientTitel(client)}, ${groep}`;

const moment = (titels: readonly string[]): string => titels.join(' en ');

const termijnZin = ({ titel, wat, was, wordt, meteen }: Proeftermijn): string => {
  if (wat === 'vervalt') return `${titel}: vervalt`;
  const wanneer = meteen ? 'meteen' : wordt === null ? '' : formatDatumTijd(wordt);
  if (wat === 'blijft') return `${titel}: blijft ${wanneer}`;
  return wat === 'nieuw'
    ? `${titel}: nieuw, ${wanneer}`
    : `${titel}: verschuift van ${was === null ? 'geen datum' : formatDatumTijd(was)} naar ${wanneer}`;
};

const mensen = (aantal: number): string => (aantal === 1 ? '1 persoon' : `${aantal} mensen`);

const wieKrijgt = ({ titel, ontvangers }: MailGevolg): string =>
  ontvangers.length === 0
    ? `‘${titel}’ (niemand: iedereen heeft hem al)`
    : `‘${titel}’ aan ${mensen(ontvangers.length)}`;

const lijst = (zinnen: readonly string[], leeg: string) =>
  zinnen.length === 0 ? leeg : <List items={[...zinnen]} />;

const wat = (proef: Proef, mails: readonly MailGevolg[]) => [
  { label: 'Staat nu bij', value: moment(proef.van) },
  { label: 'Komt te staan bij', value: moment(proef.naar) },
  {
    label: 'Nieuwe taken',
    value: lijst(
      proef.taken.map(({ titel, eigenaar }) => `${titel} (${eigenaar})`),
      'Geen',
    ),
  },
  { label: 'Vervallen taken', value: lijst(proef.vervallenTaken, 'Geen') },
  { label: 'Mails', value: lijst(mails.map(wieKrijgt), 'Geen') },
  { label: 'Termijnen', value: lijst(proef.termijnen.map(termijnZin), 'Geen') },
  ...(proef.vereisten.length === 0
    ? []
    : [
        {
          label: 'Ontbreekt dan',
          value: lijst(
            proef.vereisten.map(
              ({ gebeurtenis, zin, detail }) => `${zin} ${detail ?? ''} Nodig voor: ${gebeurtenis}.`,
            ),
            '',
          ),
        },
      ]),
];

interface RegelProps {
  readonly regel: Proefregel;
  readonly mails: readonly MailGevolg[];
  readonly van: number;
  readonly naar: number;
  /** As typed before; undefined on first sight. */
  readonly gekozen: string | undefined;
}

/** What happens to one traject, and the choice. Nothing is proposed where mails would go out or something would lack. */
export function ProefRegel({ regel, mails, van, naar, gekozen }: RegelProps): ReactElement {
  const { trajectId, uitkomst } = regel;
  const naam = naamVan(regel);
  const kop = <Link href={trajectPad(trajectId)}>Open het dossier</Link>;
  if (!uitkomst.kan)
    return (
      <Panel title={naam} actions={kop}>
        <Alert kind="warning" title={`Blijft op versie ${van}`}>
          {uitkomst.reden}
        </Alert>
      </Panel>
    );
  const { proef } = uitkomst;
  const voorstel = proef.letOp.length === 0 ? String(proef.seq) : undefined;
  return (
    <Panel title={naam} actions={kop}>
      {proef.letOp.length > 0 && (
        <Alert kind="warning" title="Kies dit zelf">
          {`${proef.letOp.join(' ')} Daarom is hier niets vooraf gekozen.`}
        </Alert>
      )}
      <DataList items={wat(proef, mails)} />
      <RadioGroup
        name={keuzeVeld(trajectId)}
        label={`Wat doet u met ${naam}?`}
        value={gekozen ?? voorstel}
        options={[
          { value: String(proef.seq), label: `Zet over naar versie ${naar}` },
          { value: BLIJFT, label: `Laat op versie ${van}` },
        ]}
      />
    </Panel>
  );
}
