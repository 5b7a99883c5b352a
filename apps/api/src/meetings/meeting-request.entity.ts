import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type MeetingRequestStatus, type PartOfDay, type RequestActor, type RequestSide } from '@spilno/meetings';

@Entity('meeting_request')
export class MeetingRequestRow {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'sender_registration_id' }) senderRegistrationId!: string;
  @Column('uuid', { name: 'recipient_registration_id' }) recipientRegistrationId!: string;
  @Column({ type: 'uuid', name: 'first_registration_id', insert: false, update: false, nullable: true }) firstRegistrationId!: string;
  @Column({ type: 'uuid', name: 'second_registration_id', insert: false, update: false, nullable: true }) secondRegistrationId!: string;
  @Column('uuid', { name: 'sent_by', nullable: true }) sentBy!: string | null;
  @Column('text', { name: 'need_node_code', nullable: true }) needNodeCode!: string | null;
  @Column('text', { name: 'offer_node_code', nullable: true }) offerNodeCode!: string | null;
  @Column('text', { name: 'topic_direction', nullable: true }) topicDirection!: 'get' | 'give' | null;
  @Column('text') message!: string;
  /** Sent by an organiser for a firm that is kept apart from the other: neither of the two sees it. */
  @Column('boolean', { name: 'is_held_back', default: false }) isHeldBack!: boolean;
  @Column('text') status!: MeetingRequestStatus;
  @Column('text', { nullable: true }) turn!: RequestSide | null;
  @Column('text', { name: 'counter_message', nullable: true }) counterMessage!: string | null;
  @Column('date', { name: 'counter_day', nullable: true }) counterDay!: string | null;
  @Column('text', { name: 'counter_part_of_day', nullable: true }) counterPartOfDay!: PartOfDay | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text', { name: 'decided_by_side', nullable: true }) decidedBySide!: RequestActor | null;
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy!: string | null;
  @Column('timestamptz', { name: 'sent_at' }) sentAt!: Date;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('integer') version!: number;
}
