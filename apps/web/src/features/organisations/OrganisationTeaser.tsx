import { useQuery } from '@apollo/client/react';
import { CapabilityChip, ChipList, CountryCode, OrganisationMark } from '@spilno/ui';
import { useIntl } from 'react-intl';
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
    }
    needs {
      nodeCode
    }
  }
`);

const TeaserWordsDocument = graphql(`
  query TeaserWords($locale: String!) {
    capabilityTree(locale: $locale) {
      code
      title
    }
    vocabulary(locale: $locale) {
      macroRegions {
        code
        title
      }
    }
  }
`);

/** Words of the vocabulary by code; the code itself while they load. */
function useVocabularyWords() {
  const { locale } = useIntl();
  const { data } = useQuery(TeaserWordsDocument, { variables: { locale } });
  const titleIn = (terms: readonly { readonly code: string; readonly title: string }[] | undefined) => (code: string) => terms?.find((term) => term.code === code)?.title ?? code;
  return {
    node: titleIn(data?.capabilityTree),
    region: titleIn(data?.vocabulary.macroRegions),
  };
}

export interface OrganisationTeaserProps {
  /** The own organisation as the policy of disclosure shows it to others. */
  readonly organisation: FragmentType<typeof TeaserParts>;
}

/** An organisation at the teaser, beside a form: code name or name, country, capabilities, bands. */
export function OrganisationTeaser({ organisation: masked }: OrganisationTeaserProps) {
  const intl = useIntl();
  const words = useVocabularyWords();
  const countryName = useCountryName();
  const organisation = readFragment(TeaserParts, masked);
  const name = intl.locale === 'uk' ? organisation.displayName.uk : organisation.displayName.en;
  const facts = [
    organisation.macroRegion && words.region(organisation.macroRegion),
    organisation.headCountBand && intl.formatMessage({ id: 'organisations.teaser.people' }, { band: organisation.headCountBand.replace(/\d+/g, (figure) => intl.formatNumber(Number(figure))).replace('-', '–') }),
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
    </div>
  );
}

interface ChipsProps {
  readonly labelId: string;
  readonly kind: 'get' | 'give';
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
