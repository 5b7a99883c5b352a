import { useSearchParams } from 'react-router';

export interface PageAddress {
  readonly read: (name: string) => string;
  /** Sets or takes away parts of the address; a change of a filter goes back to the first page. */
  readonly change: (parts: Readonly<Record<string, string | null>>, options?: { readonly replace?: boolean }) => void;
}

/** Filters, page and open pane of a list, as they stand in the address. */
export function usePageAddress(cursor: string): PageAddress {
  const [search, setSearch] = useSearchParams();
  return {
    read: (name) => search.get(name) ?? '',
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
