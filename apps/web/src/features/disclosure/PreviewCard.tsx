import { certificateKindByCode } from '@spilno/taxonomy';
import { CapabilityChip, ChipList, CountryCode, FormAndPlace, OrganisationMark, PersonMark } from '@spilno/ui';
import { type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { ProductCodeList, useCountryName } from '../../app/index.ts';
import { type DisclosurePreviewPartsFragment } from '../../gql/graphql.ts';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useVocabulary, type Vocabulary } from '../meetings/index.ts';
import { termsOf } from './terms-of.ts';
import { useLanguageNames } from './use-language-names.ts';
import classes from './disclosure.module.css';

export const DisclosurePreviewParts = graphql(`
  fragment DisclosurePreviewParts on ParticipantOrganisation {
    level
    displayName {
      isCodeName
      en
      uk
    }
    country
    macroRegion
    headCountBand
    offers {
      nodeCode
      quantityBand
      leadTimeBand
      place
    }
    needs {
      nodeCode
      quantityBand
      leadTimeBand
      place
    }
    formsOffered {
      form
      place
    }
    formsSought {
      form
      place
    }
    certificateKinds
    confidential {
      productData
      offerCodes {
        scheme
        code
      }
      needCodes {
        scheme
        code
      }
      certificates {
        kind
        issuer
        scope
        validUntil
        isVerified
      }
    }
    details {
      legalName
      about
      website
      languages
      delegates {
        delegateId
        name
        jobFunction
        languages
        email
        telephone
      }
    }
  }
`);

type Shown = DisclosurePreviewPartsFragment;

/** Everything another firm reads of the own one at a step, and what stays closed there. */
export function PreviewCard({ organisation }: { readonly organisation: FragmentType<typeof DisclosurePreviewParts> }) {
  const shown = readFragment(DisclosurePreviewParts, organisation);
  const words = useVocabulary();
  return (
    <article className={classes.preview}>
      <Head shown={shown} />
      <div className={classes.sides}>
        <Entries side="get" titleId="disclosure.card.offers" emptyId="disclosure.card.noOffers" entries={shown.offers} />
        <Entries side="give" titleId="disclosure.card.needs" emptyId="disclosure.card.noNeeds" entries={shown.needs} />
        <Forms titleId="disclosure.card.formsOffered" forms={shown.formsOffered} words={words} />
        <Forms titleId="disclosure.card.formsSought" forms={shown.formsSought} words={words} />
      </div>
      <Certificates kinds={shown.certificateKinds} />
      {shown.details && <Details details={shown.details} />}
      {shown.confidential && <Confidential confidential={shown.confidential} />}
      <Closed shown={shown} />
    </article>
  );
}

function Head({ shown }: { readonly shown: Shown }) {
  const words = useVocabulary();
  const countryName = useCountryName();
  const name = words.name(shown.displayName);
  const facts = [shown.macroRegion && words.region(shown.macroRegion), shown.headCountBand && words.headCount(shown.headCountBand)].filter(Boolean);
  return (
    <header className={classes.who}>
      <OrganisationMark name={name || '–'} codeName={shown.displayName.isCodeName} size="lg" />
      <div>
        <h3>
          {shown.displayName.isCodeName ? <FormattedMessage id="disclosure.firm.codeName" values={{ name }} /> : name} <CountryCode code={shown.country} name={countryName(shown.country)} />
        </h3>
        {shown.details && shown.displayName.isCodeName && <p className={classes.legalName}>{shown.details.legalName}</p>}
        {facts.length > 0 && <p className={classes.quiet}>{facts.join(' · ')}</p>}
      </div>
    </header>
  );
}

interface EntriesProps {
  readonly side: 'get' | 'give';
  readonly titleId: string;
  readonly emptyId: string;
  readonly entries: Shown['offers'];
}

function Entries({ side, titleId, emptyId, entries }: EntriesProps) {
  const words = useVocabulary();
  return (
    <Group titleId={titleId} side={side}>
      {entries.length === 0 ? (
        <p className={classes.quiet}><FormattedMessage id={emptyId} /></p>
      ) : (
        <ul className={classes.entries}>
          {entries.map((entry) => (
            <li key={entry.nodeCode}>
              <b>{words.capability(entry.nodeCode)}</b>
              <span className={classes.quiet}>{termsOf(entry, words)}</span>
            </li>
          ))}
        </ul>
      )}
    </Group>
  );
}

