import { createHash } from 'node:crypto';
import type { AnyDefinition } from '../ports/definition-registry.ts';

/** Code is not data: what a function computes is held by the recorded histories, that there is one by the digest. */
const asData = (_key: string, value: unknown): unknown => (typeof value === 'function' ? 'function' : value);

/**
 * SHA-256 over everything that a definition says in data: the machine's config, in the order in which it is written
 * (the order of regions and transitions decides), and the words around it. Equal on every machine.
 */
export const digestOf = (definition: AnyDefinition, sheet: unknown): string => {
  const { name, version, title, machine, phases, requirements, events, delays } = definition;
  const data = { name, version, title, config: machine.config, phases, requirements, events, delays, sheet };
  return createHash('sha256').update(JSON.stringify(data, asData)).digest('hex');
};
