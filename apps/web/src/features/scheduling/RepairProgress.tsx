import { Button, Progress } from '@mantine/core';
import { Panel } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { UserErrorNote } from '../../app/index.ts';
import { type Repair } from './repair-documents.ts';
import classes from './repair.module.css';
import { useDiscardRepair } from './use-discard-repair.ts';

/** How far the work is; it can be ended, then nothing of it is kept. */
export function RepairProgress({ repair: { id, part, status }, onDiscarded }: { readonly repair: Repair; readonly onDiscarded: () => void }) {
  const intl = useIntl();
  const { discard, failure, isRunning } = useDiscardRepair(onDiscarded);
  const words = status === 'queued' ? intl.formatMessage({ id: 'scheduling.run.queued' }) : intl.formatMessage({ id: 'scheduling.repair.part' }, { part });
  return (
    <Panel title={<FormattedMessage id="scheduling.repair.underWay" />}>
      <div className={classes.stack}>
        <Progress.Root size="md"><Progress.Section value={Math.max(2, 100 * part)} aria-label={words} /></Progress.Root>
        <div className={classes.actions}>
          <Button size="sm" loading={isRunning} onClick={() => void discard(id)}><FormattedMessage id="scheduling.repair.cancel" /></Button>
          <span className={classes.quiet}>{words}</span>
        </div>
        {failure && <UserErrorNote error={failure} />}
      </div>
    </Panel>
  );
}
