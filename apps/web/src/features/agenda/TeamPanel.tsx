import { Button } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Panel, StateBadge, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent, UserErrorNote, useTypedMutation, type Answer } from '../../app/index.ts';
import { type AgendaJoinMeetingMutation, type AgendaLeaveMeetingMutation, type AgendaMeetingPageQuery, type AgendaTakeOverMeetingMutation } from '../../gql/graphql.ts';
import classes from './agenda.module.css';
import { JoinMeetingDocument, LeaveMeetingDocument, TakeOverMeetingDocument } from './seat-documents.ts';

type Member = NonNullable<AgendaMeetingPageQuery['agendaMeeting']>['team'][number];
type Act = 'takeOver' | 'join' | 'leave';
type SeatAnswer = Answer<AgendaTakeOverMeetingMutation> | Answer<AgendaJoinMeetingMutation> | Answer<AgendaLeaveMeetingMutation>;
type Failure = Exclude<SeatAnswer, { __typename: 'MeetingReseated' }>;

export interface TeamPanelProps {
  readonly meetingId: string;
  readonly team: readonly Member[];
  /** Seats change until the meeting begins. */
  readonly isOpen: boolean;
}

/** Who goes from the own side; colleagues take over, join or leave. */
export function TeamPanel({ meetingId, team, isOpen }: TeamPanelProps) {
  const { failure, act, isRunning } = useSeats(meetingId, team);
  const reasons = useSeatReasons();
  if (team.length < 2) return null;
  return (
    <Panel title={<FormattedMessage id="agenda.team.title" />}>
      <div className={classes.stack}>
        <ul className={classes.people}>
          {team.map((member) => (
            <li key={member.delegateId} className={classes.member}>
              <MemberLine member={member} />
              {isOpen && <Acts member={member} isRunning={isRunning} onAct={(one) => void act(one, member)} />}
            </li>
          ))}
        </ul>
        {failure && <UserErrorNote error={failure} reasons={reasons} />}
      </div>
    </Panel>
  );
}

function MemberLine({ member: { name, part, obstacle } }: { readonly member: Member }) {
  return (
    <span className={classes.memberName}>
      <b>{name}</b>
      {part !== 'none' && (
        <StateBadge tone="info" dot={part === 'named' ? 'filled' : 'none'}>
          <FormattedMessage id={part === 'named' ? 'agenda.team.goes' : 'agenda.team.joins'} />
        </StateBadge>
      )}
      {part === 'none' && obstacle !== null && (
        <span className={classes.quiet}>
          <FormattedMessage id={obstacle === 'away' ? 'agenda.team.away' : 'agenda.team.busy'} />
        </span>
      )}
    </span>
  );
}

function Acts({ member, isRunning, onAct }: { readonly member: Member; readonly isRunning: boolean; readonly onAct: (act: Act) => void }) {
  const intl = useIntl();
  const { name, part, obstacle, isMineToChange, canBeGivenIt } = member;
  const isFree = part === 'companion' || obstacle === null;
  const acts: { act: Act; id: keyof typeof ACT_LABELS }[] = [];
  if (part !== 'named' && isFree && canBeGivenIt) acts.push({ act: 'takeOver', id: 'takeOver' });
  if (part === 'none' && isFree && isMineToChange) acts.push({ act: 'join', id: 'join' });
  if (part === 'companion' && isMineToChange) acts.push({ act: 'leave', id: 'leave' });
  if (acts.length === 0) return null;
  return (
    <span className={classes.buttons}>
      {acts.map(({ act, id }) => (
        <Button key={act} size="compact-sm" disabled={isRunning} aria-label={intl.formatMessage({ id: ACT_LABELS[id].of }, { name })} onClick={() => onAct(act)}>
          <FormattedMessage id={ACT_LABELS[id].short} />
        </Button>
      ))}
    </span>
  );
}

const ACT_LABELS = {
  takeOver: { short: 'agenda.team.takeOver', of: 'agenda.team.takeOverOf', done: 'agenda.team.takenOver' },
  join: { short: 'agenda.team.join', of: 'agenda.team.joinOf', done: 'agenda.team.joined' },
  leave: { short: 'agenda.team.leave', of: 'agenda.team.leaveOf', done: 'agenda.team.left' },
} as const;

/** Acts, then offers to take it back for as long as the toast stands. */
function useSeats(meetingId: string, team: readonly Member[]) {
  const intl = useIntl();
  const toast = useToast();
  const { slug } = useEvent();
  const [failure, setFailure] = useState<Failure | null>(null);
  const again = { refetchQueries: ['AgendaMeetingPage', 'AgendaPage'] };
  const [takeOver, isTaking] = useTypedMutation(TakeOverMeetingDocument, again);
  const [join, isJoining] = useTypedMutation(JoinMeetingDocument, again);
  const [leave, isLeaving] = useTypedMutation(LeaveMeetingDocument, again);
  const runs = { takeOver, join, leave };
  const named = team.find(({ part }) => part === 'named');
  const send = async (act: Act, { delegateId, name }: Pick<Member, 'delegateId' | 'name'>, undo: (() => void) | null) => {
    setFailure(null);
    const answer: SeatAnswer = await runs[act]({ input: { eventSlug: slug, meetingId, delegateId } });
    switch (answer.__typename) {
      case 'MeetingReseated':
        return toast({ message: intl.formatMessage({ id: ACT_LABELS[act].done }, { name }), ...(undo && { undo: { label: intl.formatMessage({ id: 'app.toast.undo' }), onUndo: undo } }) });
      case 'NotFound':
      case 'NotPossible':
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  const act = (one: Act, member: Member) => {
    const back = one === 'takeOver' ? named && { act: one, member: named } : { act: one === 'join' ? ('leave' as const) : ('join' as const), member };
    return send(one, member, back ? () => void send(back.act, back.member, null) : null);
  };
  return { failure, act, isRunning: isTaking || isJoining || isLeaving };
}

function useSeatReasons(): Readonly<Record<string, string>> {
  const intl = useIntl();
  return {
    meetingCancelled: intl.formatMessage({ id: 'agenda.another.meetingCancelled' }),
    started: intl.formatMessage({ id: 'agenda.cancel.started' }),
    notForYou: intl.formatMessage({ id: 'agenda.team.notForYou' }),
    alreadyNamed: intl.formatMessage({ id: 'agenda.team.changed' }),
    alreadyJoined: intl.formatMessage({ id: 'agenda.team.changed' }),
    notJoined: intl.formatMessage({ id: 'agenda.team.changed' }),
    away: intl.formatMessage({ id: 'agenda.team.nowAway' }),
    busy: intl.formatMessage({ id: 'agenda.team.nowBusy' }),
    tooMany: intl.formatMessage({ id: 'agenda.team.tooMany' }),
  };
}
