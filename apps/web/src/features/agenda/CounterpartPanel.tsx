import { Panel, StateBadge } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { type AgendaMeetingPageQuery } from '../../gql/graphql.ts';
import classes from './agenda.module.css';

type Counterpart = NonNullable<AgendaMeetingPageQuery['agendaMeeting']>['counterpart'];

export interface CounterpartPanelProps {
  /** Over-the-shoulder name, which stands beside every real one. */
  readonly name: string;
  /** Nobody sits opposite then. */
  readonly isCancelled: boolean;
  readonly counterpart: Counterpart;
  /** Those of its delegates who come to this meeting. */
  readonly comingIds: readonly string[];
}

/** Who sits opposite, as far as the other side has opened itself to the reader. */
export function CounterpartPanel({ name, isCancelled, counterpart, comingIds }: CounterpartPanelProps) {
  const details = counterpart?.details;
  return (
    <Panel title={<FormattedMessage id="agenda.meeting.counterpart" />}>
      {details ? (
        <div className={classes.stack}>
          <p className={classes.venue}>{counterpart.displayName.isCodeName ? `${name} · ${details.legalName}` : details.legalName}</p>
          {details.about !== '' && <p className={classes.about}>{details.about}</p>}
          {details.website !== null && <p className={classes.about}>{details.website}</p>}
          <h3 className={classes.subtitle}>
            <FormattedMessage id="agenda.meeting.people" />
          </h3>
          <ul className={classes.people}>
            {details.delegates.map((person) => (
              <Person key={person.delegateId} person={person} comes={comingIds.includes(person.delegateId)} />
            ))}
          </ul>
        </div>
      ) : (
        <p className={classes.quiet}>
          <FormattedMessage id={isCancelled ? 'agenda.meeting.noNamesAnyMore' : 'agenda.meeting.noNames'} values={{ name }} />
        </p>
      )}
    </Panel>
  );
}

type PersonParts = NonNullable<NonNullable<Counterpart>['details']>['delegates'][number];

function Person({ person, comes }: { readonly person: PersonParts; readonly comes: boolean }) {
  const intl = useIntl();
  const languages = intl.formatList(person.languages.map((code) => intl.formatDisplayName(code, { type: 'language' }) ?? code));
  return (
    <li>
      <span className={classes.memberName}>
        <b>{person.name}</b>
        {comes && (
          <StateBadge tone="info">
            <FormattedMessage id="agenda.team.comes" />
          </StateBadge>
        )}
      </span>
      <span className={classes.quiet}>{[person.jobFunction, languages].filter(Boolean).join(' · ')}</span>
      {person.email !== null && <a href={`mailto:${person.email}`}>{person.email}</a>}
      {person.telephone !== null && <a href={`tel:${person.telephone}`}>{person.telephone}</a>}
    </li>
  );
}
