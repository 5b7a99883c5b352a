import { IconCircleCheck } from '@tabler/icons-react';
import { AffinityScore, CountryCode, DisclosureLevel, FormAndPlace, Glyph, OrganisationMark } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { useCountryName } from '../../app/index.ts';
import { useVocabulary } from '../meetings/index.ts';
import { AsTheySee } from './AsTheySee.tsx';
import { branchesOf, formsOf } from './match-facts.ts';
import { useAffinity, useDisclosure } from './MatchCard.tsx';
import classes from './matching.module.css';
import { type MatchRead, type Opened } from './match-reading.ts';

/** Who the other side is, as far as it is open, and how well the two fit. */
export function MatchHead({ match, name, opened: { macroRegion, details } }: { readonly match: MatchRead; readonly name: string; readonly opened: Opened }) {
  const countryName = useCountryName();
  const words = useVocabulary();
  const affinity = useAffinity(match);
  const disclosure = useDisclosure(match.organisation.level);
  const { displayName, country, headCountBand, offers } = match.organisation;
  const branches = branchesOf(offers.map(({ nodeCode }) => nodeCode)).slice(0, 2);
  const facts = [macroRegion && words.region(macroRegion), ...branches.map(words.branch), headCountBand && words.headCount(headCountBand)].filter(Boolean);
  return (
    <header className={classes.matchHead}>
      <OrganisationMark name={name} codeName={displayName.isCodeName} size="xl" />
      <div className={classes.who}>
        <h1 className={classes.title}>
          {displayName.isCodeName ? <FormattedMessage id="matching.detail.codeName" values={{ name }} /> : name} <CountryCode code={country} name={countryName(country)} />
        </h1>
        {details && details.legalName !== name && <p className={classes.legalName}>{details.legalName}</p>}
        <p className={classes.quiet}>{facts.join(' · ')}</p>
        <p className={classes.meta}>
          <DisclosureLevel {...disclosure} />
          <span>
            <Glyph icon={IconCircleCheck} /> <FormattedMessage id="matching.card.vetted" />
          </span>
        </p>
        <div className={classes.forms}>
          {formsOf(match).map(({ form, place }) => (
            <FormAndPlace key={form} form={words.form(form)} place={words.place(place)} />
          ))}
        </div>
      </div>
      <div className={classes.headScore}>
        <AffinityScore {...affinity} layout="centre" />
      </div>
      <AsTheySee level={match.organisation.level} />
    </header>
  );
}
