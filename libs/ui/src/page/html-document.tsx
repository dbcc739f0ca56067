import type { ReactNode } from 'react';
import { appCss, favicon, preloadedFonts } from '../assets/assets.ts';

export interface HtmlDocumentProps {
  /** What the page is, first; the name of the program is put behind it. */
  readonly title: string;
  /** A form came back with faults: the title says so, because it is what a screen reader reads first. */
  readonly faulty?: boolean | undefined;
  readonly layout: 'bureau' | 'guest';
  readonly children: ReactNode;
}

/** The frame of every page: language, style sheet, skip link. */
export function HtmlDocument({ title, faulty, layout, children }: HtmlDocumentProps): ReactNode {
  return (
    <html lang="nl" className="gangmaker-theme">
      <head>
        <meta charSet="utf-8" />
        <title>{`${faulty ? 'Fout: ' : ''}${title} – Gangmaker`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <meta name="robots" content="noindex" />
        {preloadedFonts().map((font) => (
          <link
            key={font.path}
            rel="preload"
            href={font.path}
            as="font"
            type={font.contentType}
            crossOrigin="anonymous"
          />
        ))}
        <link rel="stylesheet" href={appCss().path} />
        <link rel="icon" href={favicon().path} type={favicon().contentType} />
      </head>
      <body className={`utrecht-document utrecht-body gm-body gm-body--${layout}`}>
        <a className="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
          Direct naar de inhoud
        </a>
        {children}
      </body>
    </html>
  );
}
