import { Entity, PrimaryColumn } from 'typeorm';
import { type ParticipantTypeCode } from './participant-type-code.ts';

/** Organisations of the two types may meet; the pair is stored in alphabetical order. */
@Entity('meeting_rule')
export class MeetingRule {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('text', { name: 'first_type' }) firstType!: ParticipantTypeCode;
  @PrimaryColumn('text', { name: 'second_type' }) secondType!: ParticipantTypeCode;
}
