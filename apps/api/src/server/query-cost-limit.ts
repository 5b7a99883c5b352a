import { type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { type DocumentNode, GraphQLError } from 'graphql';
import { pageSizeVariables, queryCost, type Variables } from './query-cost.ts';

const MAX_KNOWN = 50;

/** Refuses operations that would answer with too much, before anything of them is read. */
export function queryCostLimit(maxCost: number): ApolloServerPlugin<BaseContext> {
  const known = new WeakMap<DocumentNode, { variables: readonly string[]; costs: Map<string, number> }>();
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request }) => {
        if (!operation) return;
        const given = (request.variables ?? {}) as Variables;
        let counted = known.get(document);
        if (!counted || counted.costs.size > MAX_KNOWN) known.set(document, (counted = { variables: pageSizeVariables(document), costs: new Map() }));
        const key = `${operation.name?.value} ${counted.variables.map((name) => sizeKey(given[name])).join(' ')}`;
        let cost = counted.costs.get(key);
        if (cost === undefined) counted.costs.set(key, (cost = queryCost(schema, document, operation, given)));
        if (cost > maxCost) throw tooMuch(cost, maxCost);
      },
    }),
  };
}

/** Not the value itself where it is no number: it may be of any length. */
const sizeKey = (value: unknown): string => (typeof value === 'number' ? String(value) : value === undefined ? 'unset' : 'none');

const tooMuch = (cost: number, maxCost: number): GraphQLError =>
  new GraphQLError(`This asks for too much at once (${cost} of at most ${maxCost}): ask for shorter pages or fewer fields.`, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
