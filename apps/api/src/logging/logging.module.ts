import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { LoggerModule } from 'nestjs-pino';
import { type DestinationStream } from 'pino';
import { type Environment } from '../config/index.ts';
import { OperationNames } from './operation-names.plugin.ts';
import { OutcomeInterceptor } from './outcome.interceptor.ts';
import { pinoOptions } from './pino-options.ts';
import { ProductLogger } from './product-logger.ts';
import { ErrorFilter } from './error.filter.ts';

/** Structured logs on standard output, with the id of the request or job that each line belongs to. */
@Global()
@Module({})
export class LoggingModule {
  /** @param destination - takes the lines instead of standard output */
  static with(environment: Environment, destination?: DestinationStream): DynamicModule {
    const options = pinoOptions(environment.logLevel);
    return {
      module: LoggingModule,
      // The path pattern is the one that the GraphQL route, which is not a controller's, falls under as well.
      imports: [LoggerModule.forRoot({ pinoHttp: destination ? [options, destination] : options, assignResponse: true, forRoutes: ['*path'] })],
      providers: [ProductLogger, OperationNames, { provide: APP_FILTER, useClass: ErrorFilter }, { provide: APP_INTERCEPTOR, useClass: OutcomeInterceptor }],
      exports: [ProductLogger, LoggerModule],
    };
  }
}
