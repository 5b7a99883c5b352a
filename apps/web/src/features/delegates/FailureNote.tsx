import { Link, Note } from '@spilno/ui';
import { type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type Answer, useEvent, UserErrorNote, UserErrorParts, useTime } from '../../app/index.ts';
import { type DelegatesAddMutation } from '../../gql/graphql.ts';
import { readFragment } from '../../gql/index.ts';
import { MeetingsInTheWayParts } from './delegate-documents.ts';
import classes from './delegates.module.css';

const REASON_IDS: Readonly<Record<string, string>> = {
  leadStays: 'delegates.reason.leadStays',
  leadsAlready: 'delegates.reason.leadsAlready',
  notInvited: 'delegates.reason.notInvited',
  invitedJustNow: 'delegates.reason.invitedJustNow',
  notApproved: 'delegates.reason.notApproved',
  closed: 'delegates.reason.closed',
  doubled: 'delegates.reason.doubled',
  notATelephone: 'delegates.reason.notATelephone',
  formula: 'delegates.reason.formula',
  tooMany: 'delegates.reason.tooMany',
};

/** Why a change of the people was not saved: one union for all of them, with the meetings in the way. */
export type SaveFailure = Exclude<Answer<DelegatesAddMutation>, { __typename: 'RegistrationSaved' }>;

export interface FailureNoteProps {
  readonly failure: SaveFailure;
  readonly fieldLabels?: Readonly<Record<string, string>>;
  /** What stands in the fields, so that a refused passage can be marked. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** Why nothing was saved; meetings in the way are named with time and table. */
export function FailureNote({ failure, fieldLabels, texts = {} }: FailureNoteProps) {
  const intl = useIntl();
  if (failure.__typename === 'DelegateMeetingsAffected') return <MeetingsInTheWay failure={failure} />;
  const reasons: Record<string, ReactNode> = Object.fromEntries(Object.entries(REASON_IDS).map(([reason, id]) => [reason, intl.formatMessage({ id })]));
  return <UserErrorNote error={failure} reasons={reasons} fieldLabels={fieldLabels} text={textOf(failure, texts)} />;
}

function textOf(failure: Exclude<SaveFailure, { __typename: 'DelegateMeetingsAffected' }>, texts: Readonly<Record<string, string>>): string | undefined {
  const field = failure.__typename === 'LocationRefused' ? readFragment(UserErrorParts, failure) : null;
  return field?.__typename === 'LocationRefused' ? texts[field.field] : undefined;
}

function MeetingsInTheWay({ failure }: { readonly failure: Extract<SaveFailure, { __typename: 'DelegateMeetingsAffected' }> }) {
  const { slug } = useEvent();
  const { day, range } = useTime();
  const { total, meetings } = readFragment(MeetingsInTheWayParts, failure);
  const left = total - meetings.length;
  return (
    <Note tone="danger" live="assertive" title={<FormattedMessage id="delegates.affected.title" values={{ count: total }} />}>
      <FormattedMessage id="delegates.affected.text" />
      <ul className={classes.meetings}>
        {meetings.map(({ meetingId, startsAt, endsAt, tableLabel }) => (
          <li key={meetingId}>
            <Link href={`/e/${slug}/agenda/${meetingId}`}>
              <FormattedMessage id="delegates.affected.meeting" values={{ day: day(startsAt), time: range(startsAt, endsAt), table: tableLabel }} />
            </Link>
          </li>
        ))}
        {left > 0 && <li><FormattedMessage id="delegates.affected.more" values={{ count: left }} /></li>}
      </ul>
    </Note>
  );
}
