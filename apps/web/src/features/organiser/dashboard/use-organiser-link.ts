import { useEvent } from '../../../app/index.ts';

export type AddressParts = Readonly<Record<string, string | readonly string[]>>;

/** Addresses of organisers' pages with their filters: `to('registrations', { status: 'approved' })`. */
export function useOrganiserLink(): (page: string, parts?: AddressParts) => string {
  const { slug } = useEvent();
  return (page, parts = {}) => {
    const search = new URLSearchParams(Object.entries(parts).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : value.map((one) => [name, one]))));
    return `/e/${slug}/organise/${page}${search.size > 0 ? `?${search}` : ''}`;
  };
}
