/** A table to print or to open in a spreadsheet. */
export interface Lijst {
  /** Also the name of its file. */
  readonly naam: string;
  readonly titel: string;
  readonly kolommen: readonly string[];
  readonly rijen: readonly (readonly string[])[];
}
