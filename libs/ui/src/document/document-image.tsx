import type { Afbeelding } from '#documents';
import type { ReactNode } from 'react';

/** Where the bytes of an image are to be had. */
export type ImageSrc = (sha256: string) => string;

export interface DocumentImageProps {
  readonly image: Afbeelding;
  readonly id?: string | undefined;
  readonly src?: ImageSrc | undefined;
}

/** An image of a document; where it cannot be fetched, what it shows. */
export function DocumentImage({ image, id, src }: DocumentImageProps): ReactNode {
  const { sha256, alt, width, height } = image.attrs;
  if (src) {
    return (
      <p className="gm-doc-image" id={id}>
        <img src={src(sha256)} alt={alt} width={width} height={height} loading="lazy" />
      </p>
    );
  }
  return alt === '' ? null : (
    <p className="gm-doc-image gm-doc-image--words" id={id}>
      Afbeelding: {alt}
    </p>
  );
}
