import { Link, Note } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { useEvent, useTime } from '../../app/index.ts';
import { searchOf, withWord } from './match-address.ts';
import { type Visit } from './use-match-visit.ts';

/** What is new since the reader's last visit, with the way to see only that, or everything again. */
export function VisitNote({ visit, params }: { readonly visit: Visit | null; readonly params: URLSearchParams }) {
  const { slug } = useEvent();
  const { dayTime } = useTime();
  if (!visit?.earlierAt) return null;
  const count = visit.newIds.size;
  const isOnly = params.has('since');
  if (count === 0 && !isOnly) return null;
  return (
    <Note tone="info">
      <FormattedMessage id="matching.visit.count" values={{ count, time: dayTime(visit.earlierAt) }} />{' '}
      <Link href={`/e/${slug}/matches${searchOf(withWord(params, 'since', isOnly ? '' : '1'))}`}>
        <FormattedMessage id={isOnly ? 'matching.visit.all' : 'matching.visit.only'} />
      </Link>
    </Note>
  );
}
