import { useQuery } from '@apollo/client/react';
import { Pips } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent, useTime } from '../../app/index.ts';
import { Deadline } from '../meetings/index.ts';
import { MatchingDeadlinesDocument } from './match-documents.ts';
import { type MatchConnection } from './match-query.ts';
import classes from './matching.module.css';

/** How many "must meet" are in use, and until when wishes can be set. */
export function Quota({ connection: { mustUsed, mustMax } }: { readonly connection: Pick<MatchConnection, 'mustUsed' | 'mustMax'> }) {
  const intl = useIntl();
  const { slug, clockOffsetMs } = useEvent();
  const time = useTime();
  const closes = useQuery(MatchingDeadlinesDocument, { variables: { eventSlug: slug } }).data?.event?.wishesCloseAt;
  return (
    <div className={classes.quota}>
      <Pips filled={mustUsed} total={mustMax} title={<FormattedMessage id="matching.wish.must" />} label={intl.formatMessage({ id: 'matching.page.quota' }, { used: mustUsed, max: mustMax })} />
      {closes && (
        <p className={classes.deadline}>
          <b>
            {Date.parse(closes) <= Date.now() + clockOffsetMs ? <FormattedMessage id="matching.page.wishesClosed" /> : <><FormattedMessage id="matching.page.wishesClose" />: <Deadline until={closes} /></>}
          </b>
          <span>
            {time.dayTime(closes)}, {time.zone(closes)}
          </span>
        </p>
      )}
    </div>
  );
}
