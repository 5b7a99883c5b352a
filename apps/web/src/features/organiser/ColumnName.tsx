import { FormattedMessage } from 'react-intl';

const COLUMN_IDS: Readonly<Record<string, string>> = {
  Organisation: 'organiser.column.organisation',
  Country: 'organiser.column.country',
  Type: 'organiser.column.type',
  'Registration no.': 'organiser.column.registrationNumber',
  Website: 'organiser.column.website',
  About: 'organiser.column.about',
  Offers: 'organiser.column.offers',
  Seeks: 'organiser.column.seeks',
  'Cooperation offered': 'organiser.column.cooperationOffered',
  'Cooperation sought': 'organiser.column.cooperationSought',
  Certificates: 'organiser.column.certificates',
  Employees: 'organiser.column.employees',
  Delegates: 'organiser.column.delegates',
  Languages: 'organiser.column.languages',
  Unavailable: 'organiser.column.unavailable',
  'Delegate name': 'organiser.column.delegateName',
  'Delegate e-mail': 'organiser.column.delegateEmail',
};

/** A column of the registration form in the reader's language. */
export function ColumnName({ column }: { readonly column: string }) {
  const id = COLUMN_IDS[column];
  return id ? <FormattedMessage id={id} /> : <span lang="en">{column}</span>;
}
