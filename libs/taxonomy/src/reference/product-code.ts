/** Classifications out of which a firm confirms codes of its own: CPV (DK 021), NACE (KVED) and NATO supply classes. */
export const PRODUCT_CODE_SCHEMES = ['cpv', 'nace', 'fsc'] as const;
export type ProductCodeScheme = (typeof PRODUCT_CODE_SCHEMES)[number];

/** A code of another classification by which a firm, or a buyer, knows a product or an activity. */
export interface ProductCode {
  readonly scheme: ProductCodeScheme;
  readonly code: string;
}

export const isProductCodeScheme = (scheme: string): scheme is ProductCodeScheme =>
  (PRODUCT_CODE_SCHEMES as readonly string[]).includes(scheme);

/**
 * A code as its table has it, however it was typed: `34711200-6` and `34711200` are one code of CPV, `2562` and `25.62` one of NACE. What
 * is written like no code comes back as it is, without spaces.
 */
export function plainProductCode(scheme: ProductCodeScheme, typed: string): string {
  const text = typed.replace(/\s+/gu, '').toUpperCase();
  switch (scheme) {
    case 'cpv':
      return text.replace(/^(\d{8})-\d$/u, '$1');
    case 'nace':
      return text.replace(/^(\d{2})(\d{1,2})$/u, '$1.$2');
    case 'fsc':
      return text;
  }
}
