import { type DynamicModule, Global, Module } from '@nestjs/common';
import { type Environment } from './environment.ts';

export const ENVIRONMENT = Symbol('ENVIRONMENT');

@Global()
@Module({})
export class EnvironmentModule {
  static with(environment: Environment): DynamicModule {
    return { module: EnvironmentModule, providers: [{ provide: ENVIRONMENT, useValue: environment }], exports: [ENVIRONMENT] };
  }
}
