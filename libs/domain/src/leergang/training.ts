import type { DeelnemerRol } from '../rol.ts';

export interface Trainingsoordeel {
  mag: boolean;
  /** Dutch sentence for the training list. */
  reden: string;
}

export interface AanwezigBijBeide {
  readonly bijeenkomst1: boolean;
  readonly bijeenkomst2: boolean;
}

/** Given by the programmamanager; without a reason it does not count. */
export interface Ontheffing {
  readonly reden: string;
}

const DE_ROL: Partial<Record<DeelnemerRol, string>> = {
  manager: 'Deze manager',
  teamleider: 'Deze teamleider',
};
const VRIJGESTELD: Partial<Record<DeelnemerRol, string>> = {
  griffier: 'De griffier',
  gemeentesecretaris: 'De gemeentesecretaris',
};

function gemist({ bijeenkomst1, bijeenkomst2 }: AanwezigBijBeide): string | undefined {
  if (bijeenkomst1 && bijeenkomst2) return undefined;
  if (!bijeenkomst1 && !bijeenkomst2) return 'bij geen van beide bijeenkomsten';
  return bijeenkomst1 ? 'niet bij bijeenkomst 2' : 'niet bij bijeenkomst 1';
}

/**
 * Who may join the training: managers and teamleiders who were at both meetings, the griffier and the
 * gemeentesecretaris in any case. A waiver makes up for a missed meeting, never for another role: the
 * training teaches to lead a group of one's own ambtenaren.
 */
export function magNaarTraining(
  persoon: { readonly rol: DeelnemerRol },
  aanwezig: AanwezigBijBeide,
  ontheffing?: Ontheffing,
): Trainingsoordeel {
  const vrijgesteld = VRIJGESTELD[persoon.rol];
  if (vrijgesteld !== undefined)
    return { mag: true, reden: `${vrijgesteld} mag altijd meedoen aan de training.` };
  const wie = DE_ROL[persoon.rol];
  if (wie === undefined) {
    return {
      mag: false,
      reden: 'De training is voor managers, teamleiders, de griffier en de gemeentesecretaris.',
    };
  }
  const waar = gemist(aanwezig);
  if (waar === undefined) return { mag: true, reden: `${wie} was bij beide bijeenkomsten.` };
  const reden = ontheffing?.reden.trim();
  if (reden) return { mag: true, reden: `${wie} was ${waar}, maar heeft ontheffing: ${reden}` };
  return { mag: false, reden: `${wie} was ${waar}. De programmamanager kan ontheffing geven.` };
}

const GROEPSGROOTTE = 20;

/**
 * Leaders needed for intervisie groups of about 20: the number of groups whose size comes closest to
 * it (with a tie the smaller groups), so 26 people are one group and 27 are two.
 */
export function aantalBegeleiders(ambtenaren: number, groepsgrootte: number = GROEPSGROOTTE): number {
  if (!Number.isInteger(ambtenaren) || ambtenaren < 0 || !(groepsgrootte >= 1)) {
    throw new RangeError(`Cannot divide ${ambtenaren} people into groups of ${groepsgrootte}`);
  }
  if (ambtenaren === 0) return 0;
  const minder = Math.floor(ambtenaren / groepsgrootte);
  if (minder === 0) return 1;
  const teGroot = ambtenaren / minder - groepsgrootte;
  const teKlein = groepsgrootte - ambtenaren / (minder + 1);
  return teGroot < teKlein ? minder : minder + 1;
}
