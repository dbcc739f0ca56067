import type { Instellingen, Rol } from '#domain';
import type { Afwijkingen, Postkeuze } from '../ports/instellingenboek.ts';
import type { Instellinggroep } from './instelling-velden.ts';

export interface Tekstinstelling {
  readonly naam: string;
  readonly titel: string;
  readonly uitleg: string;
  /** What holds when this level says nothing. */
  readonly daarboven: string;
  /** Null: this level says nothing. */
  readonly eigen: string | null;
}

export interface Bevestigersinstelling {
  readonly fase: string;
  readonly titel: string;
  readonly daarboven: readonly Rol[];
  readonly eigen: readonly Rol[] | null;
  /** Roles that can be chosen for it. */
  readonly rollen: readonly Rol[];
}

export interface Postinstelling {
  readonly naam: Postkeuze;
  readonly titel: string;
  readonly uitleg: string;
  readonly daarboven: boolean;
  readonly eigen: boolean | null;
}

/** The settings of a programme, or those of one traject on top of them. */
export interface InstellingenView {
  /** Numbers that hold when this level says nothing. */
  readonly daarboven: Instellingen;
  readonly afwijkingen: Afwijkingen;
  /** The numbers that mean something in this programme, in the order of the form. */
  readonly groepen: readonly Instellinggroep[];
  readonly teksten: readonly Tekstinstelling[];
  readonly bevestigers: readonly Bevestigersinstelling[];
  readonly post: readonly Postinstelling[];
}
