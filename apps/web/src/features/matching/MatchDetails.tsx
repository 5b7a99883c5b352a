import { certificateKindByCode } from '@spilno/taxonomy';
import { PersonMark, Panel } from '@spilno/ui';
import { useMemo } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { ProductCodeList } from '../../app/index.ts';
import { type MatchingDetailQuery } from '../../gql/graphql.ts';
import classes from './matching.module.css';

type Details = NonNullable<NonNullable<MatchingDetailQuery['match']>['organisation']['details']>;

type Confidential = NonNullable<NonNullable<MatchingDetailQuery['match']>['organisation']['confidential']>;

/** What an agreed meeting opens: name, own words, people. Nothing stands here before. */
export function MatchDetails({ details, confidential }: { readonly details: Details | null; readonly confidential: Confidential | null }) {
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
        {confidential && <ProductData confidential={confidential} />}
      </div>
    </Panel>
  );
}

/** What the other side opened under an NDA. */
function ProductData({ confidential: { productData, certificates, offerCodes, needCodes } }: { readonly confidential: Confidential }) {
  return (
    <>
      <h3>
        <FormattedMessage id="matching.details.product" />
      </h3>
      <p className={classes.about}>{productData || <FormattedMessage id="matching.details.noProduct" />}</p>
      {certificates.map((certificate, index) => (
        <p key={index} className={classes.quiet}>
          {[certificateKindByCode(certificate.kind)?.title ?? certificate.kind, certificate.issuer, certificate.scope, certificate.validUntil].filter(Boolean).join(' · ')}
        </p>
      ))}
      {offerCodes.length > 0 && <><h3><FormattedMessage id="matching.details.offerCodes" /></h3><ProductCodeList codes={offerCodes} /></>}
      {needCodes.length > 0 && <><h3><FormattedMessage id="matching.details.needCodes" /></h3><ProductCodeList codes={needCodes} /></>}
    </>
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
