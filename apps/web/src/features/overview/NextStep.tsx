import { Button } from '@mantine/core';
import { Panel, StateBadge, type Tone } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useNavigate } from 'react-router';
import { usePaths } from '../../app/app-context.tsx';
import { useEvent, useTime } from '../../app/index.ts';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import classes from './overview.module.css';

export const NextStepParts = graphql(`
  fragment NextStepParts on MyRegistration {
    legalName
    codeNameEn
    codeNameUk
    usesCodeName
    status {
      status
      next
      seenBy
      since
      reasons
      checkedAgainBecause
    }
  }
`);

/** Until when wishes and requests can be made. */
export const NextStepDates = graphql(`
  fragment NextStepDates on PublicEvent {
    wishesCloseAt
    requestsCloseAt
    now
  }
`);

interface Step {
  readonly sentenceId: string;
  readonly action?: { readonly labelId: string; readonly path: string };
}

const STEPS: Readonly<Record<string, Step>> = {
  completeAndSend: { sentenceId: 'overview.next.completeAndSend', action: { labelId: 'overview.act.continue', path: 'register' } },
  officersCheck: { sentenceId: 'overview.next.officersCheck', action: { labelId: 'overview.act.registration', path: 'registration' } },
  answerQuestions: { sentenceId: 'overview.next.answerQuestions', action: { labelId: 'overview.act.answer', path: 'registration' } },
  changeAndSendAgain: { sentenceId: 'overview.next.changeAndSendAgain', action: { labelId: 'overview.act.change', path: 'register' } },
  agreeToPreview: { sentenceId: 'overview.next.agreeToPreview', action: { labelId: 'overview.act.preview', path: 'disclosure' } },
  waitForMatching: { sentenceId: 'overview.next.waitForMatching', action: { labelId: 'overview.act.registration', path: 'registration' } },
  browseMatches: { sentenceId: 'overview.next.browseMatches', action: { labelId: 'overview.act.matches', path: 'matches' } },
  nothing: { sentenceId: 'overview.next.nothing' },
};

/** In place of `browseMatches` once neither wishes nor requests can be made any more. */
const CLOSED: Step = { sentenceId: 'overview.next.matchingClosed', action: { labelId: 'overview.act.agenda', path: 'agenda' } };

const STATUS: Readonly<Record<string, { readonly labelId: string; readonly tone: Tone; readonly dot: 'filled' | 'hollow' }>> = {
  draft: { labelId: 'overview.status.draft', tone: 'neutral', dot: 'hollow' },
  submitted: { labelId: 'overview.status.submitted', tone: 'neutral', dot: 'hollow' },
  returned: { labelId: 'overview.status.returned', tone: 'warn', dot: 'filled' },
  approved: { labelId: 'overview.status.approved', tone: 'ok', dot: 'filled' },
  rejected: { labelId: 'overview.status.rejected', tone: 'danger', dot: 'filled' },
  withdrawn: { labelId: 'overview.status.withdrawn', tone: 'neutral', dot: 'filled' },
};

const SEEN_IDS: Readonly<Record<string, string>> = {
  nobody: 'overview.seen.nobody',
  previewMissing: 'overview.seen.previewMissing',
  hiddenForCheck: 'overview.seen.hiddenForCheck',
  notBeforeMatching: 'overview.seen.notBeforeMatching',
  approvedParticipants: 'overview.seen.approvedParticipants',
};

/** Where the registration stands, what comes next, and who sees the firm now. */
export function NextStep({ registration, event }: { readonly registration: FragmentType<typeof NextStepParts>; readonly event: FragmentType<typeof NextStepDates> | null }) {
  const intl = useIntl();
  const { dayTime } = useTime();
  const navigate = useNavigate();
  const { slug } = useEvent();
  const { status, legalName, codeNameEn, codeNameUk, usesCodeName } = readFragment(NextStepParts, registration);
  const dates = event && readFragment(NextStepDates, event);
  const isClosed = dates !== null && [dates.wishesCloseAt, dates.requestsCloseAt].every((at) => at !== null && at <= dates.now);
  const step = status.next === 'browseMatches' && isClosed ? CLOSED : (STEPS[status.next] ?? STEPS['nothing']!);
  const badge = STATUS[status.status];
  const hasPage = [...usePaths('event'), ...usePaths('focused')].includes(step.action?.path ?? '');
  const codeName = intl.locale === 'uk' ? codeNameUk : codeNameEn;
  return (
    <Panel
      title={<FormattedMessage id="overview.next.title" />}
      aside={badge && <StateBadge tone={badge.tone} dot={badge.dot}>{intl.formatMessage({ id: badge.labelId })}</StateBadge>}
    >
      <div className={classes.step}>
        <p className={classes.sentence}>{intl.formatMessage({ id: step.sentenceId })}</p>
        {status.reasons.length > 0 && (
          <ul className={classes.reasons}>
            {status.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        )}
        {step.action && hasPage && (
          <Button variant="filled" onClick={() => void navigate(`/e/${slug}/${step.action!.path}`)}>
            {intl.formatMessage({ id: step.action.labelId })}
          </Button>
        )}
        <dl className={classes.facts}>
          <dt><FormattedMessage id="overview.fact.organisation" /></dt>
          <dd>{legalName || <FormattedMessage id="overview.fact.noName" />}</dd>
          {usesCodeName && codeName && (
            <>
              <dt><FormattedMessage id="overview.fact.shownAs" /></dt>
              <dd>{codeName}</dd>
            </>
          )}
          <dt><FormattedMessage id="overview.fact.seenBy" /></dt>
          <dd>{SEEN_IDS[status.seenBy] && intl.formatMessage({ id: SEEN_IDS[status.seenBy]! })}</dd>
          <dt><FormattedMessage id="overview.fact.since" /></dt>
          <dd>{dayTime(status.since)}</dd>
        </dl>
      </div>
    </Panel>
  );
}
