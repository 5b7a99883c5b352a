export { AuditLog, type AuditRecord } from './audit-log.ts';
export { AuditModule } from './audit.module.ts';
