import { Button } from '@mantine/core';
import { Note, Panel, StateBadge } from '@spilno/ui';
import { type FormEvent, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { FieldConflicts, type FieldConflict } from '../../../app/index.ts';
import { ChangeOutcome } from '../ChangeOutcome.tsx';
import { type Section } from './use-section.ts';
import { WhatWouldChange } from './WhatWouldChange.tsx';
import classes from './setup.module.css';

/** Label of a field → its value in words. */
export type Facts = Readonly<Record<string, string>>;

export interface SetupSectionProps<Value> {
  /** Anchor of the section. */
  readonly id: string;
  readonly title: ReactNode;
  /** One sentence: what it does. */
  readonly hint: ReactNode;
  readonly section: Section<Value>;
  /** The value by the names of its fields, as a person reads it. */
  readonly facts: (value: Value) => Facts;
  /** What a field that both changed is called, where the names of its facts do not say it. */
  readonly conflictLabel?: (field: string) => string | undefined;
  /** Path of a field within the input → its label on the page. */
  readonly fieldLabels: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

/** One part of the set-up with its own save button, and what became of saving it. */
export function SetupSection<Value>({ id, title, hint, section, facts, conflictLabel, fieldLabels, children }: SetupSectionProps<Value>) {
  const { isDirty, conflicts, isSaving, effects, save, confirm, reconsider, drop } = section;
  const isConflicting = conflicts.length > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!effects) void save();
  };
  return (
    <div id={id} className={classes.section}>
      <Panel title={title} aside={isDirty && <StateBadge tone="warn" dot="hollow"><FormattedMessage id="organiser.setup.unsaved" /></StateBadge>}>
        <form className={classes.form} onSubmit={submit} noValidate>
          <p className={classes.hint}>{hint}</p>
          {children}
          <Outcome {...{ section, facts, conflictLabel, fieldLabels }} />
          {effects && !isConflicting ? (
            <WhatWouldChange effects={effects} isSaving={isSaving} onSave={() => void confirm()} onBack={reconsider} />
          ) : (
            <div className={classes.actions}>
              <Button type="submit" loading={isSaving} disabled={!isDirty || isConflicting}><FormattedMessage id="app.action.save" /></Button>
              {isDirty && !isConflicting && <Button variant="subtle" disabled={isSaving} onClick={drop}><FormattedMessage id="organiser.setup.drop" /></Button>}
            </div>
          )}
        </form>
      </Panel>
    </div>
  );
}

type OutcomeProps<Value> = Pick<SetupSectionProps<Value>, 'section' | 'facts' | 'conflictLabel' | 'fieldLabels'>;

function Outcome<Value>({ section, facts, conflictLabel, fieldLabels }: OutcomeProps<Value>) {
  const { answer, isWithoutEffect, isLosing, isSaving, conflicts, stored, withMine, refresh, saveLosing, choose } = section;
  if (conflicts.length > 0) return <FieldConflicts conflicts={conflicts.map((field) => inWords(field, facts(stored), facts(withMine(field)), conflictLabel?.(field)))} onChoose={choose} next={<FormattedMessage id="organiser.setup.conflictFields" />} />;
  if (!answer) return null;
  if (answer.__typename !== 'Unreadable') return <ChangeOutcome {...{ answer, isWithoutEffect, isLosing, isSaving, fieldLabels }} onReload={refresh} onGoOn={(key) => void saveLosing(key)} />;
  const label = fieldLabels[answer.field];
  return <Note tone="danger" live="assertive" title={label && `${label}:`}><FormattedMessage id="organiser.setup.unreadable" /></Note>;
}

/** One field as both have it, in the words that the section has for it. */
function inWords(field: string, theirs: Facts, own: Facts, name?: string): FieldConflict {
  const labels = [...new Set([...Object.keys(theirs), ...Object.keys(own)])].filter((label) => theirs[label] !== own[label]);
  const words = (of: Facts) => labels.map((label) => of[label] ?? '').filter(Boolean).join('; ');
  return { field, label: name ?? labels.join(', '), stored: words(theirs), mine: words(own) };
}
