import { Button, Select, TextInput } from '@mantine/core';
import { Panel } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useLocale } from '../../../app/index.ts';
import { type EditorNode } from './documents.ts';
import { titleOfNode } from './title-of-node.ts';
import { type VocabularyActs } from './use-vocabulary-acts.ts';
import classes from './vocabulary.module.css';

interface NodeActsProps {
  readonly code: string;
  readonly firms: number;
  readonly nodes: readonly EditorNode[];
  readonly acts: VocabularyActs;
  readonly onOpen: (code: string | null) => void;
}

/** What becomes of a node as a whole: merged with another, split, or taken away. */
export function NodeActs({ code, firms, nodes, acts, onOpen }: NodeActsProps) {
  const children = nodes.filter((node) => node.code.startsWith(`${code}.`)).length;
  return (
    <Panel title={<FormattedMessage id="administration.vocabulary.acts" />}>
      <div className={classes.form}>
        <Merge code={code} firms={firms} nodes={nodes} acts={acts} onOpen={onOpen} />
        <Split code={code} firms={firms} acts={acts} onOpen={onOpen} />
        <div className={classes.actions}>
          <Button disabled={firms > 0 || children > 0} loading={acts.isRunning} onClick={() => void acts.change({ act: 'remove', code }).then((done) => done && onOpen(null))}><FormattedMessage id="administration.vocabulary.remove" /></Button>
          <span className={classes.muted}>
            {firms > 0 ? <FormattedMessage id="administration.vocabulary.removeChosen" values={{ count: firms }} /> : children > 0 ? <FormattedMessage id="administration.vocabulary.removeParent" values={{ count: children }} /> : <FormattedMessage id="administration.vocabulary.removeHint" />}
          </span>
        </div>
      </div>
    </Panel>
  );
}

function Merge({ code, firms, nodes, acts, onOpen }: NodeActsProps) {
  const intl = useIntl();
  const { textLocale } = useLocale();
  const [into, setInto] = useState<string | null>(null);
  const data = nodes.filter((node) => node.code !== code).map((node) => ({ value: node.code, label: `${titleOfNode(node, textLocale)} (${node.code})` }));
  return (
    <div className={classes.act}>
      <Select searchable clearable limit={50} label={<FormattedMessage id="administration.vocabulary.mergeInto" />} description={<FormattedMessage id="administration.vocabulary.mergeHint" values={{ count: firms }} />} placeholder={intl.formatMessage({ id: 'administration.vocabulary.find' })} data={data} value={into} onChange={setInto} />
      <Button disabled={into === null} loading={acts.isRunning} onClick={() => void acts.change({ act: 'merge', code, into }).then((done) => done && onOpen(into))}><FormattedMessage id="administration.vocabulary.merge" /></Button>
    </div>
  );
}

const NO_PART = { code: '', en: '', uk: '' };

function Split({ code, firms, acts, onOpen }: Omit<NodeActsProps, 'nodes'>) {
  const [parts, setParts] = useState([NO_PART, NO_PART]);
  // On the third level parts stand beside the node, above it below.
  const family = code.split('.').length < 3 ? code : code.slice(0, code.lastIndexOf('.'));
  const set = (at: number, field: keyof typeof NO_PART, value: string) => setParts((before) => before.map((part, index) => (index === at ? { ...part, [field]: value } : part)));
  const send = async (): Promise<void> => {
    const nodes = parts.map((part) => ({ code: `${family}.${part.code.trim()}`, fields: [{ field: 'title.en', value: part.en }, { field: 'title.uk', value: part.uk }] }));
    if (await acts.change({ act: 'split', code, nodes })) onOpen(nodes[0]!.code);
  };
  return (
    <details>
      <summary><FormattedMessage id="administration.vocabulary.split" /></summary>
      <div className={classes.form}>
        <p className={classes.muted}><FormattedMessage id={family === code ? 'administration.vocabulary.splitBelow' : 'administration.vocabulary.splitBeside'} values={{ count: firms }} /></p>
        {parts.map((part, at) => (
          <fieldset key={at} className={classes.group}>
            <legend><FormattedMessage id="administration.vocabulary.part" values={{ number: at + 1 }} /></legend>
            <div className={classes.fields}>
              <TextInput label={<FormattedMessage id="administration.vocabulary.partCode" values={{ family }} />} maxLength={8} value={part.code} onChange={(event) => set(at, 'code', event.currentTarget.value.toUpperCase())} />
              <TextInput label={<FormattedMessage id="administration.vocabulary.partEn" />} maxLength={60} lang="en" value={part.en} onChange={(event) => set(at, 'en', event.currentTarget.value)} />
              <TextInput label={<FormattedMessage id="administration.vocabulary.partUk" />} maxLength={60} lang="uk" value={part.uk} onChange={(event) => set(at, 'uk', event.currentTarget.value)} />
            </div>
          </fieldset>
        ))}
        <div className={classes.actions}>
          {parts.length < 8 && <Button variant="subtle" onClick={() => setParts((before) => [...before, NO_PART])}><FormattedMessage id="administration.vocabulary.anotherPart" /></Button>}
          <Button disabled={parts.some((part) => part.code.trim() === '')} loading={acts.isRunning} onClick={() => void send()}><FormattedMessage id="administration.vocabulary.splitNow" /></Button>
        </div>
      </div>
    </details>
  );
}
