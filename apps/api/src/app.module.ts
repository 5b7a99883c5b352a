import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { TypeOrmModule } from '@nestjs/typeorm';
import { type DestinationStream } from 'pino';
import { CommonModule } from './common/index.ts';
import { EnvironmentModule, type Environment } from './config/index.ts';
import { dataSourceOptions } from './database/index.ts';
import { FEATURES } from './features.ts';
import { graphqlOptions } from './graphql.options.ts';
import { HealthModule } from './health/index.ts';
import { LoggingModule } from './logging/index.ts';
import { JobsModule } from './jobs/index.ts';
import { IdentityModule, SessionSockets } from './identity/index.ts';

interface CoreOptions {
  /** False builds the product without a database, to print its schema. */
  readonly connects: boolean;
  /** Takes the log lines instead of standard output. */
  readonly logs?: DestinationStream | undefined;
}

/** Database, bus and features: what the server, the worker and the command line share. */
@Module({})
export class CoreModule {
  static with(environment: Environment, options: CoreOptions = { connects: true }): DynamicModule {
    return {
      module: CoreModule,
      imports: [
        EnvironmentModule.with(environment),
        TypeOrmModule.forRoot({
          ...dataSourceOptions(environment.databaseUrl, environment.poolSize),
          autoLoadEntities: true,
          manualInitialization: !options.connects,
          retryAttempts: 3,
          retryDelay: 500,
        }),
        IdentityModule,
        CommonModule,
        JobsModule,
        ...FEATURES,
      ],
    };
  }
}

const graphql = (environment: Environment): DynamicModule =>
  GraphQLModule.forRootAsync<ApolloDriverConfig>({ driver: ApolloDriver, imports: [IdentityModule], inject: [SessionSockets], useFactory: (sockets: SessionSockets) => graphqlOptions(environment, sockets) });

@Module({})
export class AppModule {
  static with(environment: Environment, options?: CoreOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [LoggingModule.with(environment, options?.logs), CoreModule.with(environment, options), graphql(environment), HealthModule],
    };
  }
}
