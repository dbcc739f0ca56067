import { doelgroepNaam, doelgroepVan, rolNaam } from '#domain';
import { plaatsnamen, reactieplaatsen, waarBleven } from '#documents';
import type { Lot, TekstDocument } from '#documents';
import { Bouwer } from './bouwer.ts';
import type { Celtekst } from './bouwer.ts';
import type { Notabron, Notareactie, Notaronde } from './notabron.ts';
import { schrijfSamenvatting } from './samenvatting.ts';
import { GEEN_OORDEEL, OORDEEL_NAAM } from './woorden.ts';

type Genummerd = Notareactie & { readonly nummer: number };

/**
 * Every reaction with what was done with it and why, beside the text as it was and as it became; what is about the
 * whole, and what came by mail, apart. Pure: the same source gives the same document, block ids included.
 */
export const reactienota = (bron: Notabron): TekstDocument => {
  const bouwer = new Bouwer();
  schrijfSamenvatting(bouwer, bron);
  let nummer = 0;
  for (const ronde of bron.rondes) {
    const reacties = opVolgorde(ronde).map((reactie) => ({ ...reactie, nummer: (nummer += 1) }));
    const bij = bron.rondes.length > 1 ? ` in ronde ${ronde.ronde}` : '';
    schrijfPlaatsen(bouwer, bron, ronde, reacties, `Reacties per plaats in de tekst${bij}`);
    const plaatsen = new Set<string | null>(reactieplaatsen(ronde.inhoud).map(({ id }) => id));
    const algemeen = reacties.filter(({ blokId }) => !plaatsen.has(blokId));
    const perMail = algemeen.filter(({ kanaal }) => kanaal === 'mail');
    schrijfApart(
      bouwer,
      bron,
      algemeen.filter((reactie) => !perMail.includes(reactie)),
      `Reacties op het geheel${bij}`,
    );
    schrijfApart(bouwer, bron, perMail, `Reacties per mail${bij}`);
  }
  return bouwer.klaar();
};

/** In reading order, then what is about the whole, then mails; within a place as they came. */
const opVolgorde = ({ inhoud, reacties }: Notaronde): Notareactie[] => {
  const plek = new Map(reactieplaatsen(inhoud).map(({ id }, index) => [id, index]));
  const rang = ({ blokId, kanaal }: Notareactie): number => {
    if (blokId !== null) return plek.get(blokId) ?? plek.size;
    return kanaal === 'pagina' ? plek.size + 1 : plek.size + 2;
  };
  return [...reacties].sort((een, ander) => rang(een) - rang(ander));
};

const schrijfPlaatsen = (
  bouwer: Bouwer,
  bron: Notabron,
  { inhoud, nummer }: Notaronde,
  reacties: readonly Genummerd[],
  kop: string,
): void => {
  const plaatsen = reactieplaatsen(inhoud);
  const namen = plaatsnamen(plaatsen);
  const lotVan = waarBleven(inhoud, bron.uitkomst.inhoud);
  const besproken = plaatsen.filter(({ id }) => reacties.some(({ blokId }) => blokId === id));
  if (besproken.length === 0) return;
  bouwer.kop(1, kop);
  for (const { id, tekst } of besproken) {
    bouwer.kop(2, namen.get(id) ?? tekst);
    bouwer.metLabel(`Versie ${nummer}`, tekst);
    schrijfLot(bouwer, lotVan(id), bron.uitkomst.nummer);
    const hier = reacties.filter(({ blokId }) => blokId === id);
    schrijfTabel(bouwer, bron, hier);
  }
};

const schrijfLot = (bouwer: Bouwer, lot: Lot | undefined, nummer: string): void => {
  switch (lot?.soort) {
    case 'gewijzigd':
      return void bouwer.metLabel(`Versie ${nummer}`, lot.nieuweTekst);
    case 'verplaatst':
      return void bouwer.metLabel(`Versie ${nummer}, op een andere plaats`, lot.nieuweTekst);
    case 'vervallen':
      return void bouwer.tekst(`Deze tekst is vervallen: hij staat niet meer in versie ${nummer}.`);
    default:
      return void bouwer.tekst(`Deze tekst is in versie ${nummer} niet veranderd.`);
  }
};

const schrijfApart = (bouwer: Bouwer, bron: Notabron, reacties: readonly Genummerd[], kop: string): void => {
  if (reacties.length === 0) return;
  bouwer.kop(1, kop);
  schrijfTabel(bouwer, bron, reacties);
};

const schrijfTabel = (bouwer: Bouwer, bron: Notabron, reacties: readonly Genummerd[]): void => {
  bouwer.tabel(
    ['Wie', 'Reactie', 'Oordeel', 'Waarom'],
    reacties.map((reactie) => [
      wie(reactie, bron),
      [reactie.tekst],
      oordeel(reactie),
      reactie.reden === null ? [] : [reactie.reden],
    ]),
  );
};

const wie = ({ nummer, naam, rol }: Genummerd, { metNamen, client }: Notabron): Celtekst[] => [
  { vet: String(nummer) },
  metNamen ? `${naam}, ${rolNaam(rol, client.soort)}` : doelgroepNaam(doelgroepVan(rol), client.soort),
];

const oordeel = ({ oordeel: gegeven, bezwaar }: Genummerd): Celtekst[] => [
  gegeven === null ? GEEN_OORDEEL : OORDEEL_NAAM[gegeven],
  ...(bezwaar ? ['Fundamenteel bezwaar'] : []),
];
