import { Button } from '@mantine/core';
import { Link, Note } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { type Answer, useEvent, useHall, UserErrorNote, useSpelling, useTime } from '../../app/index.ts';
import { type OrganiserSetTablesMutation } from '../../gql/graphql.ts';
import { type FragmentType, readFragment } from '../../gql/index.ts';
import { AffectedMeetingParts, MeetingsAffectedParts } from './change-parts.ts';
import { useSetupReasons } from './setup-reasons.ts';
import classes from './organiser.module.css';

/** What a change of the set-up came to; the changes share their answers. */
export type SetupAnswer = Answer<OrganiserSetTablesMutation>;

const SHOWN = 6;

export interface ChangeOutcomeProps {
  readonly answer: SetupAnswer;
  /** It was looked at before and does nothing to anybody now. */
  readonly isWithoutEffect?: boolean;
  readonly onReload: () => void;
  /** Path of the field within the input → its label on the page. */
  readonly fieldLabels?: Readonly<Record<string, string>>;
}

/** Says that a change is saved, or why nothing was changed: with the meetings that stand in its way. */
export function ChangeOutcome({ answer, isWithoutEffect = false, onReload, fieldLabels }: ChangeOutcomeProps) {
  const reasons = useSetupReasons();
  if (answer.__typename === 'EventSetup') return <Note tone="ok" live="polite"><FormattedMessage id={isWithoutEffect ? 'organiser.setup.savedWithoutEffect' : 'organiser.setup.saved'} /></Note>;
  if (answer.__typename === 'MeetingsAffected') return <AffectedMeetings affected={answer} />;
  return <UserErrorNote error={answer} fieldLabels={fieldLabels} reasons={reasons} onReload={onReload} />;
}

function AffectedMeetings({ affected }: { readonly affected: FragmentType<typeof MeetingsAffectedParts> }) {
  const { count, meetings } = readFragment(MeetingsAffectedParts, affected);
  const { slug } = useEvent();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? meetings : meetings.slice(0, SHOWN);
  return (
    <Note
      tone="danger"
      live="assertive"
      title={<FormattedMessage id="organiser.setup.affected" values={{ count }} />}
      actions={
        <>
          {!isWhole && meetings.length > SHOWN && <Button size="sm" onClick={() => setWhole(true)}><FormattedMessage id="organiser.setup.showAffected" values={{ count: meetings.length }} /></Button>}
          <Link href={`/e/${slug}/organise/board`}><FormattedMessage id="organiser.setup.toBoard" /></Link>
        </>
      }
    >
      <AffectedList meetings={shown} />
      {count > meetings.length && <p><FormattedMessage id="organiser.setup.moreAffected" values={{ count: count - meetings.length }} /></p>}
    </Note>
  );
}

/** Meetings by time, with both sides and their table. */
export function AffectedList({ meetings }: { readonly meetings: readonly FragmentType<typeof AffectedMeetingParts>[] }) {
  const { dayTime } = useTime();
  const spell = useSpelling();
  const hallOf = useHall();
  return (
    <ul className={classes.affected} tabIndex={0}>
      {spell(readFragment(AffectedMeetingParts, meetings)).map(({ meetingId, scheduleStatus, firstName, secondName, startsAt, tableLabel, ...table }) => (
        <li key={`${meetingId}${scheduleStatus}`}>
          {dayTime(startsAt)} · {firstName} × {secondName} · {hallOf(table)}, {tableLabel} · <FormattedMessage id={scheduleStatus === 'published' ? 'organiser.setup.inPublished' : 'organiser.setup.inDraft'} />
        </li>
      ))}
    </ul>
  );
}
