import { PersonMark, Panel } from '@spilno/ui';
import { useMemo } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type MatchingDetailQuery } from '../../gql/graphql.ts';
import classes from './matching.module.css';

type Details = NonNullable<NonNullable<MatchingDetailQuery['match']>['organisation']['details']>;

/** What an agreed meeting opens: name, own words, people. Nothing stands here before. */
export function MatchDetails({ details }: { readonly details: Details | null }) {
  const languages = useLanguageNames();
  if (!details) return null;
  return (
    <Panel title={<FormattedMessage id="matching.details.title" />}>
      <div className={classes.details}>
        <p className={classes.legalName}>{details.legalName}</p>
        {details.about && <p className={classes.about}>{details.about}</p>}
        {details.website && /^https?:\/\//.test(details.website) && (
          <a href={details.website} rel="noreferrer" target="_blank">
            {details.website}
          </a>
        )}
        {details.languages.length > 0 && (
          <p className={classes.quiet}>
            <FormattedMessage id="matching.details.languages" values={{ languages: languages(details.languages) }} />
          </p>
        )}
        <h3>
          <FormattedMessage id="matching.details.delegates" />
        </h3>
        <ul className={classes.people}>
          {details.delegates.map((person) => (
            <Person key={person.delegateId} person={person} languages={languages(person.languages)} />
          ))}
        </ul>
      </div>
    </Panel>
  );
}

function Person({ person, languages }: { readonly person: Details['delegates'][number]; readonly languages: string }) {
  return (
    <li>
      <PersonMark name={person.name} />
      <div>
        <p>
          <b>{person.name}</b>
        </p>
        <p className={classes.quiet}>{[person.jobFunction, languages].filter(Boolean).join(' · ')}</p>
        {person.email && <a href={`mailto:${person.email}`}>{person.email}</a>}
        {person.telephone && <p className={classes.quiet}>{person.telephone}</p>}
      </div>
    </li>
  );
}

function useLanguageNames(): (codes: readonly string[]) => string {
  const intl = useIntl();
  return useMemo(() => {
    const names = new Intl.DisplayNames([intl.locale], { type: 'language', fallback: 'code' });
    const nameOf = (code: string) => {
      try {
        return names.of(code) ?? code;
      } catch {
        return code;
      }
    };
    return (codes) => codes.map(nameOf).join(', ');
  }, [intl.locale]);
}
