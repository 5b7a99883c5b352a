import { useQuery } from '@apollo/client/react';
import { CapabilityChip, ChipList, CountryCode, FormAndPlace, OrganisationMark } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCountryName } from '../../app/index.ts';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import classes from './organisations.module.css';

export const TeaserParts = graphql(`
  fragment TeaserParts on ParticipantOrganisation {
    registrationId
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
  }
`);

const TeaserWordsDocument = graphql(`
  query TeaserWords($locale: String!) {
    capabilityTree(locale: $locale) {
      code
      title
      branchCode
    }
    vocabulary(locale: $locale) {
      cooperationForms {
        code
        title
      }
      productionPlaces {
        code
        title
      }
      certificateKinds {
        code
        title
      }
      macroRegions {
        code
        title
      }
    }
  }
`);

/** Words of the vocabulary by code; the code itself while they load. */
export function useVocabularyWords() {
  const { locale } = useIntl();
  const { data } = useQuery(TeaserWordsDocument, { variables: { locale } });
  const titleIn = (terms: readonly { readonly code: string; readonly title: string }[] | undefined) => (code: string) => terms?.find((term) => term.code === code)?.title ?? code;
  const nodes = data?.capabilityTree;
  return {
    node: titleIn(nodes),
    branchOf: (code: string) => nodes?.find((node) => node.code === code)?.branchCode ?? code,
    form: titleIn(data?.vocabulary.cooperationForms),
    place: titleIn(data?.vocabulary.productionPlaces),
    certificate: titleIn(data?.vocabulary.certificateKinds),
    region: titleIn(data?.vocabulary.macroRegions),
  };
}

export interface OrganisationTeaserProps {
  /** What the policy of disclosure shows; the own organisation in a preview, or another one. */
  readonly organisation: FragmentType<typeof TeaserParts>;
  /** `compact` stands beside a form, `full` on a page of its own. */
  readonly look?: 'compact' | 'full';
}

/** An organisation at the teaser: code name or name, country, capabilities, forms with place, bands. */
export function OrganisationTeaser({ organisation: masked, look = 'compact' }: OrganisationTeaserProps) {
  const intl = useIntl();
  const words = useVocabularyWords();
  const countryName = useCountryName();
  const organisation = readFragment(TeaserParts, masked);
  const name = intl.locale === 'uk' ? organisation.displayName.uk : organisation.displayName.en;
  const facts = [
    look === 'full' ? countryName(organisation.country) : null,
    organisation.macroRegion && words.region(organisation.macroRegion),
    organisation.headCountBand && intl.formatMessage({ id: 'organisations.teaser.people' }, { band: organisation.headCountBand }),
  ].filter(Boolean);
  return (
    <div className={classes.teaser}>
      <div className={classes.who}>
        <OrganisationMark name={name || '–'} codeName={organisation.displayName.isCodeName} />
        <div>
          <b>{organisation.displayName.isCodeName ? intl.formatMessage({ id: 'organisations.teaser.codeName' }, { name }) : name || intl.formatMessage({ id: 'organisations.teaser.unnamed' })}</b>{' '}
          {organisation.country && <CountryCode code={organisation.country} name={countryName(organisation.country)} />}
          {facts.length > 0 && <p>{intl.formatList(facts as string[], { type: 'unit' })}</p>}
        </div>
      </div>
      <Chips labelId="organisations.teaser.offers" kind="get" codes={organisation.offers.map(({ nodeCode }) => nodeCode)} title={words.node} />
      <Chips labelId="organisations.teaser.needs" kind="give" codes={organisation.needs.map(({ nodeCode }) => nodeCode)} title={words.node} />
      {look === 'full' && (
        <>
          <Forms labelId="organisations.teaser.formsOffered" forms={organisation.formsOffered} />
          <Forms labelId="organisations.teaser.formsSought" forms={organisation.formsSought} />
          <Chips labelId="organisations.teaser.certificates" kind="neutral" codes={organisation.certificateKinds} title={words.certificate} />
        </>
      )}
    </div>
  );
}

interface ChipsProps {
  readonly labelId: string;
  readonly kind: 'get' | 'give' | 'neutral';
  readonly codes: readonly string[];
  readonly title: (code: string) => string;
}

function Chips({ labelId, kind, codes, title }: ChipsProps) {
  const intl = useIntl();
  if (codes.length === 0) return null;
  const label = intl.formatMessage({ id: labelId });
  return (
    <div className={classes.group}>
      <span className={classes.label}>{label}</span>
      <ChipList label={label}>{codes.map((code) => <CapabilityChip key={code} kind={kind}>{title(code)}</CapabilityChip>)}</ChipList>
    </div>
  );
}

function Forms({ labelId, forms }: { readonly labelId: string; readonly forms: readonly { readonly form: string; readonly place: string }[] }) {
  const words = useVocabularyWords();
  if (forms.length === 0) return null;
  return (
    <div className={classes.group}>
      <span className={classes.label}><FormattedMessage id={labelId} /></span>
      <ul className={classes.forms}>
        {forms.map(({ form, place }) => (
          <li key={form}><FormAndPlace form={words.form(form)} place={words.place(place)} /></li>
        ))}
      </ul>
    </div>
  );
}
