import type { ReactNode } from 'react';

export interface ChoiceRow {
  /** Name of the radio buttons. */
  readonly name: string;
  readonly label: string;
  readonly note?: string | undefined;
  readonly value: string;
}

export interface ChoiceRowsProps {
  readonly rows: readonly ChoiceRow[];
  /** The same few choices for each row. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One choice per person, in a row of keys that are large enough to hit while standing at a door. */
export function ChoiceRows({ rows, options }: ChoiceRowsProps): ReactNode {
  return (
    <div className="gm-choice-rows">
      {rows.map((row) => (
        <fieldset key={row.name} className="gm-choice-row">
          <legend className="gm-choice-row__legend">
            <span className="gm-people__name">{row.label}</span>
            {row.note !== undefined && <span className="gm-people__note">{row.note}</span>}
          </legend>
          <div className="gm-choice-row__keys">
            {options.map(({ value, label }) => (
              <span key={value} className={`gm-key gm-key--${value === '' ? 'leeg' : value}`}>
                <input
                  type="radio"
                  id={`${row.name}-${value === '' ? 'leeg' : value}`}
                  name={row.name}
                  value={value}
                  defaultChecked={value === row.value}
                />
                <label htmlFor={`${row.name}-${value === '' ? 'leeg' : value}`}>{label}</label>
              </span>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
