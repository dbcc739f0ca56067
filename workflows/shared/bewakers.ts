import { datumVan } from '#domain';
import type { Context } from './context.ts';
import { isBezig } from './kinderen.ts';
import type { Vereiste } from './vereiste.ts';
import { isBegonnen, isGehouden, isNogNietBegonnen } from './zitting.ts';

interface Live {
  readonly context: Context;
}
interface VanOnderdeel {
  readonly onderdeel: string;
}

/** True when every hard requirement with one of these names holds; advice never stops anybody. */
export const vereistenBewaker =
  <Naam extends string>(tabel: Readonly<Record<Naam, Vereiste>>) =>
  ({ context }: Live, { namen }: { readonly namen: readonly Naam[] }): boolean =>
    namen.every((naam) => !tabel[naam].hard || tabel[naam].holds(context.feiten, context.nu));

/** Guards on what only the run itself can change; a person can do nothing about them. */
export const bewakers = {
  faseGeweest: ({ context }: Live, { fase }: { readonly fase: string }): boolean =>
    context.fasen.includes(fase),

  fasenGeweest: ({ context }: Live, { fasen }: { readonly fasen: readonly string[] }): boolean =>
    fasen.every((fase) => context.fasen.includes(fase)),

  /** This run is the next cycle of another. */
  isVervolg: ({ context }: Live): boolean => context.feiten.vorige !== null,

  heeftKinderen: ({ context }: Live): boolean => context.feiten.kinderen.length > 0,

  heeftKinderenBezig: ({ context }: Live): boolean => context.feiten.kinderen.some(isBezig),

  begonnen: ({ context }: Live, { onderdeel }: VanOnderdeel): boolean =>
    isBegonnen(context.feiten, onderdeel, context.nu),

  nogNietBegonnen: ({ context }: Live, { onderdeel }: VanOnderdeel): boolean =>
    isNogNietBegonnen(context.feiten, onderdeel, context.nu),

  gehouden: ({ context }: Live, { onderdeel }: VanOnderdeel): boolean =>
    isGehouden(context.feiten, onderdeel),

  /** A round was sent before, in an earlier pass through the phase. */
  rondeGeweest: ({ context }: Live, { onderdeel }: VanOnderdeel): boolean => onderdeel in context.rondes,

  rondeLoopt: ({ context }: Live, { onderdeel }: VanOnderdeel): boolean => {
    const laatste = context.feiten.consultaties[onderdeel];
    return (
      laatste !== undefined && laatste.ronde === context.rondes[onderdeel] && laatste.termijn > context.nu
    );
  },

  /** When the term is short the reminder is due at once; it must not come along with the question itself. */
  eerderVerzonden: ({ context }: Live, { onderdeel }: VanOnderdeel): boolean => {
    const op = context.feiten.consultaties[onderdeel]?.verzondenOp ?? null;
    return op === null || datumVan(op) < datumVan(context.nu);
  },

  alleOntvangersKlaar: ({ context }: Live, { onderdeel }: VanOnderdeel): boolean => {
    const antwoorden = Object.values(context.feiten.consultaties[onderdeel]?.ontvangers ?? {});
    return antwoorden.length > 0 && antwoorden.every((antwoord) => antwoord !== 'open');
  },
};
