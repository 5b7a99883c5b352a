import { Button } from '@mantine/core';
import { type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useNavigate } from 'react-router';
import classes from './registration.module.css';

export interface StepFootProps {
  /** Where "Back" leads; none on the first step. */
  readonly backHref?: string;
  /** What is safe, or whether it is saved. */
  readonly status: ReactNode;
  readonly action: ReactNode;
}

/** Foot of a step: back, what is safe, the one primary action. */
export function StepFoot({ backHref, status, action }: StepFootProps) {
  const intl = useIntl();
  const navigate = useNavigate();
  return (
    <section className={classes.foot} aria-label={intl.formatMessage({ id: 'registration.foot.label' })}>
      {backHref !== undefined && (
        <Button size="lg" onClick={() => void navigate(backHref)}>
          <FormattedMessage id="app.action.back" />
        </Button>
      )}
      <span className={classes.safe}>{status}</span>
      {action}
    </section>
  );
}
