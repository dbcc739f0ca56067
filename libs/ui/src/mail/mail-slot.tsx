import type { ReactNode } from 'react';

// Private use characters of Unicode, which no text of a person holds.
const BEGIN = '\uE000';
const END = '\uE001';

/** Where a part that was rendered before is put in (`renderMailFragment`). */
export function MailSlot({ name }: { readonly name: string }): ReactNode {
  return <div>{`${BEGIN}${name}${END}`}</div>;
}

/** Slots of which the fragment is missing stay empty. */
export const fillSlots = (html: string, fragments: ReadonlyMap<string, string>): string =>
  html.replaceAll(/\uE000([^\uE000\uE001]*)\uE001/g, (_, name: string) => fragments.get(name) ?? '');
