/** New identifiers (UUID), from outside so that a test can predict them. */
export abstract class Ids {
  abstract next(): string;
}
