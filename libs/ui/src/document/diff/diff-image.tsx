import type { Afbeelding } from '#documents';
import type { ReactNode } from 'react';
import { DocumentImage, type ImageSrc } from '../document-image.tsx';

export interface DiffImageProps {
  readonly was: Afbeelding | undefined;
  readonly is: Afbeelding | undefined;
  readonly src: ImageSrc | undefined;
}

/** An image, and when another came in its place both. */
export function DiffImage({ was, is, src }: DiffImageProps): ReactNode {
  if (!was || !is || was.attrs.sha256 === is.attrs.sha256) {
    const image = is ?? was;
    return image ? <DocumentImage image={image} src={src} /> : null;
  }
  return (
    <div className="gm-diff__images">
      <div>
        <p>Was:</p>
        <DocumentImage image={was} src={src} />
      </div>
      <div>
        <p>Is nu:</p>
        <DocumentImage image={is} src={src} />
      </div>
    </div>
  );
}
