import type { ReactElement } from 'react';
import type { Dossier } from '#case-management';
import { isBureauRol, rolNaam } from '#domain';
import { ButtonGroup, ButtonLink, Details, Link, List, Panel, Paragraph, Stack } from '#ui';
import { MissingRequirements } from '../../shell/index.ts';
import { trajectPad } from '../traject-page.tsx';
import { isMetGegevens } from './stap-pad.ts';
import { stappenVoor, type Stapknop, type Stappen } from './stappen.ts';

interface Props {
  readonly dossier: Dossier;
  /** Of whoever looks. */
  readonly rollen: readonly string[];
}

/** What is missing for the next step, and the steps that are open to whoever looks. */
export function VolgendeStap({ dossier, rollen }: Props): ReactElement {
  const { vraag, traject, moment } = dossier;
  const base = trajectPad(traject.id);
  const { vooruit, nogNiet, anders } = stappenVoor(dossier, rollen);
  const mist = vraag === null ? [] : [...vraag.missing, ...vraag.advice];
  // When there is no other way forward, what it needs is what there is to do.
  const enige = vraag === null && vooruit.length === 0 && nogNiet.length === 1;
  return (
    <Panel title="Volgende stap" id="volgende-stap">
      <Stack>
        {vooruit.length > 0 && (
          <ButtonGroup>
            {vooruit.map(({ type, label, pad }) => (
              <ButtonLink
                key={type}
                href={`${base}/${pad}`}
                variant={
                  type === vraag?.type ||
                  (vooruit.length === 1 && (isMetGegevens(type) || moment.wachtOp === 'bureau'))
                    ? 'primary'
                    : 'secondary'
                }
              >
                {label}
              </ButtonLink>
            ))}
          </ButtonGroup>
        )}
        {vraag !== null && mist.length > 0 && (
          <>
            <Paragraph>Nodig voor ‘{vraag.label}’:</Paragraph>
            <MissingRequirements missing={mist} base={base} />
          </>
        )}
        {vooruit.length === 0 && mist.length === 0 && nogNiet.length === 0 && (
          <Paragraph>{wieDan(dossier)}</Paragraph>
        )}
        {nogNiet.map((event) =>
          enige ? (
            <Stack key={event.type}>
              <Paragraph>Nodig voor ‘{event.label}’:</Paragraph>
              <MissingRequirements missing={event.missing} base={base} />
            </Stack>
          ) : (
            <Details key={event.type} summary={`${event.label}: kan nog niet`}>
              <MissingRequirements missing={event.missing} base={base} />
            </Details>
          ),
        )}
        {anders.length > 0 && (
          <>
            <Paragraph subtle>Ook mogelijk:</Paragraph>
            <Links base={base} knoppen={anders} />
          </>
        )}
      </Stack>
    </Panel>
  );
}

function wieDan({ moment, stand, bevestigers, termijnen, gegevens, traject }: Dossier): string {
  if (stand === 'gepauzeerd') return 'De programmamanager kan het traject hervatten.';
  if (stand !== 'loopt') return 'Er is geen volgende stap.';
  if (moment.wachtOp === 'griffie' || moment.wachtOp === 'bevestiger') {
    const rol = rolNaam(moment.eigenaar ?? 'griffie', traject.client.soort);
    const wie = bevestigers.length > 0 ? bevestigers.join(' of ') : `De ${rol}`;
    return termijnen.length > 0
      ? `U hoeft nu niets te doen. ${wie} is aan zet en krijgt vanzelf een herinnering.`
      : `${wie} is aan zet. Er gaan geen herinneringen meer uit: neem zelf contact op.`;
  }
  if (moment.wachtOp === 'bureau') return `De ${moment.eigenaar ?? 'programmamanager'} is aan zet.`;
  return gegevens.taken.some(({ eigenaar }) => isBureauRol(eigenaar))
    ? 'Het traject gaat vanzelf verder. Uw open taken staan hieronder.'
    : 'U hoeft nu niets te doen. Het traject gaat vanzelf verder.';
}

/** Pausing, stopping, going back: possible, but not beside the next step. */
export function Ingrijpen({ dossier, rollen }: Props): ReactElement | null {
  const { ingrijpen }: Stappen = stappenVoor(dossier, rollen);
  if (ingrijpen.length === 0) return null;
  return (
    <Panel title="Ingrijpen">
      <Links base={trajectPad(dossier.traject.id)} knoppen={ingrijpen} />
    </Panel>
  );
}

function Links({
  base,
  knoppen,
}: {
  readonly base: string;
  readonly knoppen: readonly Stapknop[];
}): ReactElement {
  return (
    <List
      items={knoppen.map(({ type, label, pad }) => (
        <Link key={type} href={`${base}/${pad}`}>
          {label}
        </Link>
      ))}
    />
  );
}
