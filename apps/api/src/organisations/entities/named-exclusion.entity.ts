import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A firm excluded by its name before anybody can be seen. It takes hold only of firms that show their name: if it also
 * took hold of code names, the one that goes missing from a list would tell who stands behind it.
 */
@Entity('named_exclusion')
export class NamedExclusion {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'registration_id' }) registrationId!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'name_key' }) nameKey!: string;
  @Column('text') reason!: string;
}
