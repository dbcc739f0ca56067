import type { ReactNode } from 'react';
import { VisuallyHidden } from '../text/visually-hidden.tsx';
import { stepClass, stepWord, type Step } from './step-data.ts';
import { StepConnector, StepMarker } from './step-marker.tsx';
import { SubSteps } from './sub-steps.tsx';

export interface PhaseStepsProps {
  readonly steps: readonly Step[];
  /** The heading level of a phase: one below the heading above the list. */
  readonly level?: 2 | 3 | 4 | undefined;
}

/** The phases of a traject, each with its steps. */
export function PhaseSteps({ steps, level = 3 }: PhaseStepsProps): ReactNode {
  return (
    <ol className="denhaag-process-steps gm-steps">
      {steps.map((step, index) => (
        <PhaseStep
          key={step.id}
          step={step}
          number={index + 1}
          last={index === steps.length - 1}
          level={level}
        />
      ))}
    </ol>
  );
}

interface PhaseStepProps {
  readonly step: Step;
  readonly number: number;
  readonly last: boolean;
  readonly level: 2 | 3 | 4;
}

function PhaseStep({ step, number, last, level }: PhaseStepProps): ReactNode {
  const Tag = `h${level}` as const;
  const kind = stepClass[step.status];
  const subSteps = step.steps ?? [];
  const hasMore = !last || subSteps.length > 0;
  return (
    <li
      className={`denhaag-process-steps__step denhaag-process-steps__step--${kind}`}
      aria-current={step.status === 'current' ? 'step' : undefined}
    >
      <div className="denhaag-process-steps__step-header">
        <StepMarker status={step.status} />
        <Tag className={`denhaag-process-steps__step-heading denhaag-process-steps__step-heading--${kind}`}>
          <VisuallyHidden>{stepWord[step.status]}</VisuallyHidden>
          {number}. {step.title}
        </Tag>
      </div>
      <div className="denhaag-process-steps__step-body">
        {hasMore && (
          <StepConnector status={step.status} from="main" to={subSteps.length > 0 ? 'nested' : 'main'} />
        )}
        {step.meta !== undefined && <div className="denhaag-process-steps__step-meta">{step.meta}</div>}
      </div>
      {subSteps.length > 0 && <SubSteps steps={subSteps} lastOfAll={last} />}
    </li>
  );
}
