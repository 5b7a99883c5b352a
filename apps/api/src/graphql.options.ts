import { type ApolloServerPlugin } from '@apollo/server';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { formatError, LoaderCache, type HeaderBearer, type RequestContext } from './common/index.ts';
import { type Environment } from './config/index.ts';

interface Origin extends Partial<HeaderBearer> {
  req?: HeaderBearer;
  extra?: { request: HeaderBearer };
}

/** Fastify hands over the request itself and its reply, graphql-ws the socket's context. */
export const requestContext = (origin: Origin, reply?: RequestContext['reply']): RequestContext => ({
  req: (origin.extra?.request ?? origin.req ?? origin) as RequestContext['req'],
  reply,
  loaders: new LoaderCache(),
});

const armor = new ApolloArmor({
  maxDepth: { n: 12 },
  costLimit: { maxCost: 20_000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.3, ignoreIntrospection: true },
  maxAliases: { n: 20 },
  maxDirectives: { n: 30 },
  maxTokens: { n: 4_000 },
  blockFieldSuggestion: { enabled: true },
});

const CLIENT_FAULTS = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST']);

/** What was refused before it ran is the client's fault, whatever rule refused it. */
const REFUSED_WITH_400: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        if (response.body.kind !== 'single' || 'data' in response.body.singleResult) return;
        const codes = response.body.singleResult.errors?.map(({ extensions }) => String(extensions?.['code'])) ?? [];
        if (codes.length > 0 && codes.every((code) => CLIENT_FAULTS.has(code))) response.http.status = 400;
      },
    };
  },
};

/** The one GraphQL endpoint, over HTTP and WebSocket. */
export function graphqlOptions(environment: Environment): ApolloDriverConfig {
  const protection = armor.protect();
  return {
    driver: ApolloDriver,
    autoSchemaFile: true,
    sortSchema: true,
    graphiql: false,
    introspection: !environment.isProduction,
    path: '/graphql',
    context: requestContext,
    formatError,
    plugins: [...protection.plugins, REFUSED_WITH_400],
    validationRules: protection.validationRules,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    subscriptions: { 'graphql-ws': { path: '/graphql' } },
  } as ApolloDriverConfig;
}
