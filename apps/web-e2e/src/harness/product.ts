/** The product that the run started, and who administers it. */
export interface Product {
  readonly url: string;
  readonly databaseUrl: string;
  /** Password of every account of the tests. */
  readonly password: string;
}

export const ADMINISTRATOR = 'admin@example.org';

/** @throws when the tests were not started by Jest's configuration */
export function product(): Product {
  const line = process.env['SPILNO_E2E_PRODUCT'];
  if (!line) throw new Error('The product was not started: run the tests with `npx nx e2e @spilno/web-e2e`.');
  return JSON.parse(line) as Product;
}
