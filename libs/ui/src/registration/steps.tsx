import { IconCheck } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { Glyph } from '../display/glyph.tsx';
import { Link } from '../theme/link-component.tsx';
import classes from './steps.module.css';

/** One step of a form. */
export interface Step {
  readonly id: string;
  /** "Needs and offers". */
  readonly label: string;
  /** What is in it: "2 needs, 2 offers". */
  readonly detail?: ReactNode;
  /** Somebody has to act on the detail. */
  readonly warn?: boolean;
  /** Whether it is complete, open now, or still to come. */
  readonly state: 'done' | 'current' | 'todo';
  /** Where the step is; without it the step cannot be gone to yet. */
  readonly href?: string;
}

export interface StepsProps {
  /** Name of the list for screen readers: "Registration". */
  readonly label: string;
  /** In the order in which they are filled in. */
  readonly steps: readonly Step[];
  /** "Step 3 of 6", shown on a phone in place of the list. */
  readonly position: string;
  /** Words for screen readers before the label of a step. */
  readonly stateLabels: { readonly done: string; readonly todo: string };
  /** Opposite the position on a phone: the state badge. */
  readonly aside?: ReactNode;
}

/** Where one is in a form of several steps: a list on wide screens, "Step 3 of 6" with a bar on a phone. */
export function Steps({ label, steps, position, stateLabels, aside }: StepsProps) {
  return (
    <nav aria-label={label}>
      <div className={classes.compact}>
        <div className={classes.position}>
          <b>{position}</b>
          {aside}
        </div>
        <div className={classes.bars} aria-hidden="true">
          {steps.map((step) => (
            <i key={step.id} data-on={step.state !== 'todo' || undefined} />
          ))}
        </div>
      </div>
      <ol className={classes.steps}>
        {steps.map((step, index) => (
          <li key={step.id} data-state={step.state}>
            <StepRow step={step} number={index + 1} stateLabels={stateLabels} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepRow({
  step,
  number,
  stateLabels,
}: {
  readonly step: Step;
  readonly number: number;
  readonly stateLabels: StepsProps['stateLabels'];
}) {
  const current = step.state === 'current' ? 'step' : undefined;
  const contents = (
    <>
      <span className={classes.bullet} aria-hidden="true">
        {step.state === 'done' ? <Glyph icon={IconCheck} size={14} stroke={2.5} /> : number}
      </span>
      <span className={classes.words}>
        <span className={classes.label}>
          {step.state !== 'current' && <span className="sp-hidden">{stateLabels[step.state]}: </span>}
          {step.label}
        </span>
        {step.detail !== undefined && (
          <span className={classes.detail} data-warn={step.warn || undefined}>
            {step.detail}
          </span>
        )}
      </span>
    </>
  );
  if (step.href === undefined) {
    return (
      <span className={classes.step} aria-current={current}>
        {contents}
      </span>
    );
  }
  return (
    <Link href={step.href} className={classes.step} aria-current={current}>
      {contents}
    </Link>
  );
}
