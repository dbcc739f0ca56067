/** 'nogNietBegonnen' → 'nog niet begonnen', 'dagdeel1' → 'dagdeel 1'. */
const loose = (name: string): string =>
  name
    .replace(/([a-z])([A-Z0-9])/g, '$1 $2')
    .replace(/[-_.]/g, ' ')
    .toLowerCase();

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** For a state without a title of its own. */
export const readable = (key: string): string => capital(loose(key));

const isDeed = (part: string): boolean => part === part.toUpperCase();

/**
 * An event's first word is its actor and the rest what the actor does: 'bijeenkomst1.BUREAU_GELAST_AF' is 'Bureau
 * gelast af'. The part is told only where the place does not say it.
 */
export const eventPhrase = (type: string, path: readonly string[]): string => {
  const parts = type.split('.');
  const deed = parts.find(isDeed) ?? type;
  const about = parts.filter((part) => part !== deed && !path.includes(part));
  const told = about.length === 0 ? '' : ` (${about.map(loose).join(', ')})`;
  return `${capital(loose(deed))}${told}`;
};

/** A guard's name is Dutch: what it decides is told by it. */
export const conditionPhrase = (guard: string | undefined): string =>
  guard === undefined ? 'anders' : `als ${loose(guard)}`;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** 'Uitnodiging voor bijeenkomst 1' is 'Uitnodiging' within the phase 'Bijeenkomst 1'. */
export const withinPhase = (title: string, phase: string): string => {
  const short = title.replace(new RegExp(` (van|voor|over|op) ((de|het) )?${escaped(phase)}$`, 'i'), '');
  return capital(short);
};
