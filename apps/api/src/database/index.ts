export { dataSourceOptions, migrate } from './data-source.ts';
export { inTransaction, postgresCode, violatedConstraint } from './transaction.ts';
