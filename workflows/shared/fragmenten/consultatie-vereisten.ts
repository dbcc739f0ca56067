import { afwezigenVan } from '#domain';
import type { FeitConsultatie, Feiten } from '#domain';
import type { Vereiste } from '../vereiste.ts';
import { pre } from '../gebeurtenis.ts';
import { zitting } from '../zitting.ts';

const laatste = (feiten: Feiten, id: string): FeitConsultatie | undefined => feiten.consultaties[id];

/** What a consultation about `soort` must be, for whoever was absent from `na`. */
export const consultatieVereisten = <const Id extends string>(id: Id, na: string, soort: string) => {
  const over = { owner: 'programmamanager', where: 'consultatie', hard: true } as const;
  const gemist = (feiten: Feiten) =>
    afwezigenVan(feiten.deelnemers, zitting(feiten, na).aanwezig).filter(
      (deelnemer) => laatste(feiten, id)?.ontvangers[deelnemer.id] === undefined,
    );
  const zonderOordeel = (feiten: Feiten) =>
    laatste(feiten, id)?.reacties.filter(({ oordeel }) => oordeel === null) ?? [];
  const klaargezet: Vereiste = {
    ...over,
    sentence: 'De consultatie staat klaar: met ontvangers en een termijn die nog komt.',
    holds: (feiten, nu) => {
      const ronde = laatste(feiten, id);
      const antwoorden = Object.values(ronde?.ontvangers ?? {});
      return (
        ronde !== undefined &&
        ronde.termijn > nu &&
        antwoorden.length > 0 &&
        antwoorden.every((a) => a === 'open')
      );
    },
  };
  const termijnKomtNog: Vereiste = {
    ...over,
    sentence: 'De termijn van de consultatie komt nog.',
    holds: (feiten, nu) => (laatste(feiten, id)?.termijn ?? '') > nu,
  };
  const conceptAanwezig: Vereiste = {
    ...over,
    where: `documenten/${soort}`,
    sentence: 'Er is een concept dat nog niet is vastgesteld.',
    holds: ({ documenten }) => (documenten[soort]?.status ?? 'vastgesteld') !== 'vastgesteld',
  };
  const afwezigenGeraadpleegd: Vereiste = {
    ...over,
    sentence: 'Iedereen die er niet bij was, doet mee aan de consultatie.',
    holds: (feiten) => gemist(feiten).length === 0,
    detail: (feiten) => `Nog niet gevraagd: ${gemist(feiten).length}.`,
  };
  const niemandAfwezig: Vereiste = {
    ...over,
    sentence: 'Niemand was afwezig, dus niemand hoeft te worden gevraagd.',
    holds: (feiten) => afwezigenVan(feiten.deelnemers, zitting(feiten, na).aanwezig).length === 0,
  };
  const elkeReactieBeoordeeld: Vereiste = {
    ...over,
    sentence: 'Elke reactie heeft een oordeel: overgenomen, deels of niet.',
    holds: (feiten) => zonderOordeel(feiten).length === 0,
    detail: (feiten) => `Nog te beoordelen: ${zonderOordeel(feiten).length}.`,
  };
  const redenVoorExtraRonde: Vereiste = {
    ...over,
    sentence: 'Er is een fundamenteel bezwaar, of iemand die er niet bij was is nog niet gevraagd.',
    holds: (feiten) =>
      gemist(feiten).length > 0 || (laatste(feiten, id)?.reacties ?? []).some(({ bezwaar }) => bezwaar),
  };
  return pre(id, {
    klaargezet,
    termijnKomtNog,
    conceptAanwezig,
    afwezigenGeraadpleegd,
    niemandAfwezig,
    elkeReactieBeoordeeld,
    redenVoorExtraRonde,
  });
};
