import { gebeurtenissen as gebeurtenissen1 } from '../../../workflows/ovkk/gebeurtenissen.ts';
import { termijnen as termijnen1 } from '../../../workflows/ovkk/termijnen.ts';
import { vereisten as vereisten1 } from '../../../workflows/ovkk/vereisten/index.ts';
import {
  bevestigingGebeurtenissen,
  bevestigingTermijnen,
  consultatieGebeurtenissen,
  consultatieTermijnen,
  consultatieVereisten,
  fase,
  faseVan,
  heropenGebeurtenis,
  programma,
  spoor,
  type GebeurtenisUit,
} from '../../../workflows/shared/index.ts';

export const RAADPLEGING = fase('raadpleging', 'Raadpleging', 'de raadpleging');
export const TERUGKOPPELING = fase('terugkoppeling', 'Terugkoppeling', 'de terugkoppeling');
export const INTERVISIE = spoor(
  'slot',
  faseVan('intervisie', 'Intervisie', 'de intervisie', ['programmamanager']),
);

type Weg<T, Id extends string> = Omit<T, Extract<keyof T, `${Id}.${string}` | `HEROPEN.${Id}`>>;
/** A table without what carries this part in front. */
export const zonder = <T extends object, const Id extends string>(tabel: T, id: Id): Weg<T, Id> =>
  Object.fromEntries(
    Object.entries(tabel).filter(([naam]) => !naam.startsWith(`${id}.`) && naam !== `HEROPEN.${id}`),
  ) as Weg<T, Id>;

export const gebeurtenissen2 = {
  ...zonder(gebeurtenissen1, 'consultatie'),
  ...consultatieGebeurtenissen(RAADPLEGING),
  ...bevestigingGebeurtenissen(RAADPLEGING),
  ...heropenGebeurtenis(RAADPLEGING),
  ...bevestigingGebeurtenissen(TERUGKOPPELING),
  ...heropenGebeurtenis(TERUGKOPPELING),
  ...bevestigingGebeurtenissen(INTERVISIE),
} as const;

export const termijnen2 = {
  ...zonder(termijnen1, 'consultatie'),
  ...consultatieTermijnen(RAADPLEGING),
  ...bevestigingTermijnen(RAADPLEGING),
  ...bevestigingTermijnen(TERUGKOPPELING),
  ...bevestigingTermijnen(INTERVISIE),
};

export const vereisten2 = {
  ...zonder(vereisten1, 'consultatie'),
  ...consultatieVereisten('raadpleging', 'bijeenkomst1', 'visie'),
};

export const woorden2 = programma<GebeurtenisUit<typeof gebeurtenissen2>>()({
  termijnen: termijnen2,
  vereisten: vereisten2,
});
export type Config2 = Parameters<typeof woorden2.createMachine>[0];
export type Fase2 = NonNullable<Config2['states']>[string];
