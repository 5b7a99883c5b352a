import { Pips } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useTime } from '../../app/index.ts';
import { Deadline, useClosing, type Closing } from '../meetings/index.ts';
import { type MatchConnection } from './match-query.ts';
import classes from './matching.module.css';

/** How many "must meet" are in use, and until when wishes can be set; once they cannot, until when requests can be sent. */
export function Quota({ connection: { mustUsed, mustMax } }: { readonly connection: Pick<MatchConnection, 'mustUsed' | 'mustMax'> }) {
  const intl = useIntl();
  const time = useTime();
  const deadline = nextDeadline(useClosing());
  return (
    <div className={classes.quota}>
      <Pips filled={mustUsed} total={mustMax} title={<FormattedMessage id="matching.wish.must" />} label={intl.formatMessage({ id: 'matching.page.quota' }, { used: mustUsed, max: mustMax })} />
      {deadline && (
        <p className={classes.deadline}>
          <b>
            <FormattedMessage id={deadline.labelId} />
            {deadline.isOpen && <>: <Deadline until={deadline.at} /></>}
          </b>
          <span>
            {time.dayTime(deadline.at)}, {time.zone(deadline.at)}
          </span>
        </p>
      )}
    </div>
  );
}

/** The deadline that matters now: of wishes while they are open, then of requests, then the last of both. */
function nextDeadline({ wishesCloseAt, requestsCloseAt, areWishesClosed, areRequestsClosed }: Closing): { readonly labelId: string; readonly at: string; readonly isOpen: boolean } | null {
  if (wishesCloseAt !== null && !areWishesClosed) return { labelId: 'matching.page.wishesClose', at: wishesCloseAt, isOpen: true };
  if (wishesCloseAt === null) return null;
  if (requestsCloseAt === null) return { labelId: 'matching.page.wishesClosed', at: wishesCloseAt, isOpen: false };
  if (!areRequestsClosed) return { labelId: 'matching.page.requestsClose', at: requestsCloseAt, isOpen: true };
  return { labelId: 'matching.page.allClosed', at: requestsCloseAt > wishesCloseAt ? requestsCloseAt : wishesCloseAt, isOpen: false };
}
