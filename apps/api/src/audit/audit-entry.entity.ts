import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('audit_entry')
export class AuditEntry {
  @PrimaryColumn('bigint') id!: string;
  @Column('timestamptz', { name: 'happened_at' }) happenedAt!: Date;
  @Column('text', { name: 'actor_kind' }) actorKind!: string;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId!: string | null;
  @Column('uuid', { name: 'event_id', nullable: true }) eventId!: string | null;
  @Column('text') action!: string;
  @Column('text', { name: 'subject_kind', nullable: true }) subjectKind!: string | null;
  @Column('uuid', { name: 'subject_id', nullable: true }) subjectId!: string | null;
  @Column('bigint', { name: 'transaction_number' }) transactionNumber!: string;
  @Column('jsonb') facts!: Record<string, unknown>;
}
