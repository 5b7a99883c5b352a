import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { FACETS, LANGUAGES, useFieldNames } from './field-names.ts';
import { useTyped } from './use-typed.ts';
import { type VocabularyActs } from './use-vocabulary-acts.ts';
import classes from './vocabulary.module.css';

interface NodeFormProps {
  /** Null for a new node. */
  readonly code: string | null;
  readonly fields: Readonly<Record<string, string>>;
  readonly acts: VocabularyActs;
  readonly onSaved: (code: string) => void;
}

/**
 * Titles, other words, definitions, relations and cross-references of a node; saving changes the draft alone. What somebody else changed
 * meanwhile comes in beside what is typed here.
 */
export function NodeForm({ code, fields, acts, onSaved }: NodeFormProps) {
  const intl = useIntl();
  const { fieldName, facetName } = useFieldNames();
  const [newCode, setNewCode] = useState('');
  const { values, isTyped, type, sent } = useTyped(fields);
  const bind = (field: string) => ({ label: fieldName(field), value: values[field] ?? '', maxLength: 4_000, onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => type(field, value) });
  const isUnchanged = code !== null && !isTyped;
  const save = async (submitted: FormEvent): Promise<void> => {
    submitted.preventDefault();
    const target = code ?? newCode.trim();
    const nodes = [{ code: target, fields: Object.entries(values).map(([field, value]) => ({ field, value })) }];
    if (!(await acts.change({ act: 'put', nodes }))) return;
    sent();
    onSaved(target);
  };
  return (
    <form className={classes.form} onSubmit={(event) => void save(event)}>
      {code === null && <TextInput label={<FormattedMessage id="administration.vocabulary.code" />} description={<FormattedMessage id="administration.vocabulary.codeHint" />} required maxLength={20} value={newCode} onChange={(event) => setNewCode(event.currentTarget.value)} />}
      <Select label={fieldName('facet')} allowDeselect={false} data={FACETS.map((facet) => ({ value: facet, label: facetName(facet) }))} value={values['facet'] || 'product'} onChange={(facet) => type('facet', facet ?? 'product')} />
      <Group title={<FormattedMessage id="administration.vocabulary.titles" />}>
        {LANGUAGES.map((language) => <TextInput key={language} {...bind(`title.${language}`)} lang={language} />)}
      </Group>
      <Group title={<FormattedMessage id="administration.vocabulary.definitions" />}>
        {(['en', 'uk'] as const).map((language) => <Textarea key={language} {...bind(`definition.${language}`)} lang={language} autosize minRows={2} />)}
      </Group>
      <Group title={<FormattedMessage id="administration.vocabulary.words" />} hint={<FormattedMessage id="administration.vocabulary.wordsHint" />}>
        {LANGUAGES.map((language) => <Textarea key={language} {...bind(`words.${language}`)} lang={language} autosize minRows={1} />)}
      </Group>
      <Group title={<FormattedMessage id="administration.vocabulary.relations" />} hint={<FormattedMessage id="administration.vocabulary.relationsHint" />}>
        {(['related', 'partOf', 'madeBy', 'replacedBy'] as const).map((field) => <TextInput key={field} {...bind(field)} />)}
      </Group>
      <Group title={<FormattedMessage id="administration.vocabulary.references" />} hint={<FormattedMessage id="administration.vocabulary.referencesHint" values={{ exact: '=', broader: '<', narrower: '>', related: '~' }} />}>
        {(['cpv', 'fsc', 'nace', 'euMl'] as const).map((field) => <TextInput key={field} {...bind(field)} />)}
      </Group>
      <div className={classes.actions}>
        <Button type="submit" variant="filled" loading={acts.isRunning} disabled={isUnchanged}>{intl.formatMessage({ id: 'administration.vocabulary.save' })}</Button>
        <span className={classes.muted}><FormattedMessage id="administration.vocabulary.saveHint" /></span>
      </div>
    </form>
  );
}

function Group({ title, hint, children }: { readonly title: React.ReactNode; readonly hint?: React.ReactNode; readonly children: React.ReactNode }) {
  return (
    <fieldset className={classes.group}>
      <legend>{title}</legend>
      {hint && <p className={classes.muted}>{hint}</p>}
      <div className={classes.fields}>{children}</div>
    </fieldset>
  );
}
