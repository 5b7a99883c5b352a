import { Button, Textarea } from '@mantine/core';
import { Panel } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useTime } from '../../../app/index.ts';
import { type Editor } from './documents.ts';
import { type VocabularyActs } from './use-vocabulary-acts.ts';
import classes from './vocabulary.module.css';

/** What publishing the draft would do, above the button that does it. */
export function DraftPanel({ editor, acts }: { readonly editor: Editor; readonly acts: VocabularyActs }) {
  const { dayTime } = useTime();
  const [note, setNote] = useState('');
  const { differences, faults, choices, canBePublished, changedBy, changedAt } = editor;
  const blocking = faults.filter(({ isBlocking }) => isBlocking).length;
  return (
    <Panel title={<FormattedMessage id="administration.vocabulary.draft" />} aside={changedAt && <FormattedMessage id="administration.vocabulary.changedBy" values={{ who: changedBy ?? '–', when: dayTime(changedAt) }} />}>
      <div className={classes.form}>
        <p className={classes.line}><FormattedMessage id="administration.vocabulary.draftSums" values={{ changes: differences.length, faults: blocking }} /></p>
        {choices.length === 0 ? (
          <p className={classes.line}><FormattedMessage id="administration.vocabulary.noChoices" /></p>
        ) : (
          <ul className={classes.plain}>
            {choices.map(({ code, kind, heirs, firms }) => (
              <li key={code}>
                {kind === 'renamed' && <FormattedMessage id="administration.vocabulary.choice.renamed" values={{ code, heir: heirs[0], count: firms }} />}
                {kind === 'split' && <FormattedMessage id="administration.vocabulary.choice.split" values={{ code, heirs: heirs.join(', '), count: firms }} />}
                {kind === 'refused' && <FormattedMessage id="administration.vocabulary.choice.refused" values={{ code, count: firms }} />}
              </li>
            ))}
          </ul>
        )}
        <Textarea label={<FormattedMessage id="administration.vocabulary.note" />} description={<FormattedMessage id="administration.vocabulary.noteHint" />} maxLength={500} autosize minRows={1} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
        <div className={classes.actions}>
          <Button variant="filled" disabled={!canBePublished || note.trim() === ''} loading={acts.isRunning} onClick={() => void acts.publish(note)}><FormattedMessage id="administration.vocabulary.publish" /></Button>
          <Button loading={acts.isRunning} onClick={() => void acts.change({ act: 'discard' })}><FormattedMessage id="administration.vocabulary.discard" /></Button>
        </div>
      </div>
    </Panel>
  );
}
