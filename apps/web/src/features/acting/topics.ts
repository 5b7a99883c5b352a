import { taxonomy } from '@spilno/taxonomy';

export interface Topic {
  readonly direction: 'get' | 'give';
  readonly needNodeCode: string;
  readonly offerNodeCode: string;
}

interface Side {
  readonly offers: readonly string[];
  readonly needs: readonly string[];
}

const MOST = 12;

/** What the two could talk about: a need of one side with an offer of the other, the closest first. */
export function topicsOf(own: Side, other: Side): readonly Topic[] {
  const pairs = (needs: readonly string[], offers: readonly string[], direction: Topic['direction']) => needs.flatMap((needNodeCode) => offers.map((offerNodeCode): Topic => ({ direction, needNodeCode, offerNodeCode })));
  const closeness = ({ needNodeCode, offerNodeCode }: Topic): number => (taxonomy.has(needNodeCode) && taxonomy.has(offerNodeCode) ? taxonomy.linSimilarity(needNodeCode, offerNodeCode) : 0);
  return [...pairs(own.needs, other.offers, 'get'), ...pairs(other.needs, own.offers, 'give')].sort((a, b) => closeness(b) - closeness(a)).slice(0, MOST);
}
