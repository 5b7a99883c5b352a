export { readEnvironment, type Environment } from './environment.ts';
export { ENVIRONMENT, EnvironmentModule } from './environment.module.ts';
