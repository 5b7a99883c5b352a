import { StateBadge } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { requestWord, type RequestState } from './request-state.ts';

/** State of a request as dot and word. */
export function RequestBadge({ request }: { readonly request: RequestState }) {
  const { id, tone, dot } = requestWord(request);
  return (
    <StateBadge tone={tone} dot={dot}>
      <FormattedMessage id={id} />
    </StateBadge>
  );
}
