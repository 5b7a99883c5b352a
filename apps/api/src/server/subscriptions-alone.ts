import { getOperationAST, GraphQLError, parse } from 'graphql';
import { type SubscribePayload } from 'graphql-ws';

/**
 * What comes over a socket: subscriptions and nothing else. Queries and mutations go over HTTP, where their depth, aliases and
 * cost are limited.
 *
 * @returns the refusal, or nothing where the subscription may go on
 */
export function subscriptionsAlone(maxTokens: number) {
  return (_context: unknown, _id: string, { query, operationName }: SubscribePayload): readonly GraphQLError[] | undefined => {
    try {
      const operation = getOperationAST(parse(query, { maxTokens }), operationName);
      return operation?.operation === 'subscription' ? undefined : [refusal('Only subscriptions go over a socket: send queries and mutations over HTTP.')];
    } catch (error) {
      return [error instanceof GraphQLError ? refusal(error.message) : refusal('This is not GraphQL.')];
    }
  };
}

const refusal = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
