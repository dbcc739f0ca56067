import { aanwezigenVan, isGelijkGemengd } from '#domain';
import type { Feiten, Menging } from '#domain';
import { aanwezigheidVereiste, datumVereisten, zitting } from '../../shared/index.ts';
import type { Vereiste } from '../../shared/index.ts';

const overGroepen = (onderdeel: string) =>
  ({ owner: 'programmamanager', where: `bijeenkomsten/${onderdeel}/groepen`, hard: true }) as const;

/**
 * Even as they were made, or as people sat: who stayed away must not make a good evening invalid, and
 * groups corrected at the door count too. Everybody who was there has a group either way.
 */
const menging = (feiten: Feiten): Menging => {
  const { groepen, aanwezig } = zitting(feiten, 'bijeenkomst1');
  const aanwezigen = new Set(aanwezigenVan(feiten.deelnemers, aanwezig).map(({ id }) => id));
  const ingedeeld = new Set(groepen.flatMap(({ leden }) => leden));
  const voor = (doetMee: (id: string) => boolean) =>
    isGelijkGemengd(
      groepen.map(({ nummer, leden }) => ({ nummer, leden: leden.filter(doetMee) })),
      feiten.deelnemers.filter(({ id }) => doetMee(id)),
    );
  const zoalsGezeten = voor((id) => aanwezigen.has(id));
  return zoalsGezeten.ok ? zoalsGezeten : voor((id) => aanwezigen.has(id) || ingedeeld.has(id));
};

const aantal = (feiten: Feiten) => zitting(feiten, 'bijeenkomst1').groepen.length;

const groepenGelijkGemixt: Vereiste = {
  ...overGroepen('bijeenkomst1'),
  sentence: 'De groepen van bijeenkomst 1 zijn gelijk gemixt.',
  holds: (feiten) => aantal(feiten) === feiten.instellingen.aantalGroepen && menging(feiten).ok,
  detail: (feiten) => {
    const nodig = feiten.instellingen.aantalGroepen;
    return aantal(feiten) === nodig
      ? menging(feiten).reden
      : `Aantal groepen: ${aantal(feiten)}. Nodig: ${nodig}.`;
  },
};

const groepenGemaakt: Vereiste = {
  ...overGroepen('bijeenkomst2'),
  sentence: 'De groepen van bijeenkomst 2 zijn gemaakt.',
  holds: (feiten) => zitting(feiten, 'bijeenkomst2').groepen.length > 0,
};

const minstensEenCasus: Vereiste = {
  owner: 'griffier',
  where: 'casussen',
  hard: true,
  sentence: 'Er is minstens één casus uit de eigen gemeente.',
  holds: ({ casussen }) => casussen > 0,
};

export const bijeenkomstenVereisten = {
  ...datumVereisten('bijeenkomst1', 'Bijeenkomst 1'),
  ...aanwezigheidVereiste('bijeenkomst1', 'bijeenkomst 1'),
  groepenGelijkGemixt,
  ...datumVereisten('bijeenkomst2', 'Bijeenkomst 2'),
  ...aanwezigheidVereiste('bijeenkomst2', 'bijeenkomst 2'),
  groepenGemaakt,
  minstensEenCasus,
};
