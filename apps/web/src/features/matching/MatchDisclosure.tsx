import { DisclosureLadder, DisclosureLevel, Link, Panel, StateBadge } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent } from '../../app/index.ts';
import { useDisclosure } from './MatchCard.tsx';
import { type MatchRead } from './match-reading.ts';

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
        <Link href={`/e/${slug}/disclosure`}>
          <FormattedMessage id="matching.ladder.manage" />
        </Link>
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
