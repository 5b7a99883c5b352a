import { useSearchParams } from 'react-router';
import { knownParams, type AddressRules } from '../../app/index.ts';

export interface PageAddress {
  readonly read: (name: string) => string;
  /** Sets or takes away parts of the address; a change of a filter goes back to the first page. */
  readonly change: (parts: Readonly<Record<string, string | null>>, options?: { readonly replace?: boolean }) => void;
}

/**
 * Filters, page and open pane of a list, as they stand in the address.
 * @param rules - what each may hold; a value that is none of it reads as empty
 */
export function usePageAddress(cursor: string, rules: AddressRules = {}): PageAddress {
  const [search, setSearch] = useSearchParams();
  const known = knownParams(search, rules);
  return {
    read: (name) => known.get(name) ?? '',
    change: (parts, options) =>
      setSearch((old) => {
        const next = new URLSearchParams(old);
        if (!(cursor in parts)) next.delete(cursor);
        for (const [name, value] of Object.entries(parts)) {
          if (value) next.set(name, value);
          else next.delete(name);
        }
        return next;
      }, options),
  };
}
