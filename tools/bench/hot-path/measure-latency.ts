import { type BenchStage } from './bench-stage.ts';
import { graphqlRequest, KeepAliveConnection } from './keep-alive-connection.ts';
import { MATCHES_QUERY, type MatchVariant } from './match-variants.ts';

export interface LatencyOptions {
  readonly requests: number;
  readonly connections: number;
}

interface Page {
  readonly edges: readonly unknown[];
  readonly pageInfo: { readonly endCursor: string | null };
}

/**
 * Delegates take turns, so that the first looks of each are in the figures. @returns milliseconds of every measured
 * request, how many were asked with those that only fetch a cursor, and how many matches came in all
 */
export async function measureLatency({ product, forum }: Pick<BenchStage, 'product' | 'forum'>, variant: MatchVariant, { requests, connections }: LatencyOptions): Promise<{ times: number[]; asked: number; matches: number }> {
  const times: number[] = [];
  let [next, matches] = [0, 0];
  const work = async (): Promise<void> => {
    const connection = await KeepAliveConnection.open(product.host, product.port);
    try {
      for (let n = next++; n < requests; n = next++) {
        const { token } = forum.delegates[(n * 7) % forum.delegates.length]!;
        let variables = variant.variables(n);
        if (variant.isSecondPage) variables = { ...variables, after: (await ask(connection, token, variables)).page.pageInfo.endCursor };
        const { page, ms } = await ask(connection, token, variables);
        times.push(ms);
        matches += page.edges.length;
      }
    } finally {
      connection.close();
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  return { times, asked: times.length * (variant.isSecondPage ? 2 : 1), matches };
}

async function ask(connection: KeepAliveConnection, token: string, variables: object): Promise<{ page: Page; ms: number }> {
  const request = graphqlRequest(token, MATCHES_QUERY, variables);
  const sentAt = performance.now();
  const { body } = await connection.send(request);
  const ms = performance.now() - sentAt;
  const answer = JSON.parse(body.toString()) as { data?: { matches: Page & { __typename: string } }; errors?: unknown };
  if (answer.data?.matches.__typename !== 'MatchConnection') throw new Error(`The product answered without matches: ${body.toString().slice(0, 500)}`);
  return { page: answer.data.matches, ms };
}
