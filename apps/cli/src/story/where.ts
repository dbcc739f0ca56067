import { activeStates, type RequirementState } from '#statechart';
import type { StoryRun } from './story-run.ts';

/** 'Bijeenkomst 1 › Resultaten verwerken'; of parallel tracks each. */
export function waar({ programma, toestand }: StoryRun): string[] {
  const actief = activeStates(programma.machine, toestand);
  const titel = (pad: readonly string[]): string | undefined => {
    const meta = actief.find(({ path }) => path.join('.') === pad.join('.'))?.meta;
    return meta?.['titel'] as string | undefined;
  };
  return actief
    .filter(({ leaf }) => leaf)
    .map(({ path }) => path.map((key, diepte) => titel(path.slice(0, diepte + 1)) ?? key).join(' › '));
}

/** Who is to act, as a sentence; empty at the end. */
export function wieIsAanZet({ programma, toestand }: StoryRun): string {
  const bladeren = activeStates(programma.machine, toestand).filter(
    ({ leaf, meta }) => leaf && meta['eigenaar'] !== undefined,
  );
  const wie = bladeren
    .filter(({ meta }) => meta['wachtOp'] !== 'tijd')
    .map(({ meta }) => String(meta['eigenaar']));
  if (wie.length > 0) return `Aan zet: de ${[...new Set(wie)].join(', de ')}`;
  return bladeren.length > 0 ? 'Dit gaat vanzelf verder' : '';
}

export const gemist = ({ sentence, detail, owner, hard }: RequirementState): string =>
  `${hard ? 'nodig' : 'advies'}: ${sentence}${detail === undefined ? '' : ` ${detail}`} (${owner})`;
