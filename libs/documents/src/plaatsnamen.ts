import type { Reactieplaats } from './plaatsen/reactieplaatsen.ts';

const WOORD = { alinea: 'Alinea', punt: 'Punt', tabel: 'Tabel', afbeelding: 'Afbeelding' } as const;
const MAX = 60;

const kort = (tekst: string): string => {
  if (tekst.length <= MAX) return tekst;
  const afgekapt = tekst.slice(0, MAX);
  const spatie = afgekapt.lastIndexOf(' ');
  return `${spatie > 0 ? afgekapt.slice(0, spatie) : afgekapt} …`;
};

/** How a reader would point at each place: 'Alinea 2 onder ‘Wat wij willen’'. Counted anew under each heading. */
export const plaatsnamen = (
  plaatsen: readonly Omit<Reactieplaats, 'niveau'>[],
): ReadonlyMap<string, string> => {
  let onder = '';
  let geteld: Record<string, number> = {};
  return new Map(
    plaatsen.map(({ id, soort, tekst }) => {
      if (soort === 'titel') return [id, 'De titel'];
      if (soort === 'kop') {
        onder = ` onder ‘${kort(tekst)}’`;
        geteld = {};
        return [id, `De kop ‘${kort(tekst)}’`];
      }
      const nummer = (geteld[soort] ?? 0) + 1;
      geteld[soort] = nummer;
      return [id, `${WOORD[soort]} ${nummer}${onder}`];
    }),
  );
};
