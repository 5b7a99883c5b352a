import { Button, Modal } from '@mantine/core';
import { EmptyState, useUndoHistory } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import classes from './keys.module.css';

const MINUTE_MS = 60_000;

/** What was done in this window and can still be taken back, newest first. */
export function HistoryDialog({ onClose }: { readonly onClose: () => void }) {
  const intl = useIntl();
  const { acts, undo } = useUndoHistory();
  return (
    <Modal opened onClose={onClose} title={<FormattedMessage id="app.history.title" />} closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.action.close' }) }}>
      {acts.length === 0 ? (
        <EmptyState title={<FormattedMessage id="app.history.empty" />}>
          <FormattedMessage id="app.history.what" />
        </EmptyState>
      ) : (
        <ul className={classes.acts}>
          {acts.map(({ id, message, atMs }) => (
            <li key={id}>
              <time dateTime={new Date(atMs).toISOString()}>
                {intl.formatRelativeTime(-Math.floor((Date.now() - atMs) / MINUTE_MS), 'minute', { numeric: 'auto', style: 'narrow' })}
              </time>
              <span>{message}</span>
              <Button size="compact-sm" onClick={() => undo(id)}>
                <FormattedMessage id="app.toast.undo" />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p className={classes.note}>
        <FormattedMessage id="app.history.note" />
      </p>
    </Modal>
  );
}
