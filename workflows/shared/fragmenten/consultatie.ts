import type { Feiten } from '#domain';
import { document, mail, taak } from '../effecten.ts';
import type { Fase } from '../fase.ts';
import { WAAROM, bureau, deelnemer, pre } from '../gebeurtenis.ts';
import { vereist } from '../programma.ts';
import type { Meta } from '../programma.ts';
import { opDatum, werkdagenVoor } from '../termijn.ts';
import { sluitTeruggestuurd, vraagtBevestiging } from './bevestiging.ts';
import { stap } from './stap.ts';

const WIE = { deelnemer: { label: 'Deelnemer', kind: 'id', required: true } } as const;

export const consultatieGebeurtenissen = <const Id extends string>({ id, naam }: Fase<Id>) =>
  pre(id, {
    BUREAU_VERZENDT: bureau(`Verstuur ${naam}`),
    BUREAU_SLAAT_OVER: bureau(`Sla ${naam} over`, WAAROM),
    DEELNEMER_REAGEERT: deelnemer('Geef uw reactie', WIE),
    DEELNEMER_ZIET_AF: deelnemer('Ik heb geen reactie', WIE),
    BUREAU_VERLENGT: bureau(`Verleng ${naam}`),
    BUREAU_SLUIT: bureau(`Sluit ${naam} eerder`, WAAROM),
    BUREAU_START_EXTRA_RONDE: bureau(`Begin een extra ronde van ${naam}`, WAAROM),
  });

/** The recipients of the latest round, all or as their answer stands. */
export const aanOntvangers = (id: string, wie: 'allen' | 'open' | 'gereageerd') => ({
  aan: { soort: 'consultatie', onderdeel: id, wie } as const,
  onderdelen: [id],
});

const termijnVan = (feiten: Feiten, id: string): string => {
  const ronde = feiten.consultaties[id];
  if (!ronde) throw new Error(`A term follows the consultation '${id}', which has no round`);
  return ronde.termijn;
};

export const consultatieTermijnen = <const Id extends string>({ id, naam }: Fase<Id>) =>
  pre(id, {
    herinnering: opDatum(`Herinnering aan wie nog niet reageerde op ${naam}`, (feiten) =>
      werkdagenVoor(termijnVan(feiten, id), feiten.instellingen.herinneringWerkdagenVooraf, feiten),
    ),
    termijn: opDatum(`Einde van ${naam}`, (feiten) => termijnVan(feiten, id)),
  });

/** Names of requirements per decision of the bureau. */
type Beslissingen<N extends string> = Readonly<
  Record<'verzenden' | 'overslaan' | 'verlengen' | 'extraRonde' | 'bevestigen', readonly N[]>
>;

/** A round of reactions: prepare, send, collect until the term or the last answer, process; again after an objection. */
export const consultatie = <const Id extends string, const N extends string>(
  deel: Fase<Id>,
  soort: string,
  vereisten: Beslissingen<N>,
) => {
  const { id, naam } = deel;
  const over = { onderdeel: id };
  const waar = { eigenaar: 'programmamanager', onderdeel: id, waar: 'consultatie' } as const;
  const verzamelen: Meta = {
    titel: 'Reacties verzamelen',
    eigenaar: 'programmamanager',
    wachtOp: 'deelnemers',
  };
  return {
    beoordelen: {
      always: [
        { target: 'reactiesVerzamelen', guard: { type: 'rondeLoopt', params: over } },
        { target: 'verwerken', guard: { type: 'rondeGeweest', params: over } },
        { target: 'opstellen' },
      ],
    },
    opstellen: stap('Consultatie klaarzetten', {
      taken: [taak(`${id}.klaarzetten`, { titel: 'Consultatie klaarzetten en versturen', ...waar })],
      on: pre(id, {
        BUREAU_VERZENDT: {
          target: 'reactiesVerzamelen',
          guard: vereist(...vereisten.verzenden),
          actions: [
            { type: 'noteerRonde', params: over },
            document(soort, 'inConsultatie'),
            mail('consultatie-concept', aanOntvangers(id, 'allen')),
          ],
        },
        BUREAU_SLAAT_OVER: [
          // An extra round that turns out not to be needed.
          { target: 'verwerken', guard: { type: 'rondeGeweest', params: over } },
          { target: 'verwerken', guard: vereist(...vereisten.overslaan) },
        ],
      }),
    }),
    reactiesVerzamelen: {
      meta: verzamelen,
      always: { target: 'verwerken', guard: { type: 'alleOntvangersKlaar', params: over } },
      after: pre(id, {
        herinnering: {
          guard: { type: 'eerderVerzonden', params: over },
          actions: mail('consultatie-herinnering', aanOntvangers(id, 'open')),
        },
        termijn: { target: 'verwerken' },
      }),
      on: pre(id, {
        // An answer, or a changed one: the facts know it; the last one ends the round.
        DEELNEMER_REAGEERT: { target: 'reactiesVerzamelen' },
        DEELNEMER_ZIET_AF: { target: 'reactiesVerzamelen' },
        // Entered anew, so that the reminder comes again before the new end.
        BUREAU_VERLENGT: {
          target: 'reactiesVerzamelen',
          reenter: true,
          guard: vereist(...vereisten.verlengen),
        },
        BUREAU_SLUIT: { target: 'verwerken' },
      }),
    },
    verwerken: stap('Reacties verwerken', {
      taken: [taak(`${id}.verwerken`, { titel: `Reacties verwerken van ${naam}`, ...waar })],
      ookSluiten: [sluitTeruggestuurd(deel)],
      on: {
        ...vraagtBevestiging(deel, vereisten.bevestigen),
        ...pre(id, {
          BUREAU_START_EXTRA_RONDE: { target: 'opstellen', guard: vereist(...vereisten.extraRonde) },
        }),
      },
    }),
  } as const;
};
