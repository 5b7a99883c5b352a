import { useQuery } from '@apollo/client/react';
import { DisclosureLadder, DisclosureLevel, Link, Panel, StateBadge } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent, useTime } from '../../app/index.ts';
import { graphql } from '../../gql/index.ts';
import { useDisclosure } from './MatchCard.tsx';
import { type MatchRead } from './match-reading.ts';
import classes from './matching.module.css';

const LooksDocument = graphql(`
  query MatchingLooks($eventSlug: String!, $registrationId: ID!) {
    looksOf(eventSlug: $eventSlug, registrationId: $registrationId) {
      count
      lastAt
    }
  }
`);

const STEPS = [
  { level: 1, title: 'matching.level.teaser', text: 'matching.ladder.teaser' },
  { level: 2, title: 'matching.level.name', text: 'matching.ladder.name' },
  { level: 3, title: 'matching.level.product', text: 'matching.ladder.product' },
] as const;

/** How far the pair is open, and what opens the next step. */
export function MatchDisclosure({ match: { organisation } }: { readonly match: MatchRead }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const disclosure = useDisclosure(organisation.level);
  return (
    <Panel
      title={<FormattedMessage id="matching.ladder.title" />}
      aside={<DisclosureLevel {...disclosure} />}
      footer={
        <>
          <Looks registrationId={organisation.registrationId} />
          <Link href={`/e/${slug}/disclosure`}>
            <FormattedMessage id="matching.ladder.manage" />
          </Link>
        </>
      }
    >
      <DisclosureLadder
        labels={{ open: intl.formatMessage({ id: 'matching.ladder.open' }), closed: intl.formatMessage({ id: 'matching.ladder.closed' }) }}
        steps={STEPS.map(({ level, title, text }) => ({
          level,
          title: intl.formatMessage({ id: title }),
          text: <FormattedMessage id={text} />,
          open: organisation.level >= level,
          badge: organisation.level === level && <StateBadge>{intl.formatMessage({ id: 'matching.ladder.now' })}</StateBadge>,
        }))}
      />
    </Panel>
  );
}

/** What the own access log says of the other side, and the way there. */
function Looks({ registrationId }: { readonly registrationId: string }) {
  const { slug } = useEvent();
  const { dayTime } = useTime();
  const looks = useQuery(LooksDocument, { variables: { eventSlug: slug, registrationId }, fetchPolicy: 'cache-and-network' }).data?.looksOf;
  if (!looks) return null;
  return (
    <p className={classes.looks}>
      <span>
        <FormattedMessage id="matching.ladder.looks" values={{ count: looks.count }} />
        {looks.lastAt !== null && <>, <FormattedMessage id="matching.ladder.lastLook" values={{ last: dayTime(looks.lastAt) }} /></>}
      </span>
      {looks.count > 0 && (
        <Link href={`/e/${slug}/disclosure?what=match`}>
          <FormattedMessage id="matching.ladder.log" />
        </Link>
      )}
    </p>
  );
}
