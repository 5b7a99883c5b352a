export { dataSourceOptions, migrate } from './data-source.ts';
export { lockSchedule } from './lock-schedule.ts';
export { GroupedReads } from './grouped-reads.ts';
export { namedQuery, type NamedStatement } from './named-query.ts';
export { inTransaction, postgresCode, violatedConstraint } from './transaction.ts';
export { undoneTransaction } from './undone-transaction.ts';
