import { getOperationAST, GraphQLError, parse } from 'graphql';
import { type SubscribePayload } from 'graphql-ws';
import { unusableText, unusableTextIn } from '../common/index.ts';
import { unusableLiteral } from './usable-texts.ts';

/**
 * What comes over a socket: subscriptions and nothing else. Queries and mutations go over HTTP, where their depth, aliases and
 * cost are limited. Texts that no database keeps are refused as there, before anything is looked up.
 *
 * @returns the refusal, or nothing where the subscription may go on
 */
export function subscriptionsAlone(maxTokens: number) {
  return (_context: unknown, _id: string, { query, operationName, variables }: SubscribePayload): readonly GraphQLError[] | undefined => {
    try {
      const document = parse(query, { maxTokens });
      if (getOperationAST(document, operationName)?.operation !== 'subscription') return [refusal('Only subscriptions go over a socket: send queries and mutations over HTTP.')];
      const field = unusableTextIn(variables ?? {}) ?? unusableLiteral(document);
      return field === null ? undefined : [unusableText(field)];
    } catch (error) {
      return [error instanceof GraphQLError ? refusal(error.message) : refusal('This is not GraphQL.')];
    }
  };
}

const refusal = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
