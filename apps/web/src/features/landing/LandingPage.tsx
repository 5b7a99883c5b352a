import { useQuery } from '@apollo/client/react';
import { PublicSection } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { useParams } from 'react-router';
import { NotFound, QueryState, useLocale } from '../../app/index.ts';
import { Capabilities } from './Capabilities.tsx';
import { Dates } from './Dates.tsx';
import { Ending } from './Ending.tsx';
import { Hero } from './Hero.tsx';
import { LandingDocument } from './landing-documents.ts';
import classes from './landing.module.css';
import { Safety } from './Safety.tsx';
import { SampleMatch } from './SampleMatch.tsx';
import { TwoSides } from './TwoSides.tsx';

/** The forum as anybody may see it. */
export function LandingPage() {
  const { slug = '' } = useParams();
  const { textLocale } = useLocale();
  const query = useQuery(LandingDocument, { variables: { eventSlug: slug, locale: textLocale } });
  if (!query.data?.event) {
    return (
      <PublicSection>
        <QueryState query={query} shape="text" label={<FormattedMessage id="landing.page.loading" />}>
          {() => <NotFound />}
        </QueryState>
      </PublicSection>
    );
  }
  const { event, capabilityTree, vocabulary } = query.data;
  return (
    <div className={classes.page}>
      <Hero event={event} tree={capabilityTree} />
      <Dates event={event} leaves={capabilityTree.filter(({ isLeaf }) => isLeaf).length} forms={vocabulary.cooperationForms.length} />
      <SampleMatch tree={capabilityTree} />
      <TwoSides event={event} />
      <Capabilities tree={capabilityTree} forms={vocabulary.cooperationForms} />
      <Safety />
      <Ending event={event} />
    </div>
  );
}
