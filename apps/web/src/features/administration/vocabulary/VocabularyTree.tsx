import { TextInput } from '@mantine/core';
import { Link } from '@spilno/ui';
import { useDeferredValue, useMemo, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useLocale } from '../../../app/index.ts';
import { type EditorNode } from './documents.ts';
import { titleOfNode } from './title-of-node.ts';
import classes from './vocabulary.module.css';

interface VocabularyTreeProps {
  readonly nodes: readonly EditorNode[];
  /** Code of the node that is open; empty for none. */
  readonly open: string;
}

/** All nodes by branch, each a link; typed words narrow the tree to what they find. */
export function VocabularyTree({ nodes, open }: VocabularyTreeProps) {
  const intl = useIntl();
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed.trim().toLowerCase());
  const shown = useMemo(() => nodes.filter(({ code, titleEn, titleUk, titleDe }) => `${code} ${titleEn} ${titleUk} ${titleDe}`.toLowerCase().includes(words)), [nodes, words]);
  const branches = nodes.filter(({ code }) => !code.includes('.'));
  return (
    <nav className={classes.tree} aria-label={intl.formatMessage({ id: 'administration.vocabulary.tree' })}>
      <TextInput type="search" label={<FormattedMessage id="administration.vocabulary.find" />} value={typed} maxLength={100} onChange={(event) => setTyped(event.currentTarget.value)} />
      <p className={classes.count} role="status">{words !== '' && <FormattedMessage id="administration.vocabulary.found" values={{ count: shown.length }} />}</p>
      {words !== '' ? (
        <ul className={classes.plain}>{shown.map((node) => <NodeLink key={node.code} node={node} isOpen={node.code === open} />)}</ul>
      ) : (
        branches.map((branch) => {
          const below = nodes.filter(({ code }) => code.startsWith(`${branch.code}.`));
          const isOpen = open === branch.code || open.startsWith(`${branch.code}.`);
          return (
            <details key={`${branch.code} ${isOpen}`} open={isOpen}>
              <summary><TitleOf node={branch} /> <span className={classes.muted}>{below.length}</span></summary>
              <ul className={classes.plain}>{[branch, ...below].map((node) => <NodeLink key={node.code} node={node} isOpen={node.code === open} />)}</ul>
            </details>
          );
        })
      )}
    </nav>
  );
}

function NodeLink({ node, isOpen }: { readonly node: EditorNode; readonly isOpen: boolean }) {
  return (
    <li style={{ paddingInlineStart: `${(node.code.split('.').length - 1) * 12}px` }}>
      <Link href={`/admin/vocabulary?node=${node.code}`} aria-current={isOpen ? 'page' : undefined}><TitleOf node={node} /></Link>{' '}
      <span className={classes.code}>{node.code}</span>
      <span className={classes.marks}>
        {node.firms > 0 && <FormattedMessage id="administration.vocabulary.firms" values={{ count: node.firms }} />}
        {node.isChanged && <FormattedMessage id="administration.vocabulary.isChanged" />}
        {node.isOutdated && <FormattedMessage id="administration.vocabulary.isOutdated" />}
      </span>
    </li>
  );
}

function TitleOf({ node }: { readonly node: EditorNode }) {
  const { textLocale } = useLocale();
  return <>{titleOfNode(node, textLocale)}</>;
}
