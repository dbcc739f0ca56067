import { linkPath } from '../links/link-paths.ts';
import type { ReactiePageProps } from './page-props.ts';

/** Where the images of the text are to be had with this link. */
export const beeldadres =
  ({ token, pagina: { document } }: Pick<ReactiePageProps, 'token' | 'pagina'>) =>
  (sha256: string): string =>
    `${linkPath('reactie', token)}/documenten/${document.soort}/afbeeldingen/${sha256}`;
