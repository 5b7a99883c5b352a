import { Button } from '@mantine/core';
import { Panel, StateBadge, type Tone } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { useEventNow, useHall, useTime } from '../../app/index.ts';
import classes from './stand-by.module.css';
import { type MissingReport } from './stand-by-documents.ts';
import { OFFER_STATE_IDS, REPORT_STATE_IDS } from './stand-by-words.ts';
import { DAY_CLOCK_MS, type TableActs } from './use-on-the-day.ts';

const TONES: Readonly<Record<string, Tone>> = { reported: 'danger', tableFree: 'warn', given: 'info', answered: 'ok' };

/** What is reported missing today and what became of each table; what needs a decision stands first. */
export function ReportsPanel({ reports, acts }: { readonly reports: readonly MissingReport[]; readonly acts: TableActs }) {
  const open = reports.filter(({ status }) => status === 'reported' || status === 'tableFree');
  return (
    <Panel title={<FormattedMessage id="scheduling.standBy.reports" />} aside={<FormattedMessage id="scheduling.standBy.openCount" values={{ count: open.length }} />} flush>
      {reports.length === 0 ? (
        <p className={classes.empty}><FormattedMessage id="scheduling.standBy.noReports" /></p>
      ) : (
        <ul className={classes.reports} aria-live="polite">
          {reports.map((report) => (
            <Report key={report.id} report={report} acts={acts} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Report({ report, acts }: { readonly report: MissingReport; readonly acts: TableActs }) {
  const { time } = useTime();
  const hallOf = useHall();
  const { cause, status, table, firstName, secondName } = report;
  const toldId = cause === 'cancelled' ? 'scheduling.standBy.told.cancelled' : report.reportedBy === 'organiser' ? 'scheduling.standBy.told.organiser' : 'scheduling.standBy.told.delegate';
  return (
    <li>
      <p className={classes.reportHead}>
        <b>{`${table}, ${hallOf(report)}`}</b>
        <StateBadge tone={TONES[status] ?? 'neutral'} dot={status === 'reported' ? 'hollow' : 'filled'}><FormattedMessage id={REPORT_STATE_IDS[status]} /></StateBadge>
        <span className={classes.hint}>{time(report.reportedAt)}</span>
      </p>
      <p>
        <FormattedMessage id={toldId} values={{ first: firstName, second: secondName, by: report.reportedBy === 'first' ? firstName : secondName, about: report.reportedBy === 'first' ? secondName : firstName }} />
        {status === 'reported' && report.reportedBy !== 'organiser' && <>{' '}<FormattedMessage id="scheduling.standBy.told.oneWord" /></>}
      </p>
      <Offers report={report} />
      {(status === 'reported' || status === 'tableFree') && (
        <div className={classes.actions}>
          {status === 'reported' && <Button size="sm" variant="filled" loading={acts.isRunning} onClick={() => acts.free(report.meetingId)}><FormattedMessage id="scheduling.standBy.confirm" /></Button>}
          <Button size="sm" loading={acts.isRunning} onClick={() => acts.end(report.meetingId)}><FormattedMessage id={cause === 'cancelled' ? 'scheduling.standBy.keepFree' : 'scheduling.standBy.theyMeet'} /></Button>
        </div>
      )}
    </li>
  );
}

/** Offers of the table, the newest first; organisers see the pair, the two see only the hall. */
function Offers({ report: { status, offers, offerableUntil } }: { readonly report: MissingReport }) {
  const now = useEventNow(DAY_CLOCK_MS);
  const { time } = useTime();
  const isWaiting = status === 'tableFree' && !offers.some((offer) => offer.status === 'open');
  return (
    <>
      {isWaiting && <p className={classes.hint}><FormattedMessage id={now < offerableUntil ? 'scheduling.standBy.noCandidate' : 'scheduling.standBy.tooLate'} values={{ time: time(offerableUntil) }} /></p>}
      {offers.map((offer) => (
        <p key={offer.id} className={classes.offer}>
          <span>{`${offer.firstName} – ${offer.secondName}`}</span>
          <span className={classes.hint}><FormattedMessage id={OFFER_STATE_IDS[offer.status]} values={{ time: time(offer.answerBy), taken: offer.taken }} /></span>
        </p>
      ))}
    </>
  );
}
