const nederlands = new Intl.Collator('nl');

/** As a Dutch reader expects it: É beside E, capitals do not matter. PostgreSQL's own order here is that of code points. */
export const opNaam = (een: { readonly naam: string }, ander: { readonly naam: string }): number =>
  nederlands.compare(een.naam, ander.naam);
