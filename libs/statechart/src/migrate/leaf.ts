/** Every leaf of a literal machine config as a path: 'voorbereiding.inrichten'. */
export type Leaf<Config, Path extends string = ''> = Config extends { readonly states: infer States }
  ? {
      [Key in keyof States & string]: Leaf<States[Key], Path extends '' ? Key : `${Path}.${Key}`>;
    }[keyof States & string]
  : Path;

/**
 * Where a leaf of the old version goes. A path: the same moment under another name, so nobody is mailed for it and its
 * terms run on. `enter`: another moment, entered anew with all that this causes. null: its region is gone.
 */
export type Landing<To extends string> = To | { readonly enter: To } | null;

/** A leaf that is gone from the new version must be mapped: one that is forgotten does not compile. */
export type LeafMap<From, To> = {
  readonly [L in Exclude<Leaf<From>, Leaf<To>>]: Landing<Leaf<To>>;
} & { readonly [L in Leaf<From> & Leaf<To>]?: Landing<Leaf<To>> };
