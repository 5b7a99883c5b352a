import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Panel } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { QueryState, useTime } from '../../../app/index.ts';
import { Differences } from './DifferenceList.tsx';
import { AdministrationVocabularyDifferencesDocument, AdministrationVocabularyVersionsDocument, type Version } from './documents.ts';
import { type VocabularyActs } from './use-vocabulary-acts.ts';
import classes from './vocabulary.module.css';

/** Every version with who published it and what it changed; any can be brought back as the draft. */
export function VersionsPanel({ acts }: { readonly acts: VocabularyActs }) {
  const query = useQuery(AdministrationVocabularyVersionsDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Panel title={<FormattedMessage id="administration.vocabulary.versions" />}>
      <QueryState query={query} shape="rows">
        {({ vocabularyVersions }) => (
          <ol className={classes.versions}>
            {vocabularyVersions.map((version, at) => <VersionLine key={version.number} version={version} isInForce={at === 0} acts={acts} />)}
          </ol>
        )}
      </QueryState>
    </Panel>
  );
}

function VersionLine({ version, isInForce, acts }: { readonly version: Version; readonly isInForce: boolean; readonly acts: VocabularyActs }) {
  const { dayTime } = useTime();
  const [isOpen, setOpen] = useState(false);
  const { number, note, publishedAt, publishedBy, nodes, added, changed, removed } = version;
  return (
    <li>
      <strong><FormattedMessage id="administration.vocabulary.version" values={{ number }} /></strong>{' '}
      {isInForce && <FormattedMessage id="administration.vocabulary.isInForce" />}
      <div>{number === 0 ? <FormattedMessage id="administration.vocabulary.versionShipped" values={{ nodes }} /> : note}</div>
      {publishedAt && <div className={classes.muted}>{publishedBy ?? '–'} · {dayTime(publishedAt)} · <FormattedMessage id="administration.vocabulary.versionSums" values={{ nodes, added, changed, removed }} /></div>}
      <div className={classes.actions}>
        {number > 0 && <Button size="sm" variant="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}><FormattedMessage id="administration.vocabulary.showDifferences" /></Button>}
        {!isInForce && <Button size="sm" loading={acts.isRunning} onClick={() => void acts.change({ act: 'restore', number })}><FormattedMessage id="administration.vocabulary.restore" /></Button>}
      </div>
      {isOpen && <VersionDifferences number={number} />}
    </li>
  );
}

function VersionDifferences({ number }: { readonly number: number }) {
  const query = useQuery(AdministrationVocabularyDifferencesDocument, { variables: { number } });
  return <QueryState query={query} shape="text">{({ vocabularyDifferences }) => <Differences differences={vocabularyDifferences ?? []} />}</QueryState>;
}
