import type { Effect } from '#domain';
import { aanDeelnemers, aanEerderBericht, mail, sluit, taak } from '../effecten.ts';
import type { Taak } from '../effecten.ts';
import type { Fase } from '../fase.ts';
import { WAAROM, bureau, pre } from '../gebeurtenis.ts';
import { vereist } from '../programma.ts';
import type { Meta } from '../programma.ts';
import { dagenVoor, opDatum, werkdagenVoor } from '../termijn.ts';
import { beginVan, eindVan } from '../zitting.ts';
import { sluitTeruggestuurd, vraagtBevestiging } from './bevestiging.ts';
import { datumGebeurtenissen, verzetMail } from './bijeenkomst-datum.ts';
import { stap } from './stap.ts';

export const bijeenkomstGebeurtenissen = <const Id extends string>({ id, naam }: Fase<Id>) => ({
  ...datumGebeurtenissen(id, naam),
  ...pre(id, {
    BUREAU_NODIGT_UIT: bureau(`Verstuur nu de uitnodiging voor ${naam}`),
    BUREAU_GELAST_AF: bureau(`Gelast ${naam} af`, WAAROM),
    BUREAU_MELDT_GEHOUDEN: bureau(`Meld dat ${naam} is gehouden`),
  }),
});

export const bijeenkomstTermijnen = <const Id extends string>({ id, naam }: Fase<Id>) =>
  pre(id, {
    uitnodigen: opDatum(`Uitnodiging voor ${naam}`, (feiten) =>
      dagenVoor(beginVan(feiten, id), feiten.instellingen.uitnodigingDagenVooraf),
    ),
    praktisch: opDatum(`Praktische informatie over ${naam}`, (feiten) =>
      werkdagenVoor(beginVan(feiten, id), feiten.instellingen.praktischWerkdagenVooraf, feiten),
    ),
    afloop: opDatum(`Einde van ${naam}`, (feiten) => eindVan(feiten, id)),
  });

interface Opties<N extends string> {
  /** Names of requirements: before the griffie is asked, and on a date. */
  readonly vereisten: readonly N[];
  readonly datumVereisten: readonly N[];
  /** What tells people the date long before, and what invites them. */
  readonly aankondigen: readonly Effect[];
  readonly uitnodigen: readonly Effect[];
  /** Tasks of writing up, besides the attendance. */
  readonly taken: readonly Taak[];
}

/**
 * An evening: invite, inform, hold, write up. Entered again after a phase was reopened, it goes on
 * where the facts say that it is, and nobody gets a second invitation.
 */
export const bijeenkomst = <const Id extends string, const N extends string>(
  deel: Fase<Id>,
  { vereisten, datumVereisten, aankondigen, uitnodigen, taken }: Opties<N>,
) => {
  const { id, naam } = deel;
  const waar = { eigenaar: 'programmamanager', onderdeel: id, waar: `bijeenkomsten/${id}` } as const;
  const opPagina = (pagina: string) => ({ ...waar, waar: `bijeenkomsten/${id}/${pagina}` }) as const;
  const meta = (titel: string, wachtOp: Meta['wachtOp'] = 'tijd'): Meta => ({
    titel,
    eigenaar: 'programmamanager',
    wachtOp,
  });
  const vooraf = { type: 'nogNietBegonnen', params: { onderdeel: id } } as const;
  const magNog = vereist(`${id}.datumInToekomst`);
  const afgelasten = {
    target: 'nieuweDatum',
    actions: mail('afgelast', { aan: aanEerderBericht(id), onderdelen: [id], agenda: 'afzeggen' }),
  } as const;
  const naarUitgenodigd = { target: 'uitgenodigd', guard: vooraf, actions: uitnodigen } as const;
  const verzetten = { guard: vereist(...datumVereisten), actions: verzetMail(id) };
  return {
    beoordelen: {
      always: [
        { target: 'verwerken', guard: { type: 'gehouden', params: { onderdeel: id } } },
        { target: 'uitnodigen', guard: vooraf, actions: aankondigen },
        { target: 'nieuweDatum' },
      ],
    },
    uitnodigen: {
      meta: meta('Wacht op uitnodigen'),
      entry: taak(`${id}.groepen`, { titel: `Groepen indelen voor ${naam}`, ...opPagina('groepen') }),
      after: pre(id, { uitnodigen: [naarUitgenodigd, { target: 'nieuweDatum' }] }),
      on: pre(id, {
        BUREAU_NODIGT_UIT: { ...naarUitgenodigd, guard: magNog },
        BUREAU_VERZET: verzetten,
        BUREAU_GELAST_AF: afgelasten,
      }),
    },
    uitgenodigd: {
      meta: meta('Uitgenodigd'),
      after: pre(id, {
        praktisch: {
          guard: vooraf,
          actions: mail('praktische-informatie', { aan: aanDeelnemers, onderdelen: [id] }),
        },
        afloop: { target: 'verwerken' },
      }),
      on: pre(id, {
        // Entered anew, so that the practical information is sent again for the new date.
        BUREAU_VERZET: { ...verzetten, target: 'uitgenodigd', reenter: true },
        // Whoever joined later; the others have their invitation.
        BUREAU_NODIGT_UIT: { guard: magNog, actions: uitnodigen },
        BUREAU_GELAST_AF: afgelasten,
        BUREAU_MELDT_GEHOUDEN: { target: 'verwerken' },
      }),
    },
    nieuweDatum: stap('Nieuwe datum zoeken', {
      taken: [taak(`${id}.datum`, { titel: `Nieuwe datum zoeken voor ${naam}`, ...waar })],
      on: pre(id, {
        BUREAU_PLANT: { target: 'uitnodigen', guard: vereist(...datumVereisten), actions: aankondigen },
      }),
    }),
    verwerken: stap('Resultaten verwerken', {
      taken: [
        taak(`${id}.aanwezigheid`, {
          titel: `Aanwezigheid vastleggen van ${naam}`,
          ...opPagina('aanwezigheid'),
        }),
        ...taken,
      ],
      ookSluiten: [sluit(`${id}.groepen`), sluitTeruggestuurd(deel)],
      on: {
        ...vraagtBevestiging(deel, vereisten),
        ...pre(id, { BUREAU_GELAST_AF: { ...afgelasten, guard: vereist(`${id}.nogNietGehouden`) } }),
      },
    }),
  } as const;
};
