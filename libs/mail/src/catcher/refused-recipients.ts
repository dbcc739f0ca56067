import { SmtpRefusal } from '../smtp-refusal.ts';

/**
 * Lets people try what happens when mail fails: an address with 'bounce' before the @ does not exist,
 * one with 'tijdelijk' is not available now.
 */
export const refusalFor = (address: string): SmtpRefusal | null => {
  const local = address.slice(0, address.lastIndexOf('@')).toLowerCase();
  if (local.includes('bounce')) return new SmtpRefusal(550, '5.1.1 Mailbox does not exist (mail catcher)');
  if (local.includes('tijdelijk'))
    return new SmtpRefusal(451, '4.3.0 Mailbox not available now (mail catcher)');
  return null;
};
