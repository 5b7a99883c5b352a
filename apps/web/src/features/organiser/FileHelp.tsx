import { DataTable, Link } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { useEvent } from '../../app/index.ts';
import { COLUMN_IDS } from './column-names.ts';
import { ColumnName } from './ColumnName.tsx';
import classes from './organiser.module.css';

const HELP_IDS: Readonly<Record<string, string>> = {
  Organisation: 'organiser.help.organisation',
  Country: 'organiser.help.country',
  Type: 'organiser.help.type',
  'Registration no.': 'organiser.help.registrationNumber',
  Website: 'organiser.help.website',
  About: 'organiser.help.about',
  Offers: 'organiser.help.capabilities',
  Seeks: 'organiser.help.capabilities',
  'Cooperation offered': 'organiser.help.forms',
  'Cooperation sought': 'organiser.help.forms',
  Certificates: 'organiser.help.certificates',
  Employees: 'organiser.help.employees',
  Delegates: 'organiser.help.delegates',
  Languages: 'organiser.help.languages',
  Unavailable: 'organiser.help.unavailable',
  'Offer codes': 'organiser.help.codes',
  'Need codes': 'organiser.help.codes',
};
const SAMPLES = { delegates: 'Name <address@example.org>', codes: 'CPV 34711200; NACE 25.62; NATO 1560', languages: 'en, uk', absence: 'day 1 morning', bands: '1-9, 10-49, 50-249, 250-999, 1000+', forms: 'kit; licence', certificates: 'ISO 9001; AQAP 2110' };

/** How the file is made: a sample to begin with, and what each column takes. Folded, for who brings files every week. */
export function FileHelp() {
  const { slug } = useEvent();
  const columns = Object.keys(COLUMN_IDS).filter((column) => HELP_IDS[column]);
  return (
    <div className={classes.fileHelp}>
      <Link href={`/api/events/${slug}/import/sample`} download><FormattedMessage id="organiser.help.sample" /></Link>
      <details>
        <summary><FormattedMessage id="organiser.help.open" /></summary>
        <p className={classes.lead}><FormattedMessage id="organiser.help.lead" /></p>
        <DataTable
          caption={<FormattedMessage id="organiser.help.title" />}
          captionHidden
          rows={columns}
          rowKey={(column) => column}
          phoneRow={(column) => <div className={classes.mapped}><b lang="en">{column}</b><span className={classes.value}><FormattedMessage id={HELP_IDS[column]!} values={SAMPLES} /></span></div>}
          columns={[
            { id: 'heading', header: <FormattedMessage id="organiser.help.heading" />, cell: (column) => <span lang="en">{column}</span>, rowHeader: true },
            { id: 'means', header: <FormattedMessage id="organiser.help.means" />, cell: (column) => <ColumnName column={column} /> },
            { id: 'takes', header: <FormattedMessage id="organiser.help.takes" />, cell: (column) => <span className={classes.value}><FormattedMessage id={HELP_IDS[column]!} values={SAMPLES} /></span> },
          ]}
        />
      </details>
    </div>
  );
}
