import { product } from './product.ts';

/** A person's session over the wire, for what a test needs to be there before a page is opened. */
export class ApiSession {
  #cookie: string | null = null;

  static async as(email: string): Promise<ApiSession> {
    const session = new ApiSession();
    const { signIn } = await session.ask<{ signIn: { __typename: string } }>('mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', { input: { email, password: product().password } });
    if (signIn.__typename !== 'SignedIn') throw new Error(`${email} could not sign in: ${signIn.__typename}`);
    return session;
  }

  get cookie(): string | null {
    return this.#cookie;
  }

  /** @throws on GraphQL errors; typed refusals come back as answers */
  async ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const answer = await fetch(`${product().url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(this.#cookie === null ? {} : { cookie: this.#cookie }) },
      body: JSON.stringify({ query, variables }),
    });
    this.#cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? this.#cookie;
    const { data, errors } = (await answer.json()) as { data: Data | null; errors?: { message: string }[] };
    if (errors || data === null) throw new Error(`${answer.status}: ${errors?.map(({ message }) => message).join(' ')}`);
    return data;
  }

  /** Runs a mutation and expects its success. */
  async act<Data>(field: string, inputType: string, input: object, selection = '', success?: string): Promise<Data> {
    const answer = await this.ask<Record<string, { __typename: string; message?: string }>>(
      `mutation ($input: ${inputType}!) { ${field}(input: $input) { __typename ... on UserError { message } ${selection} } }`,
      { input },
    );
    const result = answer[field]!;
    if (result.message !== undefined || (success !== undefined && result.__typename !== success)) throw new Error(`${field}: ${result.__typename} ${result.message ?? ''}`);
    return result as Data;
  }
}
