import type { CodeName } from './code-name.ts';

/** A name in both spellings; a legal name is the same in both. */
export interface DisplayName {
  readonly kind: 'codeName' | 'name';
  readonly en: string;
  readonly uk: string;
}

/**
 * The name for every place where others look over the shoulder: agenda, board, print, calendar, notification, mail. The
 * code name, or the name if the firm has none.
 */
export function publicName(organisation: {
  readonly legalName: string;
  readonly codeName: CodeName | null;
}): DisplayName {
  const { codeName, legalName } = organisation;
  return codeName === null
    ? { kind: 'name', en: legalName, uk: legalName }
    : { kind: 'codeName', en: codeName.en, uk: codeName.uk };
}
