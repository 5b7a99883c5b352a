import { Button } from '@mantine/core';
import { Panel, StateBadge, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent, useTime, useTypedMutation } from '../../app/index.ts';
import { type DelegatePartsFragment } from '../../gql/graphql.ts';
import { ConfirmAttendanceDocument } from './delegate-documents.ts';
import { FailureNote, type SaveFailure } from './FailureNote.tsx';
import { failureOf } from '../registration/index.ts';
import classes from './delegates.module.css';

/** Whether the reader comes; the way to the venue opens with it. */
export function AttendancePanel({ me, isApproved }: { readonly me: DelegatePartsFragment; readonly isApproved: boolean }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const { dayTime } = useTime();
  const toast = useToast();
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const [run, isRunning] = useTypedMutation(ConfirmAttendanceDocument);
  const isConfirmed = me.attendanceConfirmedAt !== null;
  const confirm = async () => {
    const failed = failureOf(await run({ input: { eventSlug: slug } }));
    setFailure(failed);
    if (!failed) toast({ message: intl.formatMessage({ id: 'delegates.attendance.done' }) });
  };
  return (
    <Panel
      title={<FormattedMessage id="delegates.attendance.title" />}
      aside={
        <StateBadge tone={isConfirmed ? 'ok' : 'warn'} dot={isConfirmed ? 'filled' : 'hollow'}>
          <FormattedMessage id={isConfirmed ? 'delegates.badge.confirmed' : 'delegates.badge.notConfirmed'} />
        </StateBadge>
      }
    >
      <div className={classes.stackTight}>
        <p className={classes.quiet}>
          {me.attendanceConfirmedAt !== null && <FormattedMessage id="delegates.attendance.since" values={{ time: dayTime(me.attendanceConfirmedAt) }} />}
          {!isConfirmed && <FormattedMessage id={isApproved ? 'delegates.attendance.text' : 'delegates.reason.notApproved'} />}
        </p>
        {failure && <FailureNote failure={failure} />}
        {!isConfirmed && isApproved && (
          <div>
            <Button variant="filled" loading={isRunning} onClick={() => void confirm()}>
              <FormattedMessage id="delegates.attendance.confirm" />
            </Button>
          </div>
        )}
      </div>
    </Panel>
  );
}
