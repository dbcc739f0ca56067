import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import { textWidth } from '../text-size.ts';
import type { Font } from '../text-size.ts';
import { round } from './round.ts';

/** Sets every text to the width that it was measured at: for a file, that is shown in whatever font is there. */
export const FitText = createContext(false);

export interface TextProps {
  readonly x: number;
  readonly y: number;
  readonly font: Font;
  readonly fill: string;
  readonly anchor?: 'middle' | 'end' | undefined;
  readonly italic?: boolean | undefined;
  readonly children: string;
}

export function Text({ x, y, font, fill, anchor, italic = false, children }: TextProps): ReactNode {
  const fit = useContext(FitText);
  return (
    <text
      x={round(x)}
      y={round(y)}
      fontSize={font.size}
      fontWeight={font.bold === true ? 700 : undefined}
      fontStyle={italic ? 'italic' : undefined}
      fill={fill}
      textAnchor={anchor}
      {...(fit ? { textLength: textWidth(children, font), lengthAdjust: 'spacingAndGlyphs' } : {})}
    >
      {children}
    </text>
  );
}
