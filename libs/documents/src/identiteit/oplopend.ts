/**
 * The places of the longest run of rising numbers in a row of different ones: what kept its order. All
 * others are what moved, and no fewer could have.
 */
export const langsteOplopende = (getallen: readonly number[]): number[] => {
  /** Of each length, the place where the run of that length with the lowest end ends. */
  const eindes: number[] = [];
  const vorige: (number | undefined)[] = [];
  getallen.forEach((getal, plaats) => {
    let laag = 0;
    let hoog = eindes.length;
    while (laag < hoog) {
      const midden = (laag + hoog) >> 1;
      if ((getallen[eindes[midden] ?? 0] ?? 0) < getal) laag = midden + 1;
      else hoog = midden;
    }
    vorige[plaats] = eindes[laag - 1];
    eindes[laag] = plaats;
  });
  const run: number[] = [];
  for (let plaats = eindes.at(-1); plaats !== undefined; plaats = vorige[plaats]) run.push(plaats);
  return run.reverse();
};
