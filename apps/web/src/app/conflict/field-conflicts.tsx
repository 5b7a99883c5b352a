import { Button } from '@mantine/core';
import { Note } from '@spilno/ui';
import { type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import classes from './field-conflicts.module.css';

/** A field that two people changed, each in another way; both values as a person reads them. */
export interface FieldConflict {
  /** Stable key. */
  readonly field: string;
  readonly label: string;
  readonly stored: string;
  readonly mine: string;
}

export interface FieldConflictsProps {
  readonly conflicts: readonly FieldConflict[];
  /** What is safe and what to do; without it, of a form that saves its other fields by itself. */
  readonly next?: ReactNode;
  /** Settles one field. */
  readonly onChoose: (field: string, which: 'stored' | 'mine') => void;
}

/** Two people changed the same fields: both values of each, until one is chosen. Nothing is overwritten before. */
export function FieldConflicts({ conflicts, next = <FormattedMessage id="app.conflict.next" />, onChoose }: FieldConflictsProps) {
  const intl = useIntl();
  if (conflicts.length === 0) return null;
  const none = intl.formatMessage({ id: 'app.conflict.none' });
  return (
    <Note tone="warn" live="assertive" title={<FormattedMessage id="app.conflict.title" values={{ count: conflicts.length }} />}>
      {next}
      <ul className={classes.fields}>
        {conflicts.map(({ field, label, stored, mine }) => (
          <li key={field}>
            <b>{label}</b>
            <dl>
              <div>
                <dt><FormattedMessage id="app.conflict.stored" /></dt>
                <dd>{stored || none}</dd>
                <dd><Button size="sm" aria-label={intl.formatMessage({ id: 'app.conflict.takeNamed' }, { label })} onClick={() => onChoose(field, 'stored')}><FormattedMessage id="app.conflict.take" /></Button></dd>
              </div>
              <div>
                <dt><FormattedMessage id="app.conflict.mine" /></dt>
                <dd>{mine || none}</dd>
                <dd><Button size="sm" aria-label={intl.formatMessage({ id: 'app.conflict.keepNamed' }, { label })} onClick={() => onChoose(field, 'mine')}><FormattedMessage id="app.conflict.keep" /></Button></dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </Note>
  );
}
