import { FormattedMessage } from 'react-intl';
import { COLUMN_IDS } from './column-names.ts';

/** A column of the registration form in the reader's language. */
export function ColumnName({ column }: { readonly column: string }) {
  const id = COLUMN_IDS[column];
  return id ? <FormattedMessage id={id} /> : <span lang="en">{column}</span>;
}
