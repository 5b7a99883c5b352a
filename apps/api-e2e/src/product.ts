/** The product that the run started. */
export interface Product {
  readonly url: string;
  /** Its database, on the server where a test may make another. */
  readonly databaseUrl: string;
}

/** @throws when the tests were not started by Jest's configuration */
export function product(): Product {
  const line = process.env['SPILNO_E2E_PRODUCT'];
  if (!line) throw new Error('The product was not started: run the tests with `npx nx e2e @spilno/api-e2e`.');
  return JSON.parse(line) as Product;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  /** First GraphQL error code, or null. */
  readonly code: string | null;
}

/** Sends a body as it is, so that broken ones can be sent too. */
export async function post(body: string, headers: Record<string, string> = { 'content-type': 'application/json' }): Promise<Answer> {
  const response = await fetch(`${product().url}/graphql`, { method: 'POST', headers, body });
  const text = await response.text();
  return { status: response.status, text, code: codeOf(text) };
}

export const graphql = (query: string, variables: object = {}): Promise<Answer> => post(JSON.stringify({ query, variables }));

function codeOf(text: string): string | null {
  try {
    const parsed = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] };
    return parsed.errors?.[0]?.extensions?.code ?? null;
  } catch {
    return null;
  }
}
