import type { ReactElement, ReactNode } from 'react';
import { plaatsAlsTekst } from '#consultatie';
import {
  Alert,
  Button,
  ButtonGroup,
  ButtonLink,
  Columns,
  DocumentView,
  ErrorSummary,
  Form,
  HiddenFields,
  Panel,
  Paragraph,
  Stack,
  TextArea,
} from '#ui';
import { FormStart, faultsByField } from '../../shell/index.ts';
import { TrajectPage, trajectPad } from '../traject-page.tsx';
import type { ConsultatieProps } from './page-props.ts';
import type { Plaatsbeeld } from './plaatsen.ts';
import { PlaatsTekst } from './plaats-tekst.view.tsx';
import { ReactiePanel } from './reactie.view.tsx';
import { tekstbeeldVan } from './ronde-tekst.view.tsx';
import { documentnaam } from './woorden.ts';

export interface TekstPageProps extends ConsultatieProps {
  /** Id of the block. */
  readonly blok: string;
  /** Somebody kept another version meanwhile. */
  readonly botsing?: boolean | undefined;
}

/** The place of this id, in the text that people were asked about. */
export const plaatsOpPagina = (props: ConsultatieProps, blok: string): Plaatsbeeld | undefined => {
  const [ronde] = props.beeld.rondes;
  return ronde && tekstbeeldVan(props, ronde).plaatsen.find(({ id, oud }) => id === blok && oud);
};

/** One place: its text to write anew, and beside it what people said about it. */
export function TekstPage(props: TekstPageProps): ReactElement | null {
  const { traject, vorm, beeld, blok, terug } = props;
  const plaats = plaatsOpPagina(props, blok);
  const [ronde] = beeld.rondes;
  if (!plaats || !ronde) return null;
  const { soort } = traject.client;
  return (
    <TrajectPage
      traject={traject}
      sectie="consultatie"
      title={plaats.naam}
      lead={`Uit ${documentnaam(traject, vorm)}. Wat u bewaart, wordt de volgende versie van het concept.`}
      crumbs={[{ href: trajectPad(traject.id, `consultatie/tekst/${blok}`), text: plaats.naam }]}
      faulty={terug !== undefined}
    >
      <ErrorSummary faults={terug?.faults ?? []} />
      <Columns
        ratio="equal"
        main={<Bewerken {...props} plaats={plaats} />}
        aside={
          <Stack>
            {plaats.reacties.length === 0 && <Paragraph subtle>Niemand reageerde op deze plaats.</Paragraph>}
            {plaats.reacties.map((reactie) => (
              <ReactiePanel key={reactie.id} reactie={reactie} soort={soort} />
            ))}
            {plaats.soort !== 'gelijk' && (
              <Panel title="Wat er is veranderd" level={3}>
                <PlaatsTekst
                  plaats={plaats}
                  nummers={{ oud: ronde.nummer, nu: beeld.document?.nummer ?? ronde.nummer }}
                  anchor=""
                />
              </Panel>
            )}
          </Stack>
        }
      />
    </TrajectPage>
  );
}

function Bewerken({
  traject,
  beeld,
  blok,
  plaats,
  terug,
  botsing,
}: TekstPageProps & { readonly plaats: Plaatsbeeld }): ReactNode {
  const pad = trajectPad(traject.id, 'consultatie');
  const { document } = beeld;
  const tekst = document ? plaatsAlsTekst(document.inhoud, blok) : undefined;
  if (!document || (tekst === undefined && !terug))
    return (
      <Alert kind="info" title="Deze plaats wijzigt u in het document zelf">
        <Paragraph>
          Een tabel of een afbeelding past niet in dit veld, of de tekst staat er niet meer.
        </Paragraph>
        <ButtonLink href={trajectPad(traject.id, `documenten/${document?.soort ?? ''}/bewerken`)}>
          Wijzig het document
        </ButtonLink>
      </Alert>
    );
  return (
    <Panel title="Wijzig de tekst">
      <Stack>
        {botsing && plaats.nu && (
          <Alert kind="warning" title={`Zo staat het nu in versie ${document.nummer}`}>
            <DocumentView doc={plaats.nu} level={3} anchor="nu" />
          </Alert>
        )}
        <Form action={`${pad}/tekst/${encodeURIComponent(blok)}`} label="Tekst">
          <FormStart />
          <HiddenFields values={{ verwachtNummer: document.nummer }} />
          <TextArea
            name="tekst"
            label={`Tekst van versie ${document.nummer}`}
            description="**vet**, *cursief*. Een lege regel begint een nieuwe alinea. Maak het veld leeg om de tekst te laten vervallen."
            rows={12}
            value={terug?.typed['tekst'] ?? tekst}
            error={faultsByField(terug?.faults ?? [])['tekst']}
          />
          <ButtonGroup>
            <Button>{botsing ? 'Bewaar mijn tekst toch' : 'Bewaar als nieuwe versie'}</Button>
            <ButtonLink href={`${pad}#plaats-${encodeURIComponent(blok)}`} variant="subtle">
              Terug zonder te bewaren
            </ButtonLink>
          </ButtonGroup>
        </Form>
      </Stack>
    </Panel>
  );
}
