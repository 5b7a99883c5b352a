export interface ImportedDelegate {
  readonly name: string;
  readonly email: string;
}

const DELEGATE = /^([^<>]+?)\s*<\s*([^<>\s@]+@[^<>\s@]+)\s*>$/u;
const EMAIL = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/;
const MAX_NAME = 200;

/** "Name <address>; Name <address>": who can be read, first one first, and what cannot. */
export function readDelegates(cell: string): { readonly delegates: readonly ImportedDelegate[]; readonly unreadable: readonly string[] } {
  const delegates = new Map<string, ImportedDelegate>();
  const unreadable: string[] = [];
  for (const part of partsOf(cell)) {
    const [, name = '', email = ''] = DELEGATE.exec(part) ?? [];
    if (!EMAIL.test(email) || email.length > 254 || name.length > MAX_NAME) unreadable.push(part);
    else if (!delegates.has(email.toLowerCase())) delegates.set(email.toLowerCase(), { name, email });
  }
  return { delegates: [...delegates.values()], unreadable };
}

/** The parts of a list cell. */
export const partsOf = (cell: string, separator: RegExp = /;/): string[] => cell.split(separator).map((part) => part.trim()).filter(Boolean);
