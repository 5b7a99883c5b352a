import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { DataList, EmptyState, Link, Note, PageTitle, Panel, StateBadge } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useNavigate } from 'react-router';
import { QueryState, useCountryName, useEvent, useTime } from '../../app/index.ts';
import { type MyRegistrationPageQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { ChosenProducts } from './ChosenProducts.tsx';
import { Questions } from './Questions.tsx';
import { STATUS } from './status.ts';
import { GAP_IDS, STEP_LABEL_IDS, type StepName } from './steps.ts';
import { WithdrawPanel } from './WithdrawPanel.tsx';
import classes from './registration.module.css';

const MyRegistrationPageDocument = graphql(`
  query MyRegistrationPage($eventSlug: String!) {
    myRegistration(eventSlug: $eventSlug) {
      id
      version
      canEdit
      typeCode
      legalName
      approvedName
      codeNameEn
      codeNameUk
      usesCodeName
      country
      updatedAt
      gaps {
        code
        blocks
      }
      delegates {
        id
        name
        isLead
      }
      offers {
        nodeCode
      }
      needs {
        nodeCode
      }
      offerCodes {
        scheme
        code
      }
      needCodes {
        scheme
        code
      }
      formsOffered {
        form
      }
      formsSought {
        form
      }
      certificates {
        kind
      }
      status {
        status
        since
        seenBy
        next
        checkedAgainBecause
        reasons
        questions {
          id
          ...QuestionParts
        }
      }
    }
  }
`);

type Registration = NonNullable<MyRegistrationPageQuery['myRegistration']>;

const MEANING_IDS: Readonly<Record<string, string>> = {
  completeAndSend: 'registration.meaning.completeAndSend',
  officersCheck: 'registration.meaning.officersCheck',
  answerQuestions: 'registration.meaning.answerQuestions',
  changeAndSendAgain: 'registration.meaning.changeAndSendAgain',
  agreeToPreview: 'registration.meaning.agreeToPreview',
  waitForMatching: 'registration.meaning.waitForMatching',
  browseMatches: 'registration.meaning.browseMatches',
  nothing: 'registration.meaning.nothing',
};
const SEEN_IDS: Readonly<Record<string, string>> = {
  nobody: 'registration.seen.nobody',
  previewMissing: 'registration.seen.previewMissing',
  hiddenForCheck: 'registration.seen.hiddenForCheck',
  notBeforeMatching: 'registration.seen.notBeforeMatching',
  approvedParticipants: 'registration.seen.approvedParticipants',
};
const AGAIN_IDS: Readonly<Record<string, string>> = {
  nameChanged: 'registration.again.nameChanged',
  ownersChanged: 'registration.again.ownersChanged',
  countryChanged: 'registration.again.countryChanged',
};

/** Where the own registration stands, honestly, and what can be done. */
export function MyRegistrationPage() {
  const { slug } = useEvent();
  const query = useQuery(MyRegistrationPageDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryState query={query} shape="cards">
      {({ myRegistration }) => (myRegistration ? <Page registration={myRegistration} /> : <EmptyState title={<FormattedMessage id="registration.mine.none" />} />)}
    </QueryState>
  );
}

function Page({ registration }: { readonly registration: Registration }) {
  const intl = useIntl();
  const status = STATUS[registration.status.status];
  return (
    <div className={classes.stack}>
      <PageTitle
        title={<FormattedMessage id="registration.mine.title" />}
        lead={registration.legalName || intl.formatMessage({ id: 'registration.check.unnamed' })}
        aside={status && <StateBadge tone={status.tone} dot={status.dot}>{intl.formatMessage({ id: status.labelId })}</StateBadge>}
      />
      <div className={classes.pageColumns}>
        <div className={classes.stack}>
          <StatusPanel registration={registration} />
          {registration.status.questions.length > 0 && <Questions questions={registration.status.questions} canAnswer={registration.canEdit} />}
          <Contents registration={registration} />
        </div>
        <div className={classes.stack}>
          <Facts registration={registration} />
          {registration.canEdit && <WithdrawPanel version={registration.version} status={registration.status.status} />}
        </div>
      </div>
    </div>
  );
}

function StatusPanel({ registration }: { readonly registration: Registration }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const navigate = useNavigate();
  const { next, reasons, checkedAgainBecause } = registration.status;
  const missing = registration.gaps.filter(({ blocks }) => blocks);
  const goes = (path: string, labelId: string, isPrimary = true) => (
    <Button variant={isPrimary ? 'filled' : 'default'} onClick={() => void navigate(`/e/${slug}/${path}`)}>
      {intl.formatMessage({ id: labelId })}
    </Button>
  );
  const isClosed = registration.status.status === 'withdrawn' || registration.status.status === 'rejected';
  return (
    <Panel title={<FormattedMessage id="registration.mine.next" />}>
      <div className={classes.form}>
        <p className={classes.sentence}>{MEANING_IDS[next] && intl.formatMessage({ id: isClosed ? (registration.status.status === 'withdrawn' ? 'registration.meaning.withdrawn' : 'registration.meaning.rejected') : MEANING_IDS[next] })}</p>
        {checkedAgainBecause && AGAIN_IDS[checkedAgainBecause] && <Note tone="warn">{intl.formatMessage({ id: AGAIN_IDS[checkedAgainBecause] }, { name: registration.approvedName ?? '' })}</Note>}
        {reasons.length > 0 && (
          <Note tone={registration.status.status === 'returned' ? 'warn' : 'danger'} title={<FormattedMessage id="registration.mine.reasons" />}>
            <ul className={classes.list}>{reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul>
          </Note>
        )}
        {registration.status.status === 'draft' && missing.length > 0 && (
          <ul className={classes.list} aria-label={intl.formatMessage({ id: 'registration.check.missing' })}>
            {missing.map(({ code }) => <li key={code}>{GAP_IDS[code] ? intl.formatMessage({ id: GAP_IDS[code] }) : code}</li>)}
          </ul>
        )}
        <div className={classes.actions}>
          {next === 'agreeToPreview' && goes('disclosure', 'registration.act.preview')}
          {next === 'browseMatches' && goes('matches', 'registration.act.matches')}
          {registration.canEdit && !isClosed && goes('register', registration.status.status === 'draft' ? 'registration.act.goOn' : 'registration.act.change', next === 'completeAndSend' || next === 'changeAndSendAgain')}
        </div>
      </div>
    </Panel>
  );
}

function Contents({ registration }: { readonly registration: Registration }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const change = (step: StepName) => registration.canEdit && <Link href={`/e/${slug}/register/${step}`} aria-label={intl.formatMessage({ id: 'registration.check.change' }, { step: intl.formatMessage({ id: STEP_LABEL_IDS[step] }) })}><FormattedMessage id="app.action.edit" /></Link>;
  const rows = [
    { id: 'delegates', term: intl.formatMessage({ id: 'registration.steps.delegates' }), description: intl.formatList(registration.delegates.map(({ name }) => name)), aside: <Link href={`/e/${slug}/delegates`}><FormattedMessage id="registration.mine.manage" /></Link> },
    { id: 'capabilities', term: intl.formatMessage({ id: 'registration.steps.capabilities' }), description: <ChosenProducts {...registration} />, aside: change('capabilities') },
    { id: 'cooperation', term: intl.formatMessage({ id: 'registration.steps.cooperation' }), description: intl.formatMessage({ id: 'registration.detail.forms' }, { count: registration.formsOffered.length + registration.formsSought.length }), aside: change('cooperation') },
    { id: 'particulars', term: intl.formatMessage({ id: 'registration.steps.particulars' }), description: intl.formatMessage({ id: 'registration.detail.certificates' }, { count: registration.certificates.length }), aside: change('particulars') },
  ];
  return (
    <Panel title={<FormattedMessage id="registration.check.summary" />}>
      <DataList look="plain" rows={rows} />
    </Panel>
  );
}

function Facts({ registration }: { readonly registration: Registration }) {
  const intl = useIntl();
  const { dayTime } = useTime();
  const country = useCountryName();
  const codeName = intl.locale === 'uk' ? registration.codeNameUk : registration.codeNameEn;
  const rows = [
    ...(registration.usesCodeName && codeName ? [{ id: 'codeName', term: <FormattedMessage id="registration.fact.codeName" />, description: codeName }] : []),
    ...(registration.country ? [{ id: 'country', term: <FormattedMessage id="registration.organisation.country" />, description: country(registration.country) }] : []),
    { id: 'seen', term: <FormattedMessage id="registration.fact.seenBy" />, description: SEEN_IDS[registration.status.seenBy] ? intl.formatMessage({ id: SEEN_IDS[registration.status.seenBy] }) : '' },
    { id: 'since', term: <FormattedMessage id="registration.fact.since" />, description: dayTime(registration.status.since) },
    { id: 'changed', term: <FormattedMessage id="registration.fact.changed" />, description: dayTime(registration.updatedAt) },
  ];
  return (
    <Panel title={<FormattedMessage id="registration.fact.title" />}>
      <DataList look="plain" stacked rows={rows} />
    </Panel>
  );
}
