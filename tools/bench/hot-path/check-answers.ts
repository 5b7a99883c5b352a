import { type ForumDelegate } from './forum-rows.ts';
import { HOT_QUERY, HOT_VARIABLES } from './hot-read.ts';
import { graphqlRequest, KeepAliveConnection } from './keep-alive-connection.ts';
import { type MeasuredServer } from './measured-server.ts';

/** @throws unless both give every delegate the same bytes */
export async function compareAnswers(product: MeasuredServer, floor: MeasuredServer, delegates: readonly ForumDelegate[]): Promise<void> {
  const [one, other] = await Promise.all([product, floor].map(({ host, port }) => KeepAliveConnection.open(host, port)));
  try {
    for (const { token, registrationId } of delegates) {
      const request = graphqlRequest(token, HOT_QUERY, HOT_VARIABLES);
      const [ours, theirs] = [await one!.send(request), await other!.send(request)];
      if (ours.status === 200 && theirs.status === 200 && ours.body.equals(theirs.body)) continue;
      throw new Error(`Product and floor differ for registration ${registrationId}:\n${ours.body.toString()}\n${theirs.body.toString()}`);
    }
  } finally {
    one!.close();
    other!.close();
  }
}

/** @throws unless the product still refuses nobody's and nonsense requests in its own words */
export async function checkRefusals(product: MeasuredServer, { token }: ForumDelegate): Promise<void> {
  const connection = await KeepAliveConnection.open(product.host, product.port);
  try {
    const cases = [
      ['UNAUTHENTICATED', graphqlRequest(null, HOT_QUERY, HOT_VARIABLES)],
      ['BAD_USER_INPUT', graphqlRequest(token, HOT_QUERY, { ...HOT_VARIABLES, first: 'twenty' })],
    ] as const;
    for (const [code, request] of cases) {
      const { body } = await connection.send(request);
      const answer = JSON.parse(body.toString()) as { errors?: { extensions?: { code?: string } }[] };
      if (answer.errors?.[0]?.extensions?.code !== code) throw new Error(`The product should have answered ${code}: ${body.toString()}`);
    }
  } finally {
    connection.close();
  }
}
