import { definitions, type Programma } from '#workflows';
import { Stop } from '../command.ts';

/** The latest version of each, in the order of the registry. */
export const latestDefinitions = (): Programma[] =>
  definitions.filter(
    ({ name, version }) => !definitions.some((other) => other.name === name && other.version > version),
  );

/** One programme by its name, the latest version unless another is asked for. */
export function findProgramma(name: string | undefined, version?: string): Programma {
  const names = latestDefinitions().map((definition) => definition.name);
  if (name === undefined) throw new Stop(`Noem een programma: ${names.join(', ')}.`);
  const versions = definitions.filter((definition) => definition.name === name);
  if (versions.length === 0)
    throw new Stop(`Het programma '${name}' bestaat niet. Kies uit: ${names.join(', ')}.`);
  const found =
    version === undefined
      ? latestDefinitions().find((definition) => definition.name === name)
      : versions.find((definition) => String(definition.version) === version);
  if (!found) {
    const known = versions.map((definition) => definition.version).join(', ');
    throw new Stop(`Van '${name}' bestaat geen versie ${version}. Er is wel: ${known}.`);
  }
  return found;
}
