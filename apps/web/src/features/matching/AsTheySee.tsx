import { useQuery } from '@apollo/client/react';
import { Link, OrganisationMark } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { useEvent, useLocale } from '../../app/index.ts';
import { graphql } from '../../gql/index.ts';
import classes from './matching.module.css';

const OwnNameDocument = graphql(`
  query MatchingOwnName($eventSlug: String!) {
    myRegistration(eventSlug: $eventSlug) {
      id
      legalName
      approvedName
      codeNameEn
      codeNameUk
      usesCodeName
    }
  }
`);

export interface AsTheySeeProps {
  /** How far the pair is open. */
  readonly level: number;
}

/** Under which name the other side sees the own firm, with the way to all that they see. */
export function AsTheySee({ level }: AsTheySeeProps) {
  const { slug } = useEvent();
  const { textLocale } = useLocale();
  const own = useQuery(OwnNameDocument, { variables: { eventSlug: slug } }).data?.myRegistration;
  if (!own) return null;
  const codeName = own.usesCodeName ? (textLocale === 'uk' ? own.codeNameUk : own.codeNameEn) : null;
  const ownName = own.approvedName ?? own.legalName;
  const name = codeName ?? ownName;
  return (
    <p className={classes.asTheySee}>
      <OrganisationMark name={name} codeName={codeName !== null} size="sm" />
      <span>
        <FormattedMessage id="matching.detail.asTheySee" values={{ name, b: (text) => <b>{text}</b> }} />{' '}
        {codeName !== null && level >= 2 && <FormattedMessage id="matching.detail.asTheySeeName" values={{ name: ownName }} />}{' '}
        <Link href={`/e/${slug}/disclosure?as=${level >= 2 ? 2 : 1}`}><FormattedMessage id="matching.detail.preview" /></Link>
      </span>
    </p>
  );
}
