import { Button } from '@mantine/core';
import { Note } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import classes from './setup.module.css';

/** Label of a field → its value in words. */
export type Facts = Readonly<Record<string, string>>;

export interface BothValuesProps {
  readonly stored: Facts;
  readonly mine: Facts;
  readonly onTakeStored: () => void;
  readonly onKeepMine: () => void;
}

/** Two people changed the same part: both values, side by side, until one is chosen. */
export function BothValues({ stored, mine, onTakeStored, onKeepMine }: BothValuesProps) {
  const intl = useIntl();
  const none = intl.formatMessage({ id: 'organiser.setup.none' });
  const labels = [...new Set([...Object.keys(stored), ...Object.keys(mine)])].filter((label) => stored[label] !== mine[label]);
  return (
    <Note
      tone="warn"
      live="assertive"
      title={<FormattedMessage id="organiser.setup.conflict" />}
      actions={
        <>
          <Button size="sm" onClick={onKeepMine}><FormattedMessage id="organiser.setup.keepMine" /></Button>
          <Button size="sm" onClick={onTakeStored}><FormattedMessage id="organiser.setup.takeStored" /></Button>
        </>
      }
    >
      <FormattedMessage id="organiser.setup.conflictNext" />
      <dl className={classes.both}>
        {labels.map((label) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd><span><FormattedMessage id="organiser.setup.storedNow" /></span> {stored[label] || none}</dd>
            <dd><span><FormattedMessage id="organiser.setup.yours" /></span> {mine[label] || none}</dd>
          </div>
        ))}
      </dl>
    </Note>
  );
}
