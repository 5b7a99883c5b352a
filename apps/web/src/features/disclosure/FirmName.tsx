import { CountryCode, OrganisationMark } from '@spilno/ui';
import { type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useCountryName } from '../../app/index.ts';
import { type DisclosureFirmPartsFragment } from '../../gql/graphql.ts';
import { useVocabulary } from '../meetings/index.ts';
import classes from './disclosure.module.css';

/** Another firm in a line: code name, or name where the firm has none, and country. The name behind a code name stands on match and meeting pages alone. */
export function FirmName({ firm, children }: { readonly firm: DisclosureFirmPartsFragment | null; readonly children?: ReactNode }) {
  const words = useVocabulary();
  const countryName = useCountryName();
  if (!firm) {
    return (
      <div className={classes.who}>
        <OrganisationMark name="–" size="sm" />
        <div>
          <p className={classes.quiet}><FormattedMessage id="disclosure.firm.unseen" /></p>
          {children}
        </div>
      </div>
    );
  }
  const name = words.name(firm.displayName);
  return (
    <div className={classes.who}>
      <OrganisationMark name={name} codeName={firm.displayName.isCodeName} size="sm" />
      <div>
        <p>
          <b>{firm.displayName.isCodeName ? <FormattedMessage id="disclosure.firm.codeName" values={{ name }} /> : name}</b> <CountryCode code={firm.country} name={countryName(firm.country)} />
        </p>
        {!firm.displayName.isCodeName && firm.details && firm.details.legalName !== name && <p className={classes.quiet}>{firm.details.legalName}</p>}
        {children}
      </div>
    </div>
  );
}
