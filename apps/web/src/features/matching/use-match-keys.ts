import { useIntl } from 'react-intl';
import { usePageKeys, type PageKey } from '../../app/index.ts';

/** What the keys of the list do. */
export interface MatchKeys {
  readonly next: () => void;
  readonly previous: () => void;
  readonly wish: (wish: 'must' | 'would' | 'no') => void;
  readonly request: () => void;
  readonly find: () => void;
  readonly compare: () => void;
  readonly openCompare: () => void;
}

/** Binds J and K to the matches before and after. */
export function useMatchSteps({ next, previous }: Pick<MatchKeys, 'next' | 'previous'>): void {
  usePageKeys(useSteps({ next, previous }));
}

/** Binds M, W and N to the wish about the match of a page. */
export function useWishKeys(wish: MatchKeys['wish']): void {
  const label = useIntl().formatMessage({ id: 'matching.keys.wish' });
  usePageKeys([
    { key: 'm', label, act: () => wish('must') },
    { key: 'w', label, act: () => wish('would') },
    { key: 'n', label, act: () => wish('no') },
  ]);
}

/** Binds R to asking the match of a page for a meeting. */
export function useRequestKey(request: () => void): void {
  usePageKeys([{ key: 'r', label: useIntl().formatMessage({ id: 'matching.card.request' }), act: request }]);
}

/** Binds the keys of the list. */
export function useMatchKeys(keys: MatchKeys): void {
  const intl = useIntl();
  const label = {
    wish: intl.formatMessage({ id: 'matching.keys.wish' }),
    request: intl.formatMessage({ id: 'matching.keys.request' }),
    find: intl.formatMessage({ id: 'matching.keys.find' }),
    compare: intl.formatMessage({ id: 'matching.keys.compare' }),
    openCompare: intl.formatMessage({ id: 'matching.keys.openCompare' }),
  };
  usePageKeys([
    ...useSteps(keys),
    { key: 'm', label: label.wish, act: () => keys.wish('must') },
    { key: 'w', label: label.wish, act: () => keys.wish('would') },
    { key: 'n', label: label.wish, act: () => keys.wish('no') },
    { key: 'r', label: label.request, act: keys.request },
    { key: 'c', label: label.compare, act: keys.compare },
    { key: 'v', label: label.openCompare, act: keys.openCompare },
    { key: '/', label: label.find, act: keys.find },
  ]);
}

function useSteps({ next, previous }: Pick<MatchKeys, 'next' | 'previous'>): readonly PageKey[] {
  const intl = useIntl();
  const label = intl.formatMessage({ id: 'matching.keys.move' });
  return [
    { key: 'j', label, act: next },
    { key: 'k', label, act: previous },
  ];
}
