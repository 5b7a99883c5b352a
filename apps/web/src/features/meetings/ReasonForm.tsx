import { Button, Textarea } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { useDraft } from '../../app/index.ts';
import classes from './meetings.module.css';

export interface ReasonFormProps {
  readonly requestId: string;
  readonly act: 'decline' | 'cancel';
  readonly isRunning: boolean;
  readonly onClose: () => void;
  /** @returns whether it was taken */
  readonly onSend: (reason: string) => Promise<boolean>;
}

/** A reason that the other side reads: may be given with a decline, must be with a cancellation. */
export function ReasonForm({ requestId, act, isRunning, onClose, onSend }: ReasonFormProps) {
  const intl = useIntl();
  const [reason, setReason, draft] = useDraft(`request:${requestId}:${act}`, '');
  const isCancel = act === 'cancel';
  const send = async () => {
    if (await onSend(reason)) draft.clear();
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Textarea
        autosize
        minRows={2}
        maxRows={8}
        maxLength={1000}
        data-autofocus
        autoFocus
        required={isCancel}
        label={intl.formatMessage({ id: isCancel ? 'meetings.reasonForm.cancelLabel' : 'meetings.reasonForm.declineLabel' })}
        description={intl.formatMessage({ id: isCancel ? 'meetings.reasonForm.cancelHint' : 'meetings.reasonForm.declineHint' })}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button type="submit" loading={isRunning} disabled={isCancel && !reason.trim()}>
          <FormattedMessage id={isCancel ? 'meetings.act.cancel' : 'meetings.act.decline'} />
        </Button>
        <Button variant="subtle" disabled={isRunning} onClick={onClose}>
          <FormattedMessage id="app.action.back" />
        </Button>
      </div>
    </form>
  );
}