function Forms({ titleId, forms, words }: { readonly titleId: string; readonly forms: Shown['formsOffered']; readonly words: Vocabulary }) {
  if (forms.length === 0) return null;
  return (
    <Group titleId={titleId}>
      <ul className={classes.entries}>
        {forms.map(({ form, place }) => (
          <li key={form}><FormAndPlace form={words.form(form)} place={words.place(place)} /></li>
        ))}
      </ul>
    </Group>
  );
}

function Group({ titleId, side, children }: { readonly titleId: string; readonly side?: 'get' | 'give'; readonly children: ReactNode }) {
  return (
    <section className={classes.group} data-side={side}>
      <h4><FormattedMessage id={titleId} /></h4>
      {children}
    </section>
  );
}

function Certificates({ kinds }: { readonly kinds: readonly string[] }) {
  const intl = useIntl();
  if (kinds.length === 0) return null;
  return (
    <Group titleId="disclosure.card.certificates">
      <ChipList label={intl.formatMessage({ id: 'disclosure.card.certificates' })}>
        {kinds.map((kind) => <CapabilityChip key={kind}>{certificateKindByCode(kind)?.title ?? kind}</CapabilityChip>)}
      </ChipList>
    </Group>
  );
}

function Details({ details }: { readonly details: NonNullable<Shown['details']> }) {
  const languages = useLanguageNames();
  return (
    <>
      {details.about && <Group titleId="disclosure.card.about"><p className={classes.about}>{details.about}</p></Group>}
      <Group titleId="disclosure.card.delegates">
        <ul className={classes.people}>
          {details.delegates.map((person) => (
            <li key={person.delegateId}>
              <PersonMark name={person.name} />
              <div>
                <p><b>{person.name}</b></p>
                <p className={classes.quiet}>{[person.jobFunction, languages(person.languages)].filter(Boolean).join(' · ')}</p>
                <p className={classes.quiet}>{[person.email, person.telephone].filter(Boolean).join(' · ') || <FormattedMessage id="disclosure.card.noContact" />}</p>
              </div>
            </li>
          ))}
        </ul>
      </Group>
      <p className={classes.quiet}>
        {details.languages.length > 0 && <><FormattedMessage id="disclosure.card.languages" values={{ languages: languages(details.languages) }} /> · </>}
        {details.website ?? <FormattedMessage id="disclosure.card.noWebsite" />}
      </p>
    </>
  );
}

/** What only a partner under an NDA reads. */
function Confidential({ confidential: { productData, certificates, offerCodes, needCodes } }: { readonly confidential: NonNullable<Shown['confidential']> }) {
  return (
    <Group titleId="disclosure.card.product">
      <p className={classes.about}>{productData || <FormattedMessage id="disclosure.product.none" />}</p>
      <ul className={classes.certificates}>
        {certificates.map((certificate, index) => (
          <li key={index}>{[certificateKindByCode(certificate.kind)?.title ?? certificate.kind, certificate.issuer, certificate.scope, certificate.validUntil].filter(Boolean).join(' · ')}</li>
        ))}
      </ul>
      {offerCodes.length > 0 && <><h4><FormattedMessage id="disclosure.card.offerCodes" /></h4><ProductCodeList codes={offerCodes} /></>}
      {needCodes.length > 0 && <><h4><FormattedMessage id="disclosure.card.needCodes" /></h4><ProductCodeList codes={needCodes} /></>}
    </Group>
  );
}

/** Hidden things are said to be hidden. */
function Closed({ shown }: { readonly shown: Shown }) {
  const ids = shown.confidential
    ? ['disclosure.closed.never']
    : shown.details
    ? ['disclosure.closed.product', 'disclosure.closed.never']
    : [...(shown.displayName.isCodeName ? ['disclosure.closed.name'] : []), 'disclosure.closed.words', 'disclosure.closed.people', 'disclosure.closed.never'];
  return (
    <section className={classes.closed}>
      <h4><FormattedMessage id="disclosure.closed.title" /></h4>
      <ul>{ids.map((id) => <li key={id}><FormattedMessage id={id} /></li>)}</ul>
    </section>
  );
}
