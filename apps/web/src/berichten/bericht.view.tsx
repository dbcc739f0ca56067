import type { ReactElement, ReactNode } from 'react';
import type { BerichtAfspraak, Poging, ReadBericht } from '#berichten';
import { formatDatumTijd } from '#domain';
import {
  Alert,
  Button,
  DataList,
  Details,
  Form,
  Link,
  MailPreview,
  PageHeader,
  Panel,
  Preformatted,
  Stack,
  Timeline,
} from '#ui';
import { BureauFrame, FormStart } from '../shell/index.ts';
import { Beslissing, Samen, besluiten } from './bericht-samenhang.tsx';
import { BerichtStatusBadge } from './bericht-status.tsx';

export type Getoond = NonNullable<Awaited<ReturnType<ReadBericht['execute']>>>;

/** One mail: what became of it, and what it says. */
export function BerichtPage({ bericht }: { readonly bericht: Getoond }): ReactElement {
  const { id, onderwerp, titel, trajectId, client } = bericht;
  return (
    <BureauFrame
      title={onderwerp}
      section="berichten"
      crumbs={[
        { href: '/berichten', text: 'Berichten' },
        { href: `/berichten/${id}`, text: onderwerp },
      ]}
    >
      <PageHeader kicker={titel} title={onderwerp} badge={<BerichtStatusBadge {...bericht} />} />
      <Stack>
        <NietAangekomen bericht={bericht} />
        <Beslissing bericht={bericht} />
        <Samen bericht={bericht} />
        <DataList
          items={[
            { label: 'Aan', value: `${bericht.aanNaam} (${bericht.aanAdres})` },
            ...(trajectId === null
              ? []
              : [
                  {
                    label: 'Traject',
                    value: <Link href={`/trajecten/${trajectId}/berichten`}>{client}</Link>,
                  },
                ]),
            { label: 'Gemaakt', value: formatDatumTijd(bericht.aangemaaktOp) },
            {
              label: 'Verzonden',
              value: bericht.verzondenOp === null ? 'nog niet' : formatDatumTijd(bericht.verzondenOp),
            },
            ...besluiten(bericht),
            ...agenda(bericht.agenda?.afspraak ?? null),
          ]}
        />
        <Panel title="Het bericht">
          <Stack>
            <MailPreview src={`/berichten/${id}/html`} title="Het bericht zoals de ontvanger het ziet" />
            <Details summary="Tekstversie">
              <Preformatted label="Tekstversie van het bericht">{bericht.tekst}</Preformatted>
            </Details>
          </Stack>
        </Panel>
        <Geschiedenis pogingen={bericht.geschiedenis} />
      </Stack>
    </BureauFrame>
  );
}

const agenda = (afspraak: BerichtAfspraak | null): { label: string; value: string }[] => {
  if (!afspraak) return [];
  const wanneer = formatDatumTijd(afspraak.beginLokaal);
  return [
    {
      label: 'Agenda',
      value: afspraak.methode === 'CANCEL' ? `afzegging van ${wanneer}` : `afspraak op ${wanneer}`,
    },
  ];
};

function NietAangekomen({ bericht }: { readonly bericht: Getoond }): ReactNode {
  const { status, laatsteFout, kanOpnieuw, huidigAdres, aanAdres, id, trajectId, deelnemerId } = bericht;
  if (status === 'wachtrij' && laatsteFout !== null)
    return (
      <Alert kind="warning" title="Een eerdere poging lukte niet">
        Dit bericht wordt nu opnieuw verstuurd. Lukt het weer niet, dan proberen wij het vanzelf nog een paar
        keer, tot twee dagen lang.
      </Alert>
    );
  if (status !== 'mislukt' && status !== 'onbestelbaar') return null;
  return (
    <Alert kind="error" title="Dit bericht is niet aangekomen">
      <Stack>
        <span>
          {status === 'onbestelbaar'
            ? 'De mailserver van de ontvanger neemt het niet aan. Kijk of het adres klopt.'
            : 'Het lukte twee dagen lang niet om dit bericht te versturen.'}
          {trajectId !== null && deelnemerId !== null && (
            <>
              {' '}
              <Link href={`/trajecten/${trajectId}/deelnemers/${deelnemerId}`}>
                Verbeter het adres van de deelnemer
              </Link>{' '}
              en verstuur het bericht daarna opnieuw.
            </>
          )}
        </span>
        {kanOpnieuw ? (
          <Form action={`/berichten/${id}/opnieuw`} label="Opnieuw versturen">
            <FormStart />
            <Button>
              {huidigAdres === aanAdres
                ? 'Verstuur opnieuw'
                : `Verstuur opnieuw, nu naar ${huidigAdres ?? ''}`}
            </Button>
          </Form>
        ) : (
          <span>
            {bericht.delen.length > 0
              ? 'Open de berichten die erin staan: u kunt ze een voor een opnieuw versturen.'
              : 'Deze persoon doet niet meer mee, dus opnieuw versturen kan niet.'}
          </span>
        )}
      </Stack>
    </Alert>
  );
}

const UITKOMST = { verzonden: 'Aangenomen', uitgesteld: 'Later opnieuw', geweigerd: 'Geweigerd' } as const;
const TOON = { verzonden: 'done', uitgesteld: 'waiting', geweigerd: 'late' } as const;

function Geschiedenis({ pogingen }: { readonly pogingen: readonly Poging[] }): ReactNode {
  if (pogingen.length === 0) return null;
  return (
    <Panel title="Pogingen">
      <Timeline
        entries={pogingen.map(({ nummer, begonnenOp, uitkomst, antwoord }) => ({
          id: String(nummer),
          when: formatDatumTijd(begonnenOp),
          dateTime: begonnenOp,
          title: uitkomst === null ? 'Bezig, of onderbroken' : UITKOMST[uitkomst],
          tone: uitkomst === null ? 'active' : TOON[uitkomst],
          children: antwoord === null ? undefined : `Antwoord van de mailserver: ${antwoord}`,
        }))}
      />
    </Panel>
  );
}
