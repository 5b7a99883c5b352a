import { findByTitleOrCode, findCertificateKind, findCooperationForm } from '@spilno/taxonomy';
import { partsOf } from './delegates-cell.ts';

export interface ReadList {
  readonly codes: readonly string[];
  readonly unknown: readonly string[];
}

function readList(cell: string, find: (part: string) => { readonly code: string } | undefined): ReadList {
  const codes = new Set<string>();
  const unknown: string[] = [];
  for (const part of partsOf(cell)) {
    const found = find(part);
    if (found) codes.add(found.code);
    else unknown.push(part);
  }
  return { codes: [...codes], unknown };
}

/** Nodes of the catalogue by code or title, in any case. */
export const readCapabilities = (cell: string): ReadList => readList(cell, findByTitleOrCode);

export const readForms = (cell: string): ReadList => readList(cell, findCooperationForm);

export const readCertificates = (cell: string): ReadList => readList(cell, findCertificateKind);

/** Codes of two letters, separated by commas or semicolons. */
export const readLanguages = (cell: string): ReadList => {
  const parts = partsOf(cell.toLowerCase(), /[,;]/);
  return { codes: [...new Set(parts.filter((part) => /^[a-z]{2}$/.test(part)))], unknown: parts.filter((part) => !/^[a-z]{2}$/.test(part)) };
};
