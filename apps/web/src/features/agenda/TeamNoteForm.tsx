import { Button, Textarea } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Panel, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type Answer, FieldConflicts, useDraft, useEvent, UserErrorNote, useTextConflict, useTime, useTypedMutation } from '../../app/index.ts';
import { type AgendaSaveNoteMutation } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import classes from './agenda.module.css';

const SaveNoteDocument = graphql(`
  mutation AgendaSaveNote($input: SaveTeamNoteInput!) {
    saveTeamNote(input: $input) {
      ... on TeamNoteSaved {
        note {
          version
        }
      }
      ...UserErrorParts
    }
  }
`);

export interface TeamNoteFormProps {
  readonly meetingId: string;
  readonly note: { readonly text: string; readonly version: number; readonly writtenBy: string | null; readonly updatedAt: string | null };
  readonly onReload: () => void;
}

type Failure = Exclude<Answer<AgendaSaveNoteMutation>, { __typename: 'TeamNoteSaved' }>;

/** The note of the own team on a meeting; nobody else reads it. */
export function TeamNoteForm({ meetingId, note, onReload }: TeamNoteFormProps) {
  const intl = useIntl();
  const toast = useToast();
  const { slug } = useEvent();
  const { dayTime } = useTime();
  const [text, setText, draft] = useDraft(`agenda:note:${meetingId}`, note.text);
  const [failure, setFailure] = useState<{ readonly error: Failure; readonly text: string } | null>(null);
  const [run, isRunning] = useTypedMutation(SaveNoteDocument, { refetchQueries: ['AgendaMeetingPage'] });
  const { other, choose } = useTextConflict({ text, setText, stored: note, isStale: failure?.error.__typename === 'StaleVersion', onReload, onSettled: () => setFailure(null), dropDraft: draft.clear });
  const save = async () => {
    setFailure(null);
    const answer = await run({ input: { eventSlug: slug, meetingId, text, version: note.version } });
    switch (answer.__typename) {
      case 'TeamNoteSaved':
        draft.clear();
        return toast({ message: intl.formatMessage({ id: 'agenda.note.saved' }) });
      case 'InvalidInput':
      case 'LocationRefused':
      case 'NotFound':
      case 'StaleVersion':
      case 'NotAnswered':
        return setFailure({ error: answer, text });
      default:
        return assertNever(answer);
    }
  };
  const label = intl.formatMessage({ id: 'agenda.note.label' });
  return (
    <Panel title={<FormattedMessage id="agenda.note.title" />}>
      <form
        className={classes.stack}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Textarea autosize minRows={3} maxRows={14} maxLength={4000} label={label} description={intl.formatMessage({ id: 'agenda.note.hint' })} value={text} onChange={(event) => setText(event.currentTarget.value)} />
        <FieldConflicts conflicts={other === null ? [] : [{ field: 'text', label, stored: other, mine: text }]} onChoose={choose} />
        {failure && other === null && <UserErrorNote error={failure.error} text={failure.text} fieldLabels={{ text: label }} />}
        <div className={classes.buttons}>
          <Button type="submit" loading={isRunning} disabled={other !== null}>
            <FormattedMessage id="app.action.save" />
          </Button>
          {note.updatedAt !== null && note.writtenBy !== null && (
            <span className={classes.quiet}>
              <FormattedMessage id="agenda.note.by" values={{ name: note.writtenBy, time: dayTime(note.updatedAt) }} />
            </span>
          )}
        </div>
      </form>
    </Panel>
  );
}
