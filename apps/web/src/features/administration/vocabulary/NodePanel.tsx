import { useQuery } from '@apollo/client/react';
import { EmptyState, Panel } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { QueryState, useLocale } from '../../../app/index.ts';
import { AdministrationVocabularyNodeDocument, type EditorNode } from './documents.ts';
import { NodeActs } from './NodeActs.tsx';
import { NodeForm } from './NodeForm.tsx';
import { type VocabularyActs } from './use-vocabulary-acts.ts';
import classes from './vocabulary.module.css';

interface NodePanelProps {
  /** Null for a new node. */
  readonly code: string | null;
  readonly nodes: readonly EditorNode[];
  readonly acts: VocabularyActs;
  readonly onOpen: (code: string | null) => void;
}

/** One node: everything that is said of it, and what can be done with it. */
export function NodePanel({ code, nodes, acts, onOpen }: NodePanelProps) {
  if (code === null) {
    return (
      <Panel title={<FormattedMessage id="administration.vocabulary.add" />}>
        <NodeForm code={null} fields={{}} acts={acts} onSaved={onOpen} />
      </Panel>
    );
  }
  return <KnownNode code={code} nodes={nodes} acts={acts} onOpen={onOpen} />;
}

function KnownNode({ code, nodes, acts, onOpen }: NodePanelProps & { readonly code: string }) {
  const { textLocale } = useLocale();
  const query = useQuery(AdministrationVocabularyNodeDocument, { variables: { code }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryState query={{ ...query, data: query.data ?? query.previousData }} shape="text">
      {({ vocabularyNode: node }) =>
        node === null ? (
          <EmptyState title={<FormattedMessage id="administration.vocabulary.gone" values={{ code }} />}><FormattedMessage id="administration.vocabulary.goneNext" /></EmptyState>
        ) : (
          <>
            <Panel title={<><span className={classes.code}>{node.code}</span> {titleIn(node.fields, textLocale)}</>} aside={<FormattedMessage id="administration.vocabulary.firms" values={{ count: node.firms }} />}>
              {node.formerCodes.length > 0 && <p className={classes.muted}><FormattedMessage id="administration.vocabulary.former" values={{ codes: node.formerCodes.join(', ') }} /></p>}
              <NodeForm code={node.code} fields={Object.fromEntries(node.fields.map(({ field, value }) => [field, value]))} acts={acts} onSaved={() => undefined} />
            </Panel>
            <NodeActs code={node.code} firms={node.firms} nodes={nodes} acts={acts} onOpen={onOpen} />
          </>
        )
      }
    </QueryState>
  );
}

/** The title in the language that is read, in English where it has none. */
const titleIn = (fields: readonly { readonly field: string; readonly value: string }[], locale: string): string | undefined =>
  [locale, 'en'].map((each) => fields.find(({ field }) => field === `title.${each}`)?.value).find(Boolean);
