export interface Bevinding {
  /** Where in the JSON, such as `content[3].attrs.id`. */
  readonly pad: string;
  readonly tekst: string;
}

export type Voorwerp = Readonly<Record<string, unknown>>;

export const bevinding = (pad: string, tekst: string): Bevinding => ({ pad, tekst });

/** A plain object, as JSON makes it: one with a prototype of its own could answer differently later. */
export const isVoorwerp = (value: unknown): value is Voorwerp => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

export const isLijstVan = (value: unknown, min: number, max: number): value is readonly unknown[] =>
  Array.isArray(value) && value.length >= min && value.length <= max;

export const vreemdeSleutels = (value: Voorwerp, bekend: readonly string[], pad: string): Bevinding[] =>
  Object.keys(value)
    .filter((sleutel) => !bekend.includes(sleutel))
    .map((sleutel) => bevinding(pad, `Onbekend gegeven '${sleutel.slice(0, 40)}'. Laat het weg.`));
