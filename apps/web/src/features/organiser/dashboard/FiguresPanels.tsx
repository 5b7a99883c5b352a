import { Panel } from '@spilno/ui';
import { FormattedMessage, FormattedNumber } from 'react-intl';
import { useCountryName } from '../../../app/index.ts';
import classes from './dashboard.module.css';
import { type EventFigures } from './dashboard-document.ts';
import { useDate } from './use-date.ts';

const share = (part: number, whole: number) => `${Math.min(100, (100 * part) / Math.max(1, whole))}%`;

const REQUEST_LINES = [
  { id: 'organiser.dashboard.sent', tone: 'ink', of: ({ requests }: EventFigures) => requests.sent },
  { id: 'organiser.dashboard.answered', tone: 'ink', of: ({ requests }: EventFigures) => requests.answered },
  { id: 'organiser.dashboard.accepted', tone: 'ok', of: ({ requests }: EventFigures) => requests.accepted },
  { id: 'organiser.dashboard.waiting', tone: 'stone', of: ({ requests }: EventFigures) => requests.waiting },
  { id: 'organiser.dashboard.wishes', tone: null, of: ({ wishes }: EventFigures) => wishes },
  { id: 'organiser.dashboard.booked', tone: null, of: ({ capacity }: EventFigures) => capacity.booked },
] as const;

/** What became of the requests, each bar against those sent. */
export function RequestsPanel({ figures }: { readonly figures: EventFigures }) {
  return (
    <Panel title={<FormattedMessage id="organiser.dashboard.requests" />}>
      <ul className={classes.bars}>
        {REQUEST_LINES.map(({ id, tone, of }) => (
          <li key={id}>
            <span><FormattedMessage id={id} /></span>
            <b><FormattedNumber value={of(figures)} /></b>
            {tone && <span className={classes.bar} aria-hidden="true"><i data-tone={tone} style={{ inlineSize: share(of(figures), figures.requests.sent) }} /></span>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Slots times tables of each day against what is planned. */
export function CapacityPanel({ figures: { capacity } }: { readonly figures: EventFigures }) {
  const date = useDate();
  return (
    <Panel title={<FormattedMessage id="organiser.dashboard.capacity" />} aside={<FormattedMessage id="organiser.dashboard.agreed" values={{ agreed: capacity.agreed, places: capacity.places }} />}>
      {capacity.days.length === 0 && <p className={classes.muted}><FormattedMessage id="organiser.dashboard.noDays" /></p>}
      <ul className={classes.bars}>
        {capacity.days.map((day) => {
          const used = day.planned ?? day.booked;
          return (
            <li key={day.dayId}>
              <span>{date(day.date)}</span>
              <span><FormattedMessage id={day.planned === null ? 'organiser.dashboard.dayUse' : 'organiser.dashboard.dayUseDraft'} values={{ used, places: day.places }} /></span>
              <span className={classes.bar} aria-hidden="true"><i data-tone={used > day.places ? 'warn' : undefined} style={{ inlineSize: share(used, day.places) }} /></span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

const SHOWN = 9;

/** Countries with most registrations; the rest in one line. */
export function CountriesPanel({ figures: { byCountry } }: { readonly figures: EventFigures }) {
  const country = useCountryName();
  const rest = byCountry.slice(SHOWN);
  const sum = (name: 'approved' | 'inVetting' | 'draft') => rest.reduce((total, one) => total + one[name], 0);
  const rows = [
    ...byCountry.slice(0, SHOWN).map((one) => ({ ...one, id: one.country ?? 'none', name: one.country ? country(one.country) : <FormattedMessage id="organiser.dashboard.noCountry" /> })),
    ...(rest.length > 0 ? [{ id: 'rest', name: <FormattedMessage id="organiser.dashboard.moreCountries" values={{ count: rest.length }} />, approved: sum('approved'), inVetting: sum('inVetting'), draft: sum('draft') }] : []),
  ];
  const most = Math.max(1, ...rows.map(({ approved, inVetting, draft }) => approved + inVetting + draft));
  return (
    <Panel title={<FormattedMessage id="organiser.dashboard.byCountry" />}>
      <ul className={classes.countries}>
        {rows.map(({ id, name, approved, inVetting, draft }) => (
          <li key={id}>
            <span>{name}</span>
            <span className={classes.bar} aria-hidden="true">
              <i style={{ inlineSize: share(approved, most) }} />
              <i data-tone="soft" style={{ inlineSize: share(inVetting, most) }} />
              <i data-tone="stone" style={{ inlineSize: share(draft, most) }} />
            </span>
            <span>
              <span aria-hidden="true"><FormattedNumber value={approved + inVetting + draft} /></span>
              <span className="sp-hidden"><FormattedMessage id="organiser.dashboard.countryRow" values={{ approved, inVetting, draft }} /></span>
            </span>
          </li>
        ))}
      </ul>
      <p className={classes.legend} aria-hidden="true">
        <span><i /><FormattedMessage id="organiser.status.approved" /></span>
        <span><i data-tone="soft" /><FormattedMessage id="organiser.status.submitted" /></span>
        <span><i data-tone="stone" /><FormattedMessage id="organiser.status.draft" /></span>
      </p>
    </Panel>
  );
}
