import { OfflineNote } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { useConnection } from '../connection.ts';
import { useTime } from '../use-time.ts';

/** Says as of when the page is while the server cannot be reached; null while it can. */
export function ConnectionNote() {
  const { state, lastAnswerMs } = useConnection();
  const { time } = useTime();
  if (state === 'ok') return null;
  if (state === 'crowded') {
    return (
      <OfflineNote title={<FormattedMessage id="app.connection.crowded" />}>
        <FormattedMessage id="app.connection.crowdedNext" />
      </OfflineNote>
    );
  }
  const id = state === 'offline' ? 'app.connection.offline' : 'app.connection.unavailable';
  return (
    <OfflineNote title={lastAnswerMs === null ? <FormattedMessage id={id} /> : <FormattedMessage id="app.connection.asOf" values={{ time: time(new Date(lastAnswerMs).toISOString()) }} />}>
      <FormattedMessage id="app.connection.safe" />
    </OfflineNote>
  );
}
