import { Panel } from '@spilno/ui';
import { type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { type Difference } from './documents.ts';
import { useFieldNames } from './field-names.ts';
import classes from './vocabulary.module.css';

const KIND_IDS: Readonly<Record<string, string>> = { added: 'administration.vocabulary.kind.added', changed: 'administration.vocabulary.kind.changed', removed: 'administration.vocabulary.kind.removed' };

/** What differs node by node; each opens to its fields. */
export function DifferenceList({ title, differences }: { readonly title: ReactNode; readonly differences: readonly Difference[] }) {
  return (
    <Panel title={title}>
      <Differences differences={differences} />
    </Panel>
  );
}

export function Differences({ differences }: { readonly differences: readonly Difference[] }) {
  const { fieldName } = useFieldNames();
  return (
    <div className={classes.differences}>
      {differences.map(({ code, kind, fields }) => (
        <details key={code}>
          <summary>
            <span className={classes.code}>{code}</span> <FormattedMessage id={KIND_IDS[kind] ?? 'administration.vocabulary.kind.changed'} /> <span className={classes.muted}>{kind === 'changed' && fields.map(({ field }) => fieldName(field)).join(', ')}</span>
          </summary>
          <dl className={classes.fieldList}>
            {fields.map(({ field, before, after }) => (
              <div key={field}>
                <dt>{fieldName(field)}</dt>
                {before !== '' && <dd><del>{before}</del></dd>}
                {after !== '' && <dd><ins>{after}</ins></dd>}
              </div>
            ))}
          </dl>
        </details>
      ))}
    </div>
  );
}
