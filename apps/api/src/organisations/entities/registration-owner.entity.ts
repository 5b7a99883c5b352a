import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An owner above ten per cent: for officers alone. */
@Entity('registration_owner')
export class RegistrationOwner {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'registration_id' }) registrationId!: string;
  @Column('text') name!: string;
  @Column('char', { length: 2, nullable: true }) country!: string | null;
  @Column('numeric', { name: 'share_percent', precision: 5, scale: 2 }) sharePercent!: string;
}
