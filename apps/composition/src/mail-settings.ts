import { MailInstellingen } from '#berichten';
import type { Config } from '#config';
import { messageIdFor } from '#mail';

export function mailSettings({ publicUrl, mailFrom, mailIn }: Config): MailInstellingen {
  const domain = mailFrom.address.slice(mailFrom.address.lastIndexOf('@') + 1);
  return {
    basisUrl: publicUrl,
    afzender: mailFrom,
    antwoordDomein: mailIn?.domain,
    messageId: (key) => messageIdFor(key, domain),
  };
}
