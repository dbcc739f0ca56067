import type { Actor } from '#workflow-engine';
import type { Taak } from '../ports/taken.ts';
import type { EigenTaak } from './eigen-pagina.ts';

/** Confirming is an event: its task closes with the answer, not by ticking it off. */
const isBevestiging = ({ waar }: Taak): boolean => waar.startsWith('bevestiging/');

const hoe = ({ waar }: Taak): EigenTaak['hoe'] =>
  waar === 'afspraken' || waar === 'gegevens' ? waar : 'afvinken';

/** Open tasks of this person's role, with how each is done. */
export const eigenTaken = (taken: readonly Taak[], { roles }: Pick<Actor, 'roles'>): EigenTaak[] =>
  taken
    .filter((taak) => taak.status === 'open' && roles.includes(taak.eigenaar) && !isBevestiging(taak))
    .map((taak) => ({ taak, hoe: hoe(taak) }));
