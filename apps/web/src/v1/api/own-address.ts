/** Below the address of the traject: where an event is done together with the data that belongs to it. */
const OWN_ADDRESS: readonly (readonly [RegExp, (part: string) => string])[] = [
  [/^(\w+)\.BUREAU_(?:PLANT|VERZET)$/, (part) => `PUT bijeenkomsten/${part}`],
  [/^(\w+)\.BUREAU_VERLENGT$/, (part) => `PUT consultaties/${part}/termijn`],
  [/^(\w+)\.DEELNEMER_(?:REAGEERT|ZIET_AF)$/, (part) => `PUT consultaties/${part}/reactie`],
  [/^\w+\.GRIFFIE_LEGT_VAST$/, () => 'PUT afspraken'],
];

/** Undefined for an event that stands on its own. An event without its data would move the traject on nothing. */
export function ownAddressOf(type: string): string | undefined {
  for (const [pattern, address] of OWN_ADDRESS) {
    const found = pattern.exec(type);
    if (found) return address(found[1] ?? '');
  }
  return undefined;
}
