import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type ParticipantTypeCode } from './participant-type-code.ts';

@Entity('participant_type')
export class ParticipantType {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('text') code!: ParticipantTypeCode;
  @Column('boolean', { name: 'open_to_registration' }) openToRegistration!: boolean;
  @Column('integer', { name: 'max_meetings' }) maxMeetings!: number;
  @Column('integer', { name: 'max_open_requests' }) maxOpenRequests!: number;
  @Column('integer', { name: 'max_must_wishes' }) maxMustWishes!: number;
}
