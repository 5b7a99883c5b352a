import { FormattedMessage, useIntl } from 'react-intl';
import { useCountryName } from '../../../app/index.ts';
import { ChartPanel } from './ChartPanel.tsx';
import classes from './dashboard.module.css';
import { type EventFigures } from './dashboard-document.ts';
import { Figure } from './Figure.tsx';
import { share } from './share.ts';
import { type AddressParts } from './use-organiser-link.ts';

const SHOWN = 9;

type CountryRow = Omit<EventFigures['byCountry'][number], '__typename'>;

const sumOf = ({ approved, inVetting, draft }: CountryRow): number => approved + inVetting + draft;

/** Countries with most registrations; the rest in one line. */
export function CountriesPanel({ figures: { byCountry } }: { readonly figures: EventFigures }) {
  const intl = useIntl();
  const countryName = useCountryName();
  const nameOf = (code: string | null) => (code ? countryName(code) : intl.formatMessage({ id: 'organiser.dashboard.noCountry' }));
  const rest = byCountry.slice(SHOWN);
  const add = (name: 'approved' | 'inVetting' | 'draft') => rest.reduce((total, one) => total + one[name], 0);
  const lines = [
    ...byCountry.slice(0, SHOWN).map((row) => ({ id: row.country ?? 'none', name: nameOf(row.country), row, codes: row.country ? [row.country] : [] })),
    ...(rest.length > 0 ? [{ id: 'rest', name: intl.formatMessage({ id: 'organiser.dashboard.moreCountries' }, { count: rest.length }), row: { country: null, approved: add('approved'), inVetting: add('inVetting'), draft: add('draft') }, codes: rest.flatMap(({ country }) => country ?? []) }] : []),
  ];
  const most = Math.max(1, ...lines.map(({ row }) => sumOf(row)));
  const words = {
    approved: intl.formatMessage({ id: 'organiser.status.approved' }),
    inVetting: intl.formatMessage({ id: 'organiser.status.submitted' }),
    draft: intl.formatMessage({ id: 'organiser.status.draft' }),
  };
  const cell = (codes: readonly string[], value: number, status: readonly string[], label: string) => <Figure value={value} page={codes.length > 0 ? 'registrations' : undefined} parts={{ country: codes, status } satisfies AddressParts} label={label} />;
  const own = ({ country }: CountryRow) => (country ? [country] : []);
  return (
    <ChartPanel
      id="countries"
      title={intl.formatMessage({ id: 'organiser.dashboard.byCountry' })}
      lead={
        <span className={classes.key} aria-hidden="true">
          <span><i />{words.approved}</span>
          <span><i data-tone="soft" />{words.inVetting}</span>
          <span><i data-tone="stone" />{words.draft}</span>
        </span>
      }
      summary={intl.formatMessage({ id: 'organiser.dashboard.countriesSummary' }, { count: byCountry.filter(({ country }) => country).length, names: intl.formatList(byCountry.slice(0, 3).map((row) => `${nameOf(row.country)} ${intl.formatNumber(sumOf(row))}`)) })}
      empty={byCountry.length === 0 ? <p className={classes.muted}><FormattedMessage id="organiser.dashboard.nobodyYet" /></p> : undefined}
      columns={[
        { id: 'country', header: <FormattedMessage id="organiser.registrations.country" />, cell: (row) => nameOf(row.country), rowHeader: true },
        { id: 'approved', header: words.approved, cell: (row) => cell(own(row), row.approved, ['approved'], nameOf(row.country)), align: 'end' },
        { id: 'inVetting', header: words.inVetting, cell: (row) => cell(own(row), row.inVetting, ['submitted'], nameOf(row.country)), align: 'end' },
        { id: 'draft', header: words.draft, cell: (row) => cell(own(row), row.draft, ['draft', 'returned'], nameOf(row.country)), align: 'end' },
      ]}
      rows={byCountry}
      rowKey={({ country }) => country ?? 'none'}
    >
      <ul className={classes.countries}>
        {lines.map(({ id, name, row, codes }) => (
          <li key={id}>
            <span>{name}</span>
            <span className={classes.stack} aria-hidden="true">
              <i style={{ inlineSize: share(row.approved, most) }} />
              <i data-tone="soft" style={{ inlineSize: share(row.inVetting, most) }} />
              <i data-tone="stone" style={{ inlineSize: share(row.draft, most) }} />
            </span>
            <span>
              <span className="sp-hidden"><FormattedMessage id="organiser.dashboard.countryRow" values={{ approved: row.approved, inVetting: row.inVetting, draft: row.draft }} />{' '}</span>
              {cell(codes, sumOf(row), ['approved', 'submitted', 'draft', 'returned'], name)}
            </span>
          </li>
        ))}
      </ul>
    </ChartPanel>
  );
}
