import type { ReactElement, ReactNode } from 'react';
import { DEELNAME_ZIN, type Deelname } from '#berichten';
import type { BijeenkomstBeeld, Verwachte } from '#case-management';
import { formatDatumTijd, type UtcTijdstip, rolNaam, type ClientSoort } from '#domain';
import {
  Alert,
  Button,
  ButtonLink,
  ChoiceRows,
  EmptyState,
  Form,
  KeyFigures,
  Panel,
  StickyActions,
} from '#ui';
import { trajectPad } from '../../traject-page.tsx';
import { zittingPad } from '../woorden.ts';
import { ZittingPage } from '../zitting-page.tsx';
import type { ZittingOverzichtProps } from '../zitting/zitting.view.tsx';
import { standVan, veldVan, wasVeldVan } from './aanwezigheid.forms.ts';
import { AanwezigheidKanNogNiet } from './kan-nog-niet.tsx';

export type AanwezigheidPageProps = ZittingOverzichtProps & {
  /** Who is still open is shown as present; nothing is kept until the form is sent. */
  readonly isVoorgevuld: boolean;
  /** What people answered to the invitation, by id; who did not is not in it. */
  readonly gezegd: ReadonlyMap<string, Deelname>;
};

/** The list at the door, for a phone in one hand. */
export function AanwezigheidPage(props: AanwezigheidPageProps): ReactElement {
  const { traject, zitting, isVoorgevuld, gezegd } = props;
  const { telling, kanAanwezigheid, mensen, bijeenkomst } = zitting;
  return (
    <ZittingPage traject={traject} zitting={zitting} title="Aanwezigheid" pagina="aanwezigheid">
      {bijeenkomst === null || !kanAanwezigheid ? (
        <AanwezigheidKanNogNiet trajectId={traject.id} zitting={zitting} />
      ) : mensen.length === 0 ? (
        <EmptyState title="Er staat nog niemand op de lijst">
          <ButtonLink href={trajectPad(traject.id, 'deelnemers')}>Voeg deelnemers toe</ButtonLink>
        </EmptyState>
      ) : (
        <>
          <KeyFigures
            figures={[
              { value: telling.aanwezig, label: 'aanwezig' },
              { value: telling.afwezig, label: 'afwezig' },
              {
                value: telling.open,
                label: 'nog vast te leggen',
                ...(telling.open > 0 && { tone: 'waiting' }),
              },
            ]}
          />
          <ButtonLink href={zittingPad(traject.id, zitting.onderdeel, 'deur')} variant="secondary">
            Streep mensen af aan de deur
          </ButtonLink>
          <Lijst
            soort={traject.client.soort}
            trajectId={traject.id}
            zitting={zitting}
            isVoorgevuld={isVoorgevuld}
            gezegd={gezegd}
          />
        </>
      )}
    </ZittingPage>
  );
}

interface DeelProps {
  readonly trajectId: string;
  readonly zitting: BijeenkomstBeeld;
}

const OPTIES = [
  { value: 'ja', label: 'Aanwezig' },
  { value: 'nee', label: 'Afwezig' },
  { value: '', label: 'Onbekend' },
] as const;

function Lijst({
  trajectId,
  zitting,
  soort,
  isVoorgevuld,
  gezegd,
}: DeelProps &
  Pick<AanwezigheidPageProps, 'isVoorgevuld' | 'gezegd'> & { readonly soort: ClientSoort }): ReactNode {
  const { mensen, onderdeel, telling, indeling } = zitting;
  const pad = zittingPad(trajectId, onderdeel, 'aanwezigheid');
  const was = Object.fromEntries(mensen.map(({ id, aanwezig }) => [wasVeldVan(id), standVan(aanwezig)]));
  const groepNaam = (nummer: number | null): string =>
    indeling.find((groep) => groep.nummer === nummer)?.naam ?? '';
  const getoond = ({ aanwezig }: Verwachte): string =>
    aanwezig === null && isVoorgevuld ? 'ja' : standVan(aanwezig);
  return (
    <Panel
      title="Wie is er?"
      actions={
        telling.open > 0 && !isVoorgevuld ? (
          <ButtonLink href={`${pad}?vul=aanwezig`} variant="subtle">
            Vul alle open regels in als aanwezig
          </ButtonLink>
        ) : undefined
      }
    >
      {isVoorgevuld && telling.open > 0 && (
        <Alert kind="info" title="Nog niet opgeslagen">
          Iedereen die nog open stond, staat nu op aanwezig. Zet op afwezig wie er niet is, en sla dan op.
        </Alert>
      )}
      <Form action={pad} hidden={was}>
        <ChoiceRows
          rows={mensen.map((mens) => ({
            name: veldVan(mens.id),
            label: mens.naam,
            note: [
              rolNaam(mens.rol, soort),
              groepNaam(mens.groep),
              watGezegd(gezegd.get(mens.id)),
              doorWie(mens.vastgelegd),
            ]
              .filter((deel) => deel !== '')
              .join(' · '),
            value: getoond(mens),
          }))}
          options={OPTIES}
        />
        <StickyActions>
          <Button>Sla de aanwezigheid op</Button>
        </StickyActions>
      </Form>
    </Panel>
  );
}

const watGezegd = (antwoord: Deelname | undefined): string =>
  antwoord === undefined ? '' : `agenda: ${DEELNAME_ZIN[antwoord]}`;

const doorWie = (vastgelegd: { readonly op: UtcTijdstip; readonly door: string } | null): string =>
  vastgelegd === null ? '' : `vastgelegd door ${vastgelegd.door}, ${formatDatumTijd(vastgelegd.op)}`;
