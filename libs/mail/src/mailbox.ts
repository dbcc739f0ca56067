import { addressParser } from 'postal-mime';
import { isMailAddress, oneLine } from './header-safety.ts';
import type { MailAddress } from './outgoing-mail.ts';

/** Reads one `Name <address>` or bare address, as in MAIL_FROM; null when it is not exactly one. */
export const parseMailAddress = (text: string): MailAddress | null => {
  const [only, ...others] = addressParser(text, { flatten: true });
  if (!only || others.length > 0 || only.address === undefined || !isMailAddress(only.address)) return null;
  return { name: oneLine(only.name), address: only.address };
};
