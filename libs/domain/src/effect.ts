import type { Instellingen } from './instellingen.ts';
import type { Rol } from './rol.ts';

/**
 * Whom a mail goes to, resolved to people when the effect is carried out:
 * a role, everybody, who was (not) at a bijeenkomst, or where the recipients of a consultation stand.
 */
export type Ontvangers =
  | { readonly soort: 'rol'; readonly rollen: readonly Rol[] }
  | { readonly soort: 'deelnemers' }
  /** Everybody of this traject and of its child runs, each address once. */
  | { readonly soort: 'iedereen' }
  | { readonly soort: 'aanwezigen'; readonly onderdeel: string }
  | {
      readonly soort: 'consultatie';
      readonly onderdeel: string;
      readonly wie: 'allen' | 'open' | 'gereageerd';
    }
  | { readonly soort: 'training' }
  /** Those who were mailed before about this part: only they hear that its date moved. */
  | {
      readonly soort: 'eerderBericht';
      readonly onderdeel: string;
      /** Other parts that moved in the same deed: who heard of any of them gets the one mail. */
      readonly ook?: readonly string[];
    };

/** What a move causes, as data: the engine stores it, a worker or the same transaction carries it out. */
export type Effect =
  | {
      readonly type: 'mail';
      readonly params: {
        readonly sjabloon: string;
        readonly aan: Ontvangers;
        /** Parts of the programme that the mail is about, the main one first. */
        readonly onderdelen: readonly string[];
        /**
         * Not to a person who had this template before in a mail whose `onderdelen` contain the first of these
         * (reopened phases). Counts anew after an 'afzeggen' to that person for that part, and for a
         * consultatie with each round.
         */
        readonly eenmalig?: boolean;
        /** Carries a calendar entry for each of `onderdelen`; a move or cancellation follows the same UID. */
        readonly agenda?: 'uitnodigen' | 'verzetten' | 'afzeggen';
      };
    }
  | {
      readonly type: 'taak';
      readonly params: {
        readonly code: string;
        readonly titel: string;
        readonly eigenaar: Rol;
        readonly onderdeel: string;
        /** Page within the traject where the task is done, such as 'bijeenkomsten/bijeenkomst1'. */
        readonly waar: string;
        /** Term in working days from now, or the name of the setting that says how many; absent = no term. */
        readonly werkdagen?: number | keyof Instellingen;
      };
    }
  | { readonly type: 'taakSluiten'; readonly params: { readonly code: string } }
  | {
      readonly type: 'document';
      readonly params: {
        readonly soort: string;
        readonly actie: 'inConsultatie' | 'verzonden' | 'vaststellen';
      };
    }
  /** Starts a child run in the same transaction; the event that causes it carries the name of the group (`naam`). */
  | { readonly type: 'kind'; readonly params: { readonly programma: string } }
  /** Stops the child runs that have not ended. */
  | { readonly type: 'kinderenStoppen'; readonly params: Readonly<Record<never, never>> }
  /** Tells the parent run, once, by an event that carries the child's id as `kind`. */
  | { readonly type: 'ouder'; readonly params: { readonly gebeurtenis: string } }
  /** Starts the next cycle of the same programme, linked to this one, in the same transaction. */
  | { readonly type: 'vervolg'; readonly params: Readonly<Record<never, never>> };

export type EffectType = Effect['type'];
export const EFFECT_TYPES = [
  'mail',
  'taak',
  'taakSluiten',
  'document',
  'kind',
  'kinderenStoppen',
  'ouder',
  'vervolg',
] as const satisfies readonly EffectType[];
