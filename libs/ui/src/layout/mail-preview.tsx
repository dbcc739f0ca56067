import type { ReactNode } from 'react';

export interface MailPreviewProps {
  /** Address of the mail's HTML, served with a policy of its own. */
  readonly src: string;
  /** Says what is in the frame: 'Voorbeeld van de mail'. */
  readonly title: string;
}

/** A mail as its reader sees it, apart from this page: nothing in it runs, and its links open in a new window. */
export function MailPreview({ src, title }: MailPreviewProps): ReactNode {
  return (
    <iframe
      className="gm-mail-preview"
      src={src}
      title={title}
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      referrerPolicy="no-referrer"
    />
  );
}
