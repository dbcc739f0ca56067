import type { ReactNode } from 'react';
import { VisuallyHidden } from '../text/visually-hidden.tsx';
import { stepClass, stepWord, type SubStep } from './step-data.ts';
import { StepConnector, StepMarker } from './step-marker.tsx';

/** `lastOfAll`: no phase follows, so the line ends with the last step. */
export function SubSteps({
  steps,
  lastOfAll,
}: {
  readonly steps: readonly SubStep[];
  readonly lastOfAll: boolean;
}): ReactNode {
  return (
    <div className="denhaag-process-steps__step-details">
      <ol className="denhaag-process-steps">
        {steps.map((step, index) => {
          const last = index === steps.length - 1;
          return (
            <li
              key={step.id}
              className={`denhaag-process-steps__sub-step denhaag-process-steps__sub-step--${stepClass[step.status]}`}
            >
              <StepMarker status={step.status} nested />
              <p className="denhaag-process-steps__sub-step-heading">
                <VisuallyHidden>{stepWord[step.status]}</VisuallyHidden>
                {step.title}
                {step.meta !== undefined && <span className="gm-subtle"> {step.meta}</span>}
              </p>
              {!(last && lastOfAll) && (
                <StepConnector status={step.status} from="nested" to={last ? 'main' : 'nested'} />
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
