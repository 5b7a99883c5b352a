import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconArrowLeft, IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { Glyph, Link } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useNavigate, useSearchParams } from 'react-router';
import { useEvent } from '../../app/index.ts';
import { searchOf, viewOf } from './match-address.ts';
import { MatchingListDocument } from './match-documents.ts';
import classes from './matching.module.css';
import { useMatchSteps } from './use-match-keys.ts';

/** Back to the list, and to the matches before and after in it. */
export function MatchPager({ id }: { readonly id: string }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const { data } = useQuery(MatchingListDocument, { variables: { eventSlug: slug, ...viewOf(params) } });
  const connection = data?.matches.__typename === 'MatchConnection' ? data.matches : null;
  const ids = connection?.edges.map(({ node }) => node.id) ?? [];
  const at = ids.indexOf(id);
  const hrefOf = (other: string | undefined) => other && `/e/${slug}/matches/${other}${searchOf(params)}`;
  const [before, after] = at < 0 ? [] : [hrefOf(ids[at - 1]), hrefOf(ids[at + 1])];
  const go = (href: string | undefined) => () => void (href && navigate(href));
  useMatchSteps({ next: go(after), previous: go(before) });
  return (
    <nav className={classes.pager} aria-label={intl.formatMessage({ id: 'matching.pager.label' })}>
      <Link href={`/e/${slug}/matches${searchOf(params)}`}>
        <Glyph icon={IconArrowLeft} /> <FormattedMessage id="matching.page.title" />
      </Link>
      {at >= 0 && connection && (
        <span className={classes.position}>
          <FormattedMessage id="matching.pager.position" values={{ at: at + 1, count: connection.totalCount }} />
          <Button aria-label={intl.formatMessage({ id: 'matching.pager.previous' })} disabled={!before} onClick={go(before)}>
            <Glyph icon={IconChevronUp} />
          </Button>
          <Button aria-label={intl.formatMessage({ id: 'matching.pager.next' })} disabled={!after} onClick={go(after)}>
            <Glyph icon={IconChevronDown} />
          </Button>
        </span>
      )}
    </nav>
  );
}
