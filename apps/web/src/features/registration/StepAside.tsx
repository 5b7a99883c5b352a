import { useQuery } from '@apollo/client/react';
import { Completeness, DisclosureLevel, Panel } from '@spilno/ui';
import { useEffect } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { BorrowedMessages, useEvent, useTime } from '../../app/index.ts';
import { type EditPartsFragment } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { OrganisationTeaser } from '../organisations/index.ts';
import { GapLinks } from './GapLinks.tsx';
import { requiredParts } from './required-parts.ts';
import { GAP_IDS, STEPS, type StepName } from './steps.ts';
import classes from './registration.module.css';

const TeaserDocument = graphql(`
  query RegistrationTeaser($eventSlug: String!) {
    previewAs(eventSlug: $eventSlug, level: 1) {
      ...TeaserParts
    }
    event(eventSlug: $eventSlug) {
      slug
      registrationClosesAt
    }
  }
`);

/** How complete it is, how others will see it, what happens next. */
export function StepAside({ step, registration }: { readonly step: StepName; readonly registration: EditPartsFragment }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const query = useQuery(TeaserDocument, { variables: { eventSlug: slug } });
  const { refetch } = query;
  useEffect(() => {
    void refetch().catch(() => undefined);
  }, [refetch, registration.version]);
  const parts = requiredParts(registration.gaps).map(({ code, step: of, done }) => ({
    id: code,
    label: intl.formatMessage({ id: GAP_IDS[code]! }),
    done,
    ...(!done && of !== step ? { note: intl.formatMessage({ id: 'registration.aside.step' }, { number: STEPS.indexOf(of) + 1 }) } : {}),
  }));
  const optional = registration.gaps.filter(({ blocks }) => !blocks);
  const figure = intl.formatMessage({ id: 'registration.aside.figure' }, { done: parts.filter(({ done }) => done).length, of: parts.length });
  return (
    <aside className={classes.aside} aria-label={intl.formatMessage({ id: 'registration.aside.label' })}>
      <Panel title={<FormattedMessage id="registration.aside.complete" />} aside={<span className={classes.quiet}>{figure}</span>}>
        <div className={classes.field}>
          <Completeness parts={parts} label={figure} stateLabels={{ done: intl.formatMessage({ id: 'registration.step.done' }), missing: intl.formatMessage({ id: 'registration.aside.missing' }) }} />
          {optional.length > 0 && (
            <>
              <p className={classes.hint}><FormattedMessage id="registration.check.couldAdd" /></p>
              <GapLinks gaps={optional} />
            </>
          )}
        </div>
      </Panel>
      <Panel title={<FormattedMessage id="registration.aside.seen" />} aside={<DisclosureLevel level={1} label={intl.formatMessage({ id: 'registration.aside.teaser' })} />}>
        <div className={classes.field}>
          <BorrowedMessages name="organisations">{query.data?.previewAs && <OrganisationTeaser organisation={query.data.previewAs} />}</BorrowedMessages>
          <p className={classes.hint}><FormattedMessage id="registration.aside.noText" /></p>
        </div>
      </Panel>
      {registration.status.status === 'draft' && (
        <Panel title={<FormattedMessage id="registration.aside.next" />}>
          <NextSteps closesAt={query.data?.event?.registrationClosesAt ?? null} />
        </Panel>
      )}
    </aside>
  );
}

function NextSteps({ closesAt }: { readonly closesAt: string | null }) {
  const { dayTime } = useTime();
  return (
    <ol className={classes.next}>
      <li>
        <span>
          <b><FormattedMessage id="registration.next.send" /></b>
          {closesAt ? <FormattedMessage id="registration.next.sendUntil" values={{ date: dayTime(closesAt) }} /> : <FormattedMessage id="registration.next.sendText" />}
        </span>
      </li>
      <li>
        <span>
          <b><FormattedMessage id="registration.next.check" /></b>
          <FormattedMessage id="registration.next.checkText" />
        </span>
      </li>
      <li>
        <span>
          <b><FormattedMessage id="registration.next.matches" /></b>
          <FormattedMessage id="registration.next.matchesText" />
        </span>
      </li>
    </ol>
  );
}
