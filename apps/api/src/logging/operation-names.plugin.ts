import { type ApolloServerPlugin, type GraphQLRequestContextWillSendResponse, type BaseContext, type GraphQLRequestListener } from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import { logContext } from './log-context.ts';

const MAX_NAME = 120;

/** Adds kind, root fields and refusals of a GraphQL operation to the line of its request. */
@Plugin()
export class OperationNames implements ApolloServerPlugin {
  async requestDidStart(): Promise<GraphQLRequestListener<BaseContext>> {
    return { willSendResponse: async (answered) => this.#add(answered) };
  }

  /** Outside a request there is no line to add to. */
  #add(answered: GraphQLRequestContextWillSendResponse<BaseContext>): void {
    const context = logContext.getStore();
    if (context) Object.assign(context.facts, nameOf(answered), refusalsOf(answered));
  }
}

/** The operation is known once it is valid: every name in it is one of the schema. */
function nameOf({ operation }: GraphQLRequestContextWillSendResponse<BaseContext>): { operation?: string } {
  if (!operation) return {};
  const roots = operation.selectionSet.selections.flatMap((selection) => (selection.kind === 'Field' ? [selection.name.value] : []));
  return { operation: `${operation.operation} ${roots.join(' ')}`.slice(0, MAX_NAME) };
}

function refusalsOf({ response: { body } }: GraphQLRequestContextWillSendResponse<BaseContext>): { refused?: string[] } {
  const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
  return errors.length === 0 ? {} : { refused: [...new Set(errors.map(({ extensions }) => String(extensions?.['code'] ?? 'INTERNAL')))] };
}
