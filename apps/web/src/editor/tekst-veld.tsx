import type { ReactElement } from 'react';
import { naarPlatteTekst } from '#documents';
import type { TekstDocument } from '#documents';
import { TextArea } from '#ui';
import { editorScript } from './editor-script.ts';
import { Schrijfhulp } from './schrijfhulp.tsx';

export interface TekstVeldProps {
  readonly label: string;
  /** Where the writer begins, or what was typed before. */
  readonly inhoud: TekstDocument;
  /** What was typed in the plain field, to show again as it was. */
  readonly typed?: string | undefined;
  readonly error?: string | undefined;
  readonly rows?: number | undefined;
  /** What stands in it was written and not kept yet: the browser warns who leaves. */
  readonly onbewaard?: boolean | undefined;
  /** Where images are served; the hash of one comes behind it. */
  readonly afbeeldingen: string;
}

/**
 * The words of a document: a plain text field (`tekst`) that becomes an editor where scripts run, which then posts its
 * blocks (`blokken`) instead. The page has to be sent `withEditor`, or the browser refuses the script.
 */
export function TekstVeld(props: TekstVeldProps): ReactElement {
  const { label, inhoud, typed, error, rows = 22, onbewaard = false, afbeeldingen } = props;
  return (
    <div
      data-editor
      data-onbewaard={onbewaard ? 'ja' : undefined}
      data-afbeeldingen={afbeeldingen}
      className="gm-tekstveld"
    >
      <TextArea
        name="tekst"
        label={label}
        rows={rows}
        value={typed ?? naarPlatteTekst(inhoud)}
        error={error}
      />
      <input type="hidden" name="blokken" value={JSON.stringify(inhoud)} disabled data-blokken />
      <div data-zonder-editor>
        <Schrijfhulp />
      </div>
      <script type="module" src={editorScript().path} />
    </div>
  );
}
