import { renderToStaticMarkup } from 'react-dom/server';
import type { Drawing } from './diagram-layouts.ts';
import { DiagramSvg } from './diagram-svg.tsx';
import { describeDiagram } from './describe-diagram.ts';
import { FitText } from './svg/text.tsx';

/** The picture as the text of a file that stands by itself, for a README or a mail. */
export const renderDiagram = ({ diagram, layout }: Drawing): string =>
  `${renderToStaticMarkup(
    <FitText value={true}>
      <DiagramSvg
        layout={layout}
        id={`${diagram.name}-${layout.form}`}
        title={`Verloop van ${diagram.title}`}
        description={describeDiagram(diagram)}
      />
    </FitText>,
  )}\n`;
