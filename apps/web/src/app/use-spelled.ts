import { inUkrainianSpelling } from '@spilno/disclosure';
import { useLocale } from '../i18n/locale-provider.tsx';

type Spelling = <Answer>(answer: Answer) => Answer;

const asItIs: Spelling = (answer) => answer;

/** Spelled before, so that what has not changed stays the same object and is not drawn anew. */
const spelledBefore = new WeakMap<object, unknown>();

/** The same answer with each text that is a code name, and nothing else, in its Ukrainian spelling. */
export function spellInUkrainian<Answer>(answer: Answer): Answer {
  if (typeof answer === 'string') return inUkrainianSpelling(answer) as Answer;
  if (answer === null || typeof answer !== 'object') return answer;
  const before = spelledBefore.get(answer);
  if (before !== undefined) return before as Answer;
  const spelled = Array.isArray(answer) ? answer.map((each: unknown) => spellInUkrainian(each)) : Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, spellInUkrainian(value as unknown)]));
  spelledBefore.set(answer, spelled);
  return spelled as Answer;
}

/** Spells the code names of what the API answers as the reader writes them: where an answer carries each name once, in Latin. */
export function useSpelling(): Spelling {
  const { textLocale } = useLocale();
  return textLocale === 'uk' ? spellInUkrainian : asItIs;
}

/** A query whose answer has its code names in the reader's spelling. */
export function useSpelled<Query extends { readonly data?: unknown }>(query: Query): Query {
  return { ...query, data: useSpelling()(query.data) };
}
