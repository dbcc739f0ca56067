import type { ReactNode } from 'react';
import { Button, EmptyState, Form, HiddenFields, Paragraph, Stack, StickyActions } from '#ui';
import { FormStart } from '../../shell/index.ts';
import { trajectPad } from '../traject-page.tsx';
import { filtervelden } from './filter.ts';
import { ReactieFilter } from './filter.view.tsx';
import { NogTeDoen } from './nog-te-doen.view.tsx';
import { OordeelRij } from './oordeel-rij.view.tsx';
import type { ConsultatieProps } from './page-props.ts';
import { tekstbeeldVan } from './ronde-tekst.view.tsx';
import { BereikCijfers, BereikPanel, OntvangersPanel, type RondeMetBereik } from './ronde.view.tsx';
import { SamenBeoordelen } from './samen-beoordelen.view.tsx';
import { TekstMetReacties } from './tekst-met-reacties.view.tsx';
import { Verder } from './verder.view.tsx';

/** The text with the reactions beside it: every reaction gets a verdict, and the text is written anew where it should. */
export function VerwerkenView(props: ConsultatieProps): ReactNode {
  const { traject, beeld } = props;
  const [ronde] = beeld.rondes;
  const { soort } = traject.client;
  return (
    <Stack>
      {ronde && <BereikCijfers {...ronde} />}
      {ronde && <NogTeDoen {...props} ronde={ronde} />}
      {ronde && ronde.reacties.length > 0 ? (
        <Oordelen {...props} ronde={ronde} />
      ) : (
        <EmptyState title="Er zijn geen reacties om te verwerken">
          <Paragraph>Ga verder met de tekst: stel die vast en vraag daarna om bevestiging.</Paragraph>
        </EmptyState>
      )}
      <Verder {...props} />
      {ronde && <BereikPanel ronde={ronde} soort={soort} />}
      {ronde && <OntvangersPanel ronde={ronde} soort={soort} />}
    </Stack>
  );
}

function Oordelen(props: ConsultatieProps & { readonly ronde: RondeMetBereik }): ReactNode {
  const { traject, beeld, filter, terug, ronde } = props;
  const { soort } = traject.client;
  const pad = trajectPad(traject.id, 'consultatie');
  return (
    <>
      <ReactieFilter pad={pad} filter={filter} soort={soort} />
      <Form action={`${pad}/reacties`} label="Oordelen">
        <FormStart />
        <HiddenFields values={filtervelden(filter)} />
        <TekstMetReacties
          soort={soort}
          beeld={tekstbeeldVan(props, ronde)}
          nummers={{ oud: ronde.nummer, nu: beeld.document?.nummer ?? ronde.nummer }}
          filter={filter}
          anchor=""
          bewerk={({ id }) => `${pad}/tekst/${encodeURIComponent(id)}`}
          reactie={(reactie) => <OordeelRij key={reactie.id} reactie={reactie} soort={soort} terug={terug} />}
        />
        <SamenBeoordelen terug={terug} />
        <StickyActions>
          <Button>Bewaar de oordelen</Button>
        </StickyActions>
      </Form>
    </>
  );
}
