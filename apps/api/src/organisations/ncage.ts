/** Five characters; anything else is not stored, the shape being all that is known of it offline. */
const SHAPE = /^[A-Z0-9]{5}$/;

/** First or last character by which a code hints at its country; S and I are given by NATO's own agency to firms of any country. */
const HINTS: Record<string, RegExp> = { US: /^[0-9].{3}[0-9]$/, GB: /^[KU]/, FR: /^F/, DE: /^[CD]/, PL: /H$/, CZ: /G$/, TR: /^T/, DK: /^R/, NO: /^N/ };
const OF_ANY_COUNTRY = /^[SI]/;

export const normalNcage = (ncage: string | null): string | null => {
  const code = (ncage ?? '').toUpperCase().replace(/[\s-]/g, '');
  return SHAPE.test(code) ? code : null;
};

/** The shape is a hint: it warns and never rejects. */
export function ncageWarnings(ncage: string | null | undefined, country: string | null | undefined): { field: string; code: string }[] {
  if (!ncage?.trim()) return [];
  const code = normalNcage(ncage);
  if (code === null) return [{ field: 'ncage', code: 'ncageShape' }];
  const hint = country ? HINTS[country] : undefined;
  return hint && !hint.test(code) && !OF_ANY_COUNTRY.test(code) ? [{ field: 'ncage', code: 'ncageCountry' }] : [];
}
