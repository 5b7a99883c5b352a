import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A firm that another one wants nothing to do with; nobody but the excluder sees this. */
@Entity('private_exclusion')
export class PrivateExclusion {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid', { name: 'registration_id' }) registrationId!: string;
  @PrimaryColumn('uuid', { name: 'excluded_registration_id' }) excludedRegistrationId!: string;
  @Column('text') reason!: string;
  /** Set before the two could see each other: neither learns of the other. Otherwise it only clears the excluder's lists. */
  @Column('boolean', { name: 'before_matching' }) beforeMatching!: boolean;
  /** The typed name this came from; null when the firm was picked from a list. */
  @Column('uuid', { name: 'named_exclusion_id', nullable: true }) namedExclusionId!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
