import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('event')
export class Event {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'name_uk', nullable: true }) nameUk!: string | null;
  @Column('text', { nullable: true }) city!: string | null;
  @Column('text', { name: 'city_uk', nullable: true }) cityUk!: string | null;
  /** IANA name; every date and time of day of the event is in it. */
  @Column('text', { name: 'time_zone' }) timeZone!: string;
  @Column('integer', { name: 'slot_minutes' }) slotMinutes!: number;
  @Column('text', { name: 'partner_countries', array: true }) partnerCountries!: string[];
  @Column('timestamptz', { name: 'registration_opens_at', nullable: true }) registrationOpensAt!: Date | null;
  @Column('timestamptz', { name: 'registration_closes_at', nullable: true }) registrationClosesAt!: Date | null;
  @Column('timestamptz', { name: 'matching_opened_at', nullable: true }) matchingOpenedAt!: Date | null;
  @Column('timestamptz', { name: 'wishes_close_at', nullable: true }) wishesCloseAt!: Date | null;
  @Column('timestamptz', { name: 'requests_close_at', nullable: true }) requestsCloseAt!: Date | null;
  @Column('integer', { name: 'request_expiry_hours' }) requestExpiryHours!: number;
  @Column('integer', { name: 'change_cutoff_minutes' }) changeCutoffMinutes!: number;
  @Column('integer', { name: 'missing_after_minutes' }) missingAfterMinutes!: number;
  @Column('integer', { name: 'stand_by_answer_minutes' }) standByAnswerMinutes!: number;
  @Column('integer', { name: 'stand_by_least_minutes' }) standByLeastMinutes!: number;
  @Column('boolean', { name: 'mutual_wishes_agree' }) mutualWishesAgree!: boolean;
  @Column('integer', { name: 'parallel_meetings' }) parallelMeetings!: number;
  /** 0: any number. */
  @Column('integer', { name: 'max_meetings_in_row' }) maxMeetingsInRow!: number;
  /** From a table to one in another hall; 0: none. */
  @Column('integer', { name: 'walk_minutes' }) walkMinutes!: number;
  @Column('integer', { name: 'macro_region_minimum' }) macroRegionMinimum!: number;
  /** How many firms a person may open within an hour before anybody is asked to look; see `unusualViewing` of libs/disclosure. */
  @Column('integer', { name: 'viewing_alert_minimum' }) viewingAlertMinimum!: number;
  @Column('text', { nullable: true }) venue!: string | null;
  @Column('timestamptz', { name: 'venue_released_at', nullable: true }) venueReleasedAt!: Date | null;
  /** Moves "now" of the event; other than zero in a demo alone. */
  @Column('bigint', { name: 'clock_offset_seconds' }) clockOffsetSeconds!: string;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt!: Date | null;
  /** The event that this one was set up from. */
  @Column('uuid', { name: 'earlier_event_id', nullable: true }) earlierEventId!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
