import { Button } from '@mantine/core';
import { Link, Note } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { type Answer, BorrowedMessages, useEvent, useHall, UserErrorNote, useSpelling, useTime } from '../../app/index.ts';
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
  /** Meetings have lost their place by it. */
  readonly isLosing?: boolean;
  readonly isSaving?: boolean;
  readonly onReload: () => void;
  /** Saves although the meetings of the key lose their place; without it that is not offered. */
  readonly onGoOn?: (key: string) => void;
  /** Path of the field within the input → its label on the page. */
  readonly fieldLabels?: Readonly<Record<string, string>>;
}

/** Says that a change is saved, or why nothing was changed: with the meetings that stand in its way. */
export function ChangeOutcome({ answer, isWithoutEffect = false, isLosing = false, isSaving = false, onReload, onGoOn, fieldLabels }: ChangeOutcomeProps) {
  const reasons = useSetupReasons();
  const { slug } = useEvent();
  if (answer.__typename === 'EventSetup' && isLosing) {
    return <Note tone="warn" live="polite" actions={<Link href={`/e/${slug}/organise/repair`}><FormattedMessage id="organiser.setup.toRepair" /></Link>}><FormattedMessage id="organiser.setup.savedLosing" /></Note>;
  }
  if (answer.__typename === 'EventSetup') return <Note tone="ok" live="polite"><FormattedMessage id={isWithoutEffect ? 'organiser.setup.savedWithoutEffect' : 'organiser.setup.saved'} /></Note>;
  if (answer.__typename === 'MeetingsAffected') return <AffectedMeetings affected={answer} isSaving={isSaving} onGoOn={onGoOn} />;
  return <UserErrorNote error={answer} fieldLabels={fieldLabels} reasons={reasons} onReload={onReload} />;
}

interface AffectedMeetingsProps {
  readonly affected: FragmentType<typeof MeetingsAffectedParts>;
  readonly isSaving: boolean;
  readonly onGoOn: ((key: string) => void) | undefined;
}

function AffectedMeetings({ affected, isSaving, onGoOn }: AffectedMeetingsProps) {
  const { count, inDraft, key, meetings } = readFragment(MeetingsAffectedParts, affected);
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
          {key !== null && onGoOn && <Button size="sm" color="red" loading={isSaving} onClick={() => onGoOn(key)}><FormattedMessage id="organiser.setup.goOn" /></Button>}
          <Link href={`/e/${slug}/organise/board`}><FormattedMessage id="organiser.setup.toBoard" /></Link>
        </>
      }
    >
      <MeetingLines meetings={shown} />
      {key !== null && onGoOn && count > inDraft && <p><FormattedMessage id="organiser.setup.losing" values={{ published: count - inDraft }} /></p>}
      {key !== null && onGoOn && inDraft > 0 && <p><FormattedMessage id="organiser.setup.draftAside" /></p>}
      {key === null && <p><FormattedMessage id="organiser.setup.begun" /></p>}
      {count > meetings.length && <p><FormattedMessage id="organiser.setup.moreAffected" values={{ count: count - meetings.length }} /></p>}
    </Note>
  );
}

interface AffectedListProps {
  readonly meetings: readonly FragmentType<typeof AffectedMeetingParts>[];
}

/** Meetings by time, with both sides and their table, on a page of any feature. */
export function AffectedList({ meetings }: AffectedListProps) {
  return (
    <BorrowedMessages name="organiser">
      <MeetingLines meetings={meetings} />
    </BorrowedMessages>
  );
}

function MeetingLines({ meetings }: AffectedListProps) {
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
