import { Button } from '@mantine/core';
import { EmptyState, Link } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { useEvent } from '../../app/index.ts';

const WORDS = {
  notApproved: { title: 'matching.closed.notApproved', next: 'matching.closed.notApprovedNext', action: 'matching.closed.toRegistration', path: 'registration' },
  notAgreedToBeShown: { title: 'matching.closed.notAgreed', next: 'matching.closed.notAgreedNext', action: 'matching.closed.toPreview', path: 'disclosure' },
  matchingNotOpen: { title: 'matching.closed.notYet', next: 'matching.closed.notYetNext', action: 'matching.closed.toRegistration', path: 'registration' },
} as const;

const isKnown = (reason: string): reason is keyof typeof WORDS => reason in WORDS;

/** Says why there are no matches yet, what comes next, and where to click. */
export function MatchesNotOpen({ reason }: { readonly reason: string }) {
  const { slug } = useEvent();
  const { title, next, action, path } = WORDS[isKnown(reason) ? reason : 'matchingNotOpen'];
  return (
    <EmptyState
      title={<FormattedMessage id={title} />}
      action={
        <Button component={Link} href={`/e/${slug}/${path}`} variant="filled">
          <FormattedMessage id={action} />
        </Button>
      }
    >
      <FormattedMessage id={next} />
    </EmptyState>
  );
}
