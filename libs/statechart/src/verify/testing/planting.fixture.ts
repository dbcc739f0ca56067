import { nodeIn } from './outing-config.fixture.ts';
import type { NodeConfig } from './outing-config.fixture.ts';
import type { Outing } from './outing.fixture.ts';

/** Changes a state. */
export const inState =
  (path: string, change: NodeConfig) =>
  ({ config }: Outing): void =>
    void Object.assign(nodeIn(config, path), change);
/** Lets a state hear an event; a new one is the leader's. */
export const hears =
  (path: string, type: string, transition: unknown) =>
  ({ config, events }: Outing): void => {
    const node = nodeIn(config, path);
    node.on = { ...node.on, [type]: transition };
    events[type] ??= { label: 'Doe het', actors: ['leider'], fields: {} };
  };
/** Takes something away from a state. */
export const without =
  (path: string, key: 'meta' | 'on' | 'exit') =>
  ({ config }: Outing): void =>
    void delete nodeIn(config, path)[key];
