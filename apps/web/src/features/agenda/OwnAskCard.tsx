import { Button } from '@mantine/core';
import { useToast } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useAct, useEvent, UserErrorNote, useTime } from '../../app/index.ts';
import classes from './agenda.module.css';
import { AFTER_CHANGE, type AnotherTimeAskParts, WithdrawAnotherTimeDocument } from './another-time-documents.ts';
import { useAnotherTimeReasons } from './use-another-time-reasons.ts';

/** The own ask while the other side thinks about it. */
export function OwnAskCard({ ask, name }: { readonly ask: AnotherTimeAskParts; readonly name: string }) {
  const intl = useIntl();
  const toast = useToast();
  const { slug } = useEvent();
  const { dayTime } = useTime();
  const reasons = useAnotherTimeReasons();
  const { act, failure, isRunning } = useAct(WithdrawAnotherTimeDocument, 'AnotherTimeEnded', { refetchQueries: AFTER_CHANGE });
  const withdraw = async () => {
    if (await act({ input: { eventSlug: slug, askId: ask.id } })) toast({ message: intl.formatMessage({ id: 'agenda.another.withdrawnOwn' }, { name }) });
  };
  return (
    <>
      <p className={classes.quiet}>
        <FormattedMessage id="agenda.another.ownLead" values={{ name, time: dayTime(ask.answerBy) }} />
      </p>
      <ul className={classes.offered}>
        {ask.offered.map(({ slotId, startsAt }) => (
          <li key={slotId}>{dayTime(startsAt)}</li>
        ))}
      </ul>
      <p className={classes.about}><span className={classes.quiet}><FormattedMessage id="agenda.cancel.reason" />:</span> {ask.reason}</p>
      {failure && <UserErrorNote error={failure} reasons={reasons} />}
      <div className={classes.buttons}>
        <Button loading={isRunning} onClick={() => void withdraw()}>
          <FormattedMessage id="agenda.another.withdraw" />
        </Button>
      </div>
    </>
  );
}
