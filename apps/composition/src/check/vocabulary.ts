import { sjabloonNamen } from '#berichten';
import { BUREAU_ROLLEN, DEELNEMER_ROLLEN, EFFECT_TYPES } from '#domain';
import { confirmedPhases, type EffectRecord, type Vocabulary } from '#statechart';
import type { Programma } from '#workflows';
import { namesInEffect } from './names-in-effect.ts';

const ROLES = [...DEELNEMER_ROLLEN, ...BUREAU_ROLLEN, 'systeem'];

/** Who may be meant by the first word of an event. */
const ACTORS: Vocabulary['actors'] = {
  BUREAU: BUREAU_ROLLEN,
  GRIFFIE: ['griffier', 'gemeentesecretaris', 'programmamanager'],
  OPDRACHTGEVER: ['opdrachtgever', 'gemeentesecretaris', 'programmamanager'],
  BURGEMEESTER: ['burgemeester', 'programmamanager'],
  SECRETARIS: ['gemeentesecretaris', 'programmamanager'],
  TREKKER: ['werkgroeptrekker', 'programmamanager'],
  DEELNEMER: DEELNEMER_ROLLEN,
  SYSTEEM: ['systeem'],
};

/** Parts of a dossier that a task may be about without being a part of the programme. */
const PARTS_OF_EVERY_DOSSIER = ['berichten', 'deelnemers', 'documenten', 'gegevens', 'groepen'];

const codeOf =
  (effectType: string) =>
  ({ type, params }: EffectRecord): string | undefined =>
    type === effectType ? String(params['code']) : undefined;

/** A child tells its parent by an event of the system that says which child it is. */
const eventsOfChildren = ({ events }: Programma): string[] =>
  Object.entries(events)
    .filter(([, { actors, fields }]) => actors.includes('systeem') && 'kind' in fields)
    .map(([type]) => type);

/** Everything outside the machine that a programme may name: roles, templates, its own sheet, and its relatives. */
export const vocabularyOf = (programma: Programma, all: readonly Programma[]): Vocabulary => {
  const { blad, name } = programma;
  const parents = all.filter((other) => other.name === blad.onderdeelVan);
  const sessions = blad.zittingen.map(({ onderdeel }) => onderdeel);
  const consultations = blad.consultaties.map(({ onderdeel }) => onderdeel);
  const phases = [...programma.phases, ...confirmedPhases(programma)].map(({ id }) => id);
  return {
    effects: EFFECT_TYPES,
    roles: ROLES,
    actors: ACTORS,
    stopEvents: ['BUREAU_ANNULEERT'],
    names: {
      // Nobody of the client has a role that the programme does not know: such a mail would reach nobody.
      role: [...blad.rollen, ...BUREAU_ROLLEN],
      template: sjabloonNamen(),
      session: sessions,
      consultation: consultations,
      part: [...sessions, ...consultations, ...phases, ...PARTS_OF_EVERY_DOSSIER],
      setting: blad.instellingen,
      document: blad.documenten.map(({ soort }) => soort),
      'child programme': all.filter((other) => other.blad.onderdeelVan === name).map((other) => other.name),
      'event of the parent': parents.flatMap(eventsOfChildren),
    },
    // The name of the group that a child run is for.
    needsFields: ({ type }) => (type === 'kind' ? ['naam'] : []),
    mentions: namesInEffect,
    opensTask: codeOf('taak'),
    closesTask: codeOf('taakSluiten'),
  };
};
