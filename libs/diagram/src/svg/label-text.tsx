import type { ReactNode } from 'react';
import { ICON } from '../form-style.ts';
import type { FormStyle } from '../form-style.ts';
import type { Box, LabelLine } from '../layout.ts';
import { textWidth } from '../text-size.ts';
import { COLOURS } from './colours.ts';
import { ClockIcon, TurnIcon } from './icons.tsx';
import { Text } from './text.tsx';

interface LabelTextProps {
  readonly line: LabelLine;
  /** Number of the line in its label. */
  readonly place: number;
  readonly label: Box;
  /** Stands left of its arrow, and so is set against it. */
  readonly isBefore: boolean;
  readonly style: FormStyle;
}

export function LabelText({
  line: { text, kind, first },
  place,
  label,
  isBefore,
  style,
}: LabelTextProps): ReactNode {
  const { font, line } = style.label;
  const y = label.y + 1 + (place + 0.76) * line;
  const hasIcon = kind === 'time' || kind === 'back' || kind === 'onward';
  const right = label.x + label.width - 3;
  const left = isBefore ? right - textWidth(text, font) : label.x + 3 + (hasIcon ? ICON : 0);
  const icon = { x: left - ICON + 4.5, y: y - font.size * 0.34, colour: COLOURS.arrow };
  const isAgainst = isBefore && !hasIcon;
  return (
    <>
      {kind === 'time' && first && <ClockIcon {...icon} />}
      {(kind === 'back' || kind === 'onward') && first && <TurnIcon {...icon} back={kind === 'back'} />}
      <Text
        x={isAgainst ? right : left}
        y={y}
        font={font}
        anchor={isAgainst ? 'end' : undefined}
        italic={kind === 'note'}
        fill={kind === 'note' ? COLOURS.subtle : COLOURS.arrow}
      >
        {text}
      </Text>
    </>
  );
}
