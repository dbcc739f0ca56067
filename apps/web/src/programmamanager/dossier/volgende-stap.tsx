import type { ReactElement } from 'react';
import type { Dossier } from '#case-management';
import type { AcceptedEvent } from '#workflow-engine';
import { ButtonGroup, ButtonLink, Details, Link, List, Panel, Paragraph, Stack } from '#ui';
import { MissingRequirements } from '../../shell/index.ts';
import { trajectPad } from '../traject-page.tsx';
import { stapPad } from './stap-pad.ts';

/** Kept apart from the next step: nobody stops a traject by pressing the wrong button. */
const INGRIJPEN = /^(BUREAU_ANNULEERT|PAUZEER|HERVAT|HEROPEN\..+)$/;

interface Props {
  readonly dossier: Dossier;
  readonly rollen: readonly string[];
}

const magIk = (rollen: readonly string[]) => (event: AcceptedEvent) => event.actors.some((rol) => rollen.includes(rol));

/** What is missing for the next step, and the steps that are open to whoever looks. */
export function VolgendeStap({ dossier, rollen }: Props): ReactElement {
  const { vraag, traject, standing } = dossier;
  const base = trajectPad(traject.id);
  const mijn = standing.accepted.filter(magIk(rollen)).filter(({ type }) => !INGRIJPEN.test(type));
  const open = mijn.filter(({ open: kan }) => kan);
  const nogNiet = mijn.filter((event) => !event.open && event.missing.length > 0 && event.type !== vraag?.type);
  return (
    <Panel title="Volgende stap" id="volgende-stap">
      <Stack>
        {vraag !== null && vraag.missing.length + vraag.advice.length > 0 && (
          <>
            <Paragraph>Nodig voor ‘{vraag.label}’:</Paragraph>
            <MissingRequirements missing={[...vraag.missing, ...vraag.advice]} base={base} />
          </>
        )}
        {open.length > 0 && (
          <ButtonGroup>
            {open.map(({ type, label }) => (
              <ButtonLink key={type} href={`${base}/${stapPad(type)}`} variant={type === vraag?.type ? 'primary' : 'secondary'}>
                {label}
              </ButtonLink>
            ))}
          </ButtonGroup>
        )}
        {open.length === 0 && vraag === null && <Paragraph>U hoeft nu niets te doen.</Paragraph>}
        {open.length === 0 && vraag !== null && vraag.missing.length === 0 && !magIk(rollen)(vraag) && (
          <Paragraph>De griffie is aan zet: {vraag.label.toLowerCase()}.</Paragraph>
        )}
        {nogNiet.map((event) => (
          <Details key={event.type} summary={`${event.label}: kan nog niet`}>
            <MissingRequirements missing={event.missing} base={base} />
          </Details>
        ))}
      </Stack>
    </Panel>
  );
}

/** Pausing, stopping, going back: possible, but not beside the next step. */
export function Ingrijpen({ dossier, rollen }: Props): ReactElement | null {
  const { traject, standing } = dossier;
  const open = standing.accepted.filter(magIk(rollen)).filter((event) => event.open && INGRIJPEN.test(event.type));
  if (open.length === 0) return null;
  return (
    <Panel title="Ingrijpen">
      <List
        items={open.map(({ type, label }) => (
          <Link key={type} href={trajectPad(traject.id, stapPad(type))}>
            {label}
          </Link>
        ))}
      />
    </Panel>
  );
}
