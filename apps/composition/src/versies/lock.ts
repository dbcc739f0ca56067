import { digestOf, type AnyDefinition } from '#workflow-engine';
import type { Programma } from '#workflows';

/** A version that trajecten run on: it stays as it is for as long as one of them lives. */
export interface LockedVersion {
  readonly name: string;
  readonly version: number;
  readonly digest: string;
}

export interface LockFault {
  readonly name: string;
  readonly version: number;
  /** What is wrong and what to do, in Dutch. */
  readonly sentence: string;
}

export const lockedVersion = (programma: Programma): LockedVersion => ({
  name: programma.name,
  version: programma.version,
  digest: digestOf(programma as unknown as AnyDefinition, programma.blad),
});

const same = (one: { name: string; version: number }) => (other: { name: string; version: number }) =>
  one.name === other.name && one.version === other.version;

const command = ({ name, version }: LockedVersion) =>
  `npm run gangmaker -- versies --leg-vast ${name}@${version}`;

const sentenceFor = (
  locked: LockedVersion | undefined,
  found: LockedVersion | undefined,
): string | undefined => {
  if (!found && locked)
    return `${locked.name} versie ${locked.version} is weg, maar er kunnen nog trajecten op lopen: zet haar terug in workflows/index.ts.`;
  if (!found) return undefined;
  const { name, version } = found;
  if (!locked)
    return `${name} versie ${version} ligt nog niet vast: doe dat zodra ze naar gebruikers gaat, met \`${command(found)}\`.`;
  if (locked.digest === found.digest) return undefined;
  return (
    `${name} versie ${version} is veranderd, maar ligt vast omdat er trajecten op lopen: draai de verandering terug, ` +
    `maak versie ${version + 1} ernaast, met in workflows/index.ts een overzetting van ${version} naar ${version + 1}.`
  );
};

/** What differs between the versions that were locked and those that the program has. */
export const lockFaults = (lock: readonly LockedVersion[], programmas: readonly Programma[]): LockFault[] => {
  const found = programmas.map(lockedVersion);
  const gone = lock.filter((locked) => !found.some(same(locked)));
  return [...found, ...gone].flatMap(({ name, version }) => {
    const is = same({ name, version });
    const sentence = sentenceFor(lock.find(is), found.find(is));
    return sentence === undefined ? [] : [{ name, version, sentence }];
  });
};

/** The lock with one more version; undefined when that one is there already, because it is never overwritten. */
export const withVersion = (
  lock: readonly LockedVersion[],
  added: LockedVersion,
): LockedVersion[] | undefined =>
  lock.some(same(added))
    ? undefined
    : [...lock, added].toSorted((a, b) => a.name.localeCompare(b.name, 'en') || a.version - b.version);
