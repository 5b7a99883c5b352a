import { type ApolloServerPlugin, type GraphQLRequestContextWillSendResponse, type BaseContext, type GraphQLRequestListener } from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import { PinoLogger } from 'nestjs-pino';

const MAX_NAME = 120;

/** Adds kind, root fields and refusals of a GraphQL operation to the line of its request. */
@Plugin()
export class OperationNames implements ApolloServerPlugin {
  constructor(private readonly logger: PinoLogger) {}

  async requestDidStart(): Promise<GraphQLRequestListener<BaseContext>> {
    return { willSendResponse: async (answered) => this.#add({ ...nameOf(answered), ...refusalsOf(answered) }) };
  }

  /** Outside a request there is no line to add to. */
  #add(facts: object): void {
    if (this.logger.logger !== PinoLogger.root) this.logger.assign(facts as Record<string, unknown>);
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
