/** A code of a public list by which a product or an activity is known. */
export interface ProductCode {
  readonly scheme: string;
  readonly code: string;
}

const SCHEME_NAMES: Readonly<Record<string, string>> = { cpv: 'CPV', nace: 'NACE', fsc: 'NATO' };

/** "CPV 35613000", in every language the same. */
export const codeName = ({ scheme, code }: ProductCode): string => `${SCHEME_NAMES[scheme] ?? scheme} ${code}`;

/** What one is known by among others. */
export const codeKey = ({ scheme, code }: ProductCode): string => `${scheme} ${code}`;
