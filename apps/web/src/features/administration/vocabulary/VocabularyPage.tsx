import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { EmptyState, Glyph, Link, Note, PageTitle } from '@spilno/ui';
import { IconPlus } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { QueryState, useTime, UserErrorNote } from '../../../app/index.ts';
import { ForAdministrator } from '../ForAdministrator.tsx';
import { usePageAddress } from '../use-address.ts';
import { DifferenceList } from './DifferenceList.tsx';
import { AdministrationVocabularyDocument, type Editor } from './documents.ts';
import { DraftPanel } from './DraftPanel.tsx';
import { FaultList } from './FaultList.tsx';
import { useFieldNames } from './field-names.ts';
import { ImportVocabulary } from './ImportVocabulary.tsx';
import { NodePanel } from './NodePanel.tsx';
import { useVocabularyActs } from './use-vocabulary-acts.ts';
import { VersionsPanel } from './VersionsPanel.tsx';
import { VocabularyTree } from './VocabularyTree.tsx';
import classes from './vocabulary.module.css';

/** The vocabulary of the installation: its nodes, the draft and what publishing would do, its versions, files out and in. */
export function VocabularyPage() {
  return (
    <ForAdministrator>
      <Vocabulary />
    </ForAdministrator>
  );
}

function Vocabulary() {
  const query = useQuery(AdministrationVocabularyDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <QueryState query={{ ...query, data: query.data ?? query.previousData }} shape="rows" count={10}>
      {({ vocabularyEditor }) => <LoadedVocabulary editor={vocabularyEditor} onReload={() => void query.refetch()} />}
    </QueryState>
  );
}

function LoadedVocabulary({ editor, onReload }: { readonly editor: Editor; readonly onReload: () => void }) {
  const intl = useIntl();
  const { dayTime } = useTime();
  const { fieldName } = useFieldNames();
  const { read, change } = usePageAddress('');
  const acts = useVocabularyActs(editor.revision);
  const node = read('node');
  const reasons = {
    hasChildren: intl.formatMessage({ id: 'administration.vocabulary.refused.hasChildren' }),
    codeTaken: intl.formatMessage({ id: 'administration.vocabulary.refused.codeTaken' }),
    codeSpent: intl.formatMessage({ id: 'administration.vocabulary.refused.codeSpent' }),
    badCode: intl.formatMessage({ id: 'administration.vocabulary.refused.badCode' }),
    sameNode: intl.formatMessage({ id: 'administration.vocabulary.refused.sameNode' }),
    unknownNode: intl.formatMessage({ id: 'administration.vocabulary.refused.unknownNode' }),
    tooFewParts: intl.formatMessage({ id: 'administration.vocabulary.refused.tooFewParts' }),
    partElsewhere: intl.formatMessage({ id: 'administration.vocabulary.refused.partElsewhere' }),
    nodeIsChosen: intl.formatMessage({ id: 'administration.vocabulary.refused.nodeIsChosen' }),
    hasFaults: intl.formatMessage({ id: 'administration.vocabulary.refused.hasFaults' }),
    nothingChanged: intl.formatMessage({ id: 'administration.vocabulary.refused.nothingChanged' }),
  };
  const { number, publishedAt } = editor.inForce;
  return (
    <>
      <PageTitle
        title={<FormattedMessage id="administration.vocabulary.title" />}
        lead={number === 0 || !publishedAt ? <FormattedMessage id="administration.vocabulary.shipped" values={{ count: editor.nodes.length }} /> : <FormattedMessage id="administration.vocabulary.inForce" values={{ number, count: editor.nodes.length, when: dayTime(publishedAt) }} />}
        aside={<Button variant="filled" leftSection={<Glyph icon={IconPlus} />} onClick={() => change({ node: 'new' })}><FormattedMessage id="administration.vocabulary.add" /></Button>}
      />
      {acts.failure && <UserErrorNote error={acts.failure} reasons={reasons} onReload={onReload} />}
      {acts.conflicts.length > 0 && (
        <Note tone="warn" live="polite" title={<FormattedMessage id="administration.vocabulary.conflicts" values={{ count: acts.conflicts.length }} />}>
          <ul className={classes.plain}>
            {acts.conflicts.map(({ code, field, ours, theirs }) => <li key={`${code} ${field ?? ''}`}><span className={classes.code}>{code}</span> {field && fieldName(field)}: «{ours || '–'}» / «{theirs || '–'}»</li>)}
          </ul>
        </Note>
      )}
      {editor.hasNewRelease && (
        <Note tone="info" actions={<Button size="sm" onClick={() => void acts.change({ act: 'bringRelease' })}><FormattedMessage id="administration.vocabulary.bring" /></Button>} title={<FormattedMessage id="administration.vocabulary.newRelease" />}>
          <FormattedMessage id="administration.vocabulary.newReleaseNext" />
        </Note>
      )}
      {editor.revision > 0 && <DraftPanel editor={editor} acts={acts} />}
      {editor.revision > 0 && editor.faults.length > 0 && <FaultList faults={editor.faults} nodes={editor.nodes} onOpen={(code) => change({ node: code })} />}
      {editor.differences.length > 0 && <DifferenceList title={<FormattedMessage id="administration.vocabulary.changes" values={{ count: editor.differences.length }} />} differences={editor.differences} />}
      <div className={classes.panes} data-open={node !== '' || undefined}>
        <VocabularyTree nodes={editor.nodes} open={node} />
        {node === '' ? (
          <div className={classes.side}><EmptyState title={<FormattedMessage id="administration.vocabulary.none" />}><FormattedMessage id="administration.vocabulary.noneNext" /></EmptyState></div>
        ) : (
          <div className={classes.side}>
            <Link href="/admin/vocabulary"><FormattedMessage id="administration.vocabulary.back" /></Link>
            <NodePanel key={node} code={node === 'new' ? null : node} nodes={editor.nodes} acts={acts} onOpen={(code) => change({ node: code })} />
          </div>
        )}
      </div>
      <ImportVocabulary revision={editor.revision} onTaken={onReload} />
      <VersionsPanel acts={acts} />
    </>
  );
}
