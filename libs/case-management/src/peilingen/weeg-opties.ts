import type { Datumantwoord, Datumpeiling, Gevraagde } from '../ports/datumpeilingen.ts';

export interface Weging {
  readonly nummer: number;
  readonly aantal: Readonly<Record<Datumantwoord, number>>;
  /** Without an answer. */
  readonly open: number;
  /** Names of who is needed and cannot come. */
  readonly vereistNiet: readonly string[];
  /** Names of who is needed and has not answered. */
  readonly vereistOpen: readonly string[];
  /** Suits best of all, as far as is known; not said as long as nobody answered. */
  readonly beste: boolean;
}

type Telling = Omit<Weging, 'beste'>;

const namen = (mensen: readonly Gevraagde[]): string[] => mensen.map(({ naam }) => naam);

function tel(nummer: number, gevraagden: readonly Gevraagde[]): Telling {
  const met = (antwoord: Datumantwoord | undefined): Gevraagde[] =>
    gevraagden.filter(({ antwoorden }) => antwoorden[nummer] === antwoord);
  return {
    nummer,
    aantal: { ja: met('ja').length, 'liever-niet': met('liever-niet').length, nee: met('nee').length },
    open: met(undefined).length,
    vereistNiet: namen(met('nee').filter(({ vereist }) => vereist)),
    vereistOpen: namen(met(undefined).filter(({ vereist }) => vereist)),
  };
}

/** Somebody who is needed and cannot come weighs most; then how many can, and how many would rather not. */
const vergelijk = (een: Telling, ander: Telling): number =>
  een.vereistNiet.length - ander.vereistNiet.length ||
  een.aantal.nee - ander.aantal.nee ||
  ander.aantal.ja - een.aantal.ja;

/** What the answers say of each date, in the order of the options. */
export function weegOpties({ opties, gevraagden }: Pick<Datumpeiling, 'opties' | 'gevraagden'>): Weging[] {
  const tellingen = opties.map(({ nummer }) => tel(nummer, gevraagden));
  const [hoogste] = tellingen.toSorted(vergelijk);
  const isGeantwoord = gevraagden.some(({ geantwoordOp }) => geantwoordOp !== null);
  return tellingen.map((telling) => ({
    ...telling,
    beste: isGeantwoord && hoogste !== undefined && vergelijk(telling, hoogste) === 0,
  }));
}
