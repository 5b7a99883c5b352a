import { Note } from '@spilno/ui';
import { type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { UserErrorNote, useSpelling, useTime } from '../../app/index.ts';
import { type BoardWords } from './board-words.ts';
import { type MovedMeanwhile } from './under-the-hand.ts';
import { type EditFailure } from './use-board-acts.ts';

export interface EditFailureNoteProps {
  readonly failure: EditFailure;
  readonly words: BoardWords;
  /** What was typed, so that a refused passage can be marked in it. */
  readonly text?: string;
  readonly fieldLabels?: Readonly<Record<string, string>>;
  /** What can be done next. */
  readonly actions?: ReactNode;
}

/** Who moved the meeting where, and when. */
export function MovedWords({ moved: { by, isOwn, at, slotId, tableId }, words }: { readonly moved: MovedMeanwhile; readonly words: BoardWords }) {
  const { time } = useTime();
  return (
    <FormattedMessage
      id={slotId === null ? 'scheduling.meanwhile.takenOut' : 'scheduling.meanwhile.moved'}
      values={{ by: by ?? '', who: isOwn ? 'you' : by === null ? 'other' : 'by', place: words.place(slotId, tableId), time: at === null ? '' : time(at), hasTime: at === null ? 'no' : 'yes' }}
    />
  );
}

/** Why an act in the draft was not done, who came first, and that nothing is lost. */
export function EditFailureNote({ failure, words, text, fieldLabels, actions }: EditFailureNoteProps) {
  const intl = useIntl();
  const spell = useSpelling();
  const say = (id: string) => intl.formatMessage({ id });
  if (failure.__typename === 'MeetingMovedMeanwhile') {
    return (
      <Note tone="warn" live="assertive" actions={actions}>
        <MovedWords moved={failure} words={words} /> <FormattedMessage id="scheduling.meanwhile.kept" />
      </Note>
    );
  }
  if (failure.__typename === 'PublishedMeanwhile') {
    return (
      <Note tone="warn" live="assertive" actions={actions}>
        <FormattedMessage id="scheduling.meanwhile.draftPublished" />
      </Note>
    );
  }
  if (failure.__typename === 'PlaceRefused') {
    return (
      <Note tone="danger" live="assertive" actions={actions}>
        <FormattedMessage id="scheduling.move.refusedBecause" values={{ reasons: words.conflicts(spell(failure.conflicts), '', null) }} />
      </Note>
    );
  }
  const reasons = {
    draftReplaced: say('scheduling.meanwhile.draftReplaced'),
    draftPublished: say('scheduling.meanwhile.draftPublished'),
    noDraft: say('scheduling.publish.noDraft'),
    held: say('scheduling.meanwhile.held'),
    heldMeanwhile: say('scheduling.undo.held'),
    alreadyUndone: say('scheduling.undo.already'),
    otherDraft: say('scheduling.undo.otherDraft'),
  };
  return <UserErrorNote error={failure} reasons={reasons} text={text} fieldLabels={fieldLabels} />;
}
