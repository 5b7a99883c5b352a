import { type TypedDocumentNode } from '@apollo/client';
import { useDebouncedValue } from '@mantine/hooks';
import { useCallback, useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { useTypedQuestion, type Answer } from '../../app/index.ts';

const PAUSE_MS = 700;
const SHORTEST = 4;

export interface Reading<Data> {
  /** Of `text`; null before anything was read. */
  readonly answer: Answer<Data> | null;
  readonly text: string;
  /** What stands in the field now is being read. */
  readonly isReading: boolean;
  readonly readAgain: () => void;
}

/** What the last pause in typing brought; kept out of the cache, as the words are. */
export function useReading<Data>(document: TypedDocumentNode<Data, { text: string; locale: string }>, text: string): Reading<Data> {
  const { locale } = useIntl();
  const ask = useTypedQuestion(document);
  const [settled] = useDebouncedValue(text.trim(), PAUSE_MS);
  const [read, setRead] = useState<{ answer: Answer<Data> | null; text: string }>({ answer: null, text: '' });
  const [tries, setTries] = useState(0);
  const [isReading, setReading] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    if (settled.length < SHORTEST) {
      setRead({ answer: null, text: '' });
      setReading(false);
      return undefined;
    }
    setReading(true);
    void ask({ text: settled, locale }).then((answer) => {
      if (!isCurrent) return;
      setRead({ answer, text: settled });
      setReading(false);
    });
    return () => {
      isCurrent = false;
    };
  }, [ask, locale, settled, tries]);
  return { ...read, isReading, readAgain: useCallback(() => setTries((before) => before + 1), []) };
}
