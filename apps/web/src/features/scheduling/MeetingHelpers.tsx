import { useQuery } from '@apollo/client/react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent } from '../../app/index.ts';
import { type Board, type BoardMeeting } from './board-documents.ts';
import classes from './board.module.css';
import { ResourcePlanDocument } from './resource-plan.ts';

/** Which interpreter or escort sits with a meeting: the pool as soon as it is known, the person once the plan has been read. */
export function MeetingHelpers({ board, meeting }: { readonly board: Board; readonly meeting: BoardMeeting }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const isOfPlan = board.version?.status === 'draft' || board.version?.status === 'published';
  const { data } = useQuery(ResourcePlanDocument, { variables: { eventSlug: slug }, fetchPolicy: 'network-only', skip: meeting.pools.length === 0 || !isOfPlan });
  if (meeting.pools.length === 0) return null;
  const numbers = new Map(data?.resourcePlan.meetings.filter(({ meetingId }) => meetingId === meeting.id).map(({ pool, number }) => [pool, number]));
  const people = meeting.pools.map((pool) => ((numbers.get(pool) ?? null) === null ? pool : `${pool} ${numbers.get(pool)}`));
  return <p className={classes.quiet}><FormattedMessage id="scheduling.meeting.with" values={{ people: intl.formatList(people, { type: 'unit' }) }} /></p>;
}
