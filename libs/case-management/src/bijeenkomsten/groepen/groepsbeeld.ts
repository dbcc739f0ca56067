import {
  BLOKKEN,
  isGelijkGemengd,
  verdeling,
  type Blok,
  type Groepswijze,
  type Indeling,
  type Persoon,
} from '#domain';
import type { Groep } from '../../ports/bijeenkomsten.ts';

/** One group with how many of each block sit in it. */
export interface Groepsbeeld {
  readonly nummer: number;
  readonly naam: string;
  readonly begeleiderId: string | null;
  readonly leden: readonly string[];
  readonly perBlok: readonly { readonly blok: Blok; readonly aantal: number }[];
}

/** Only people who take part count; an id of somebody who withdrew is left out. */
export function groepsbeelden(groepen: readonly Groep[], mensen: readonly Persoon[]): Groepsbeeld[] {
  const bekend = new Set(mensen.map(({ id }) => id));
  const tellingen = verdeling(groepen, mensen);
  return groepen.map(({ nummer, naam, begeleiderId, leden }, plaats) => ({
    nummer,
    naam,
    begeleiderId,
    leden: leden.filter((id) => bekend.has(id)),
    perBlok: BLOKKEN.map((blok) => ({ blok, aantal: tellingen[plaats]?.perBlok[blok] ?? 0 })),
  }));
}

const zonderWie = (groepen: readonly Indeling[], doetMee: ReadonlySet<string>): Indeling[] =>
  groepen.map(({ nummer, leden }) => ({ nummer, leden: leden.filter((id) => doetMee.has(id)) }));

/** What is not right about the groups yet, for those who take part in them. */
export function groepswaarschuwingen(
  wijze: Groepswijze,
  groepen: readonly Groep[],
  mensen: readonly Persoon[],
): string[] {
  if (groepen.length === 0) return [];
  const zoals = zonderWie(groepen, new Set(mensen.map(({ id }) => id)));
  const zonderBegeleider = groepen.filter(({ begeleiderId }) => begeleiderId === null).length;
  const ingedeeld = new Set(groepen.flatMap(({ leden }) => leden));
  const nogNiet = mensen.filter(({ id }) => !ingedeeld.has(id)).length;
  const menging = wijze === 'gemengd' ? isGelijkGemengd(zoals, mensen) : { ok: true };
  return [
    ...(menging.reden === undefined ? [] : [menging.reden]),
    ...(wijze === 'gescheiden' && nogNiet > 0
      ? [`${nogNiet === 1 ? '1 persoon is' : `${nogNiet} personen zijn`} nog niet ingedeeld.`]
      : []),
    ...(zonderBegeleider > 0
      ? [
          `${zonderBegeleider === 1 ? '1 groep heeft' : `${zonderBegeleider} groepen hebben`} nog geen procesbegeleider.`,
        ]
      : []),
  ];
}
