import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { comparedOf, withCompared, withoutCompared } from './match-address.ts';

/** The matches chosen to compare, kept in the address. Choices that follow each other faster than the page draws all count. */
export function useCompared() {
  const [params, setParams] = useSearchParams();
  const latest = useRef(params);
  useEffect(() => {
    latest.current = params;
  }, [params]);
  const put = (next: URLSearchParams) => {
    latest.current = next;
    setParams(next, { replace: true, preventScrollReset: true });
  };
  return {
    compared: comparedOf(params),
    toggle: (id: string) => put(withCompared(latest.current, id, !comparedOf(latest.current).includes(id))),
    clear: () => put(withoutCompared(latest.current)),
  };
}
