export interface Sender {
  readonly name: string;
  readonly address: string;
}

const WITH_NAME = /^"?([^"<>]*?)"?\s*<([^<>\s]+)>$/;

/** 'Naam <adres>' or an address alone. */
export function readSender(text: string): Sender {
  const [, name, address] = WITH_NAME.exec(text.trim()) ?? [];
  return { name: name ?? '', address: address ?? text.trim() };
}
