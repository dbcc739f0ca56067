import { PNG, maakDocx, paragraaf } from './maak-docx.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const tekening = (alt: string): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="228600" cy="152400"/><wp:docPr id="1" name="Afbeelding 1" descr="${alt}"/>
<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill>
<a:blip r:embed="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

/** A Word file with one image below these lines. */
export const docxMetAfbeelding = (regels: readonly string[], alt: string): Uint8Array =>
  maakDocx({
    body: `${regels.map(paragraaf).join('')}${tekening(alt)}`,
    parts: { 'word/media/image1.png': PNG },
    relations: `<Relationship Id="rId9" Type="${OFFICE}/image" Target="media/image1.png"/>`,
  });
