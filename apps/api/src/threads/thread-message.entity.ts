import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one side of a pair wrote to the other. */
@Entity('thread_message')
export class ThreadMessageRow {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid') id!: string;
  /** Order of writing over all threads; never leaves the API. */
  @Column({ type: 'bigint', insert: false, update: false }) position!: string;
  @Column('uuid', { name: 'sender_registration_id' }) senderRegistrationId!: string;
  @Column('uuid', { name: 'recipient_registration_id' }) recipientRegistrationId!: string;
  @Column({ type: 'uuid', name: 'first_registration_id', insert: false, update: false, nullable: true }) firstRegistrationId!: string;
  @Column({ type: 'uuid', name: 'second_registration_id', insert: false, update: false, nullable: true }) secondRegistrationId!: string;
  @Column('uuid', { name: 'sender_delegate_id' }) senderDelegateId!: string;
  /** Made by the page for one press of "send": the same key twice is the same message. */
  @Column('uuid', { name: 'client_key' }) clientKey!: string;
  @Column('text') text!: string;
  @Column('timestamptz', { name: 'sent_at' }) sentAt!: Date;
}
