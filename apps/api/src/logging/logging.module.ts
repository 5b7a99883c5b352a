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
      // Requests are told of by hooks of the server: a middleware costs each of them more than its answer's guard.
      imports: [LoggerModule.forRoot({ pinoHttp: destination ? [options, destination] : options, forRoutes: [] })],
      providers: [ProductLogger, OperationNames, { provide: APP_FILTER, useClass: ErrorFilter }, { provide: APP_INTERCEPTOR, useClass: OutcomeInterceptor }],
      exports: [ProductLogger, LoggerModule],
    };
  }
}
