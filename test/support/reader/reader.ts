/** Words that a reader looks for: all of them, or a pattern. */
export type Words = string | RegExp;

export const matches = (text: string, words: Words): boolean =>
  typeof words === 'string' ? text === words : words.test(text);

export interface ChosenFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/**
 * Somebody who looks at pages, by the words on them. There are two kinds: one with only HTTP and HTML, and one with
 * a real Chromium. A story told to a Reader runs in both.
 */
export interface Reader {
  open(address: string): Promise<void>;
  /** Follows the first link with these words. */
  follow(words: Words): Promise<void>;
  /** Types in fields, by label; in a select, chooses the option. `within` names the question, row or card around it. */
  fill(values: Readonly<Record<string, string>>, within?: Words): Promise<void>;
  /** Chooses a radio button, or ticks a checkbox. */
  choose(label: Words, within?: Words): Promise<void>;
  untick(label: Words, within?: Words): Promise<void>;
  attach(label: string, file: ChosenFile): Promise<void>;
  /** Sends the form of the first button with these words; `about` is text in that form, or its name. */
  press(button: Words, about?: string): Promise<void>;
  /** What the page says, without the menu, on one line. */
  text(): Promise<string>;
  h1(): Promise<string>;
  /** The words of every link and button, to see what is offered. */
  offers(): Promise<string[]>;
  /** What a field holds now. */
  valueOf(label: Words, within?: Words): Promise<string>;
  readonly path: string;
  readonly status: number;
}
