import { CountryCode, Link, OrganisationMark } from '@spilno/ui';
import { type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useCountryName, useEvent } from '../../app/index.ts';
import { type RequestCardPartsFragment } from '../../gql/graphql.ts';
import classes from './meetings.module.css';
import { useVocabulary } from './vocabulary.ts';

export type Counterpart = RequestCardPartsFragment['counterpart'];

/** Who the other side is in a list, by its code name if it has one, and a line under the name; the name behind it is one link away. */
export function CounterpartHead({ counterpart, badge, children }: { readonly counterpart: Counterpart; readonly badge: ReactNode; readonly children: ReactNode }) {
  const { slug } = useEvent();
  const countryName = useCountryName();
  const words = useVocabulary();
  if (!counterpart) {
    return (
      <header className={classes.head}>
        <div className={classes.who}>
          <h2 className={classes.name}>
            <FormattedMessage id="meetings.card.unseen" />
          </h2>
          <p className={classes.line}>{children}</p>
        </div>
        {badge}
      </header>
    );
  }
  const { displayName, country, registrationId } = counterpart;
  const name = words.name(displayName);
  return (
    <header className={classes.head}>
      <OrganisationMark name={name} codeName={displayName.isCodeName} size="md" />
      <div className={classes.who}>
        <h2 className={classes.name}>
          <Link href={`/e/${slug}/matches/${registrationId}`}>{displayName.isCodeName ? <FormattedMessage id="meetings.card.codeName" values={{ name }} /> : name}</Link>
        </h2>
        <p className={classes.place}>
          <CountryCode code={country} name={countryName(country)} /> <span>{children}</span>
        </p>
      </div>
      {badge}
    </header>
  );
}
