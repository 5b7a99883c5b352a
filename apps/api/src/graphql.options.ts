import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { Logger } from '@nestjs/common';
import { formatError, withoutValues, LoaderCache, type HeaderBearer, type RequestContext } from './common/index.ts';
import { type Environment } from './config/index.ts';
import { type SessionSockets } from './identity/index.ts';
import { queryCostLimit } from './server/query-cost-limit.ts';
import { refusalStatus } from './server/refusal-status.ts';
import { usableTexts } from './server/usable-texts.ts';
import { socketDoors } from './server/socket-doors.ts';
import { subscriptionsAlone } from './server/subscriptions-alone.ts';

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

const MAX_TOKENS = 4_000;
/** The list of matches with all reasons, twenty a page, is about 14,000. */
const MAX_COST = 20_000;
/** Tabs of one session that are told of changes by one process. */
const MAX_SOCKETS = 60;

const armor = new ApolloArmor({
  maxDepth: { n: 12 },
  // Counted with page sizes, also those of variables, by the plugin below.
  costLimit: { enabled: false },
  maxAliases: { n: 20 },
  maxDirectives: { n: 30 },
  // Tokens are counted by the parser itself, so that what does not parse is answered as such.
  maxTokens: { enabled: false },
  blockFieldSuggestion: { enabled: true },
});

/** The one GraphQL endpoint, over HTTP and WebSocket. */
export function graphqlOptions(environment: Environment, sockets: SessionSockets): ApolloDriverConfig {
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
    // Nothing of an answer may be kept by others, and watching every field for it costs a third of the time of a long list.
    plugins: [...protection.plugins, queryCostLimit(MAX_COST), usableTexts(), refusalStatus(), ApolloServerPluginCacheControlDisabled()],
    validationRules: protection.validationRules,
    parseOptions: { maxTokens: MAX_TOKENS },
    allowBatchedHttpRequests: false,
    // A database that is away answers with 503, not with 200.
    preserveHttpStatusForExecutionErrors: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    logger: serverLogger(),
    subscriptions: { 'graphql-ws': { path: '/graphql', onSubscribe: subscriptionsAlone(MAX_TOKENS), ...socketDoors(MAX_SOCKETS, sockets) } },
  } as ApolloDriverConfig;
}

/** What the GraphQL server itself has to say goes where everything goes. */
function serverLogger(): Record<'debug' | 'info' | 'warn' | 'error', (message: unknown) => void> {
  const logger = new Logger('GraphQL');
  const at = (level: 'debug' | 'log' | 'warn' | 'error') => (message: unknown) => logger[level](withoutValues(String(message)));
  return { debug: at('debug'), info: at('log'), warn: at('warn'), error: at('error') };
}
