import type { DiagramForm } from './layout.ts';
import type { Font } from './text-size.ts';

/** Sizes in pixels at which a form is drawn. */
export interface FormStyle {
  /** The picture is not made wider than this, as far as it can be helped. */
  readonly width: number;
  /** Phases stand beside each other as far as there is room; or each on a row of its own. */
  readonly rows: boolean;
  readonly step: { readonly font: Font; readonly max: number; readonly line: number };
  readonly label: { readonly font: Font; readonly max: number; readonly line: number };
  readonly heading: Font;
  readonly betweenLayers: number;
  readonly betweenNodes: number;
  readonly padding: number;
}

export const FORM_STYLES: Readonly<Record<DiagramForm, FormStyle>> = {
  wide: {
    width: 868,
    rows: true,
    step: { font: { size: 13.5 }, max: 132, line: 17 },
    label: { font: { size: 11.5 }, max: 96, line: 14 },
    heading: { size: 14, bold: true },
    betweenLayers: 22,
    betweenNodes: 22,
    padding: 14,
  },
  narrow: {
    width: 356,
    rows: false,
    step: { font: { size: 14 }, max: 104, line: 17 },
    label: { font: { size: 12 }, max: 82, line: 14.5 },
    heading: { size: 14.5, bold: true },
    betweenLayers: 18,
    betweenNodes: 12,
    padding: 10,
  },
};

export const MARGIN = 4;
export const CHOICE = 18;
export const HEADING_HEIGHT = 34;
/** Room for the icon before a label's first line. */
export const ICON = 13;
