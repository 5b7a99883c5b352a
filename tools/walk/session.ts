/** What the API said to one operation. */
export interface Answer {
  readonly status: number;
  /** Name of the answered type, code of the first error, `null`, or `value` for a bare one. */
  readonly kind: string;
  /** The operation's own field; null where nothing came. */
  readonly value: unknown;
  /** The whole body, to look for what must not be in it. */
  readonly text: string;
}

interface GraphqlBody {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** One person before the API: keeps the cookie of the sign-in, as a browser does. */
export class Session {
  readonly url: string;
  readonly name: string;
  #cookie: string | null = null;

  constructor(url: string, name: string) {
    this.url = url;
    this.name = name;
  }

  /** @param field name of the operation's field, whose value is the answer */
  async ask(field: string, query: string, variables: object): Promise<Answer> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.#headers() },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(30_000),
    });
    const cookie = response.headers.get('set-cookie');
    if (cookie) this.#cookie = cookie.split(';')[0]!;
    return toAnswer(field, response.status, await response.text());
  }

  async get(path: string): Promise<{ readonly status: number; readonly text: string }> {
    const response = await fetch(new URL(path, this.url), { headers: this.#headers(), signal: AbortSignal.timeout(30_000) });
    return { status: response.status, text: await response.text() };
  }

  #headers(): Record<string, string> {
    return this.#cookie === null ? {} : { cookie: this.#cookie };
  }
}

function toAnswer(field: string, status: number, text: string): Answer {
  const body = parsed(text);
  if (body === null) return { status, kind: `HTTP ${status}`, value: null, text };
  const error = body.errors?.[0];
  if (error) return { status, kind: error.extensions?.code ?? error.message, value: null, text };
  const value = body.data?.[field] ?? null;
  return { status, kind: kindOf(value), value, text };
}

function parsed(text: string): GraphqlBody | null {
  try {
    return JSON.parse(text) as GraphqlBody;
  } catch {
    return null;
  }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  const name = (value as { __typename?: unknown }).__typename;
  return typeof name === 'string' ? name : 'value';
}
