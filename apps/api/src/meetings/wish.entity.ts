import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type WishStrength } from '@spilno/meetings';

@Entity('wish')
export class Wish {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid', { name: 'from_registration_id' }) fromRegistrationId!: string;
  @PrimaryColumn('uuid', { name: 'to_registration_id' }) toRegistrationId!: string;
  @Column('text') value!: WishStrength;
  /** Set before matching opened: then a *no* is a gate for both sides. */
  @Column('boolean', { name: 'before_matching' }) beforeMatching!: boolean;
  @Column('uuid', { name: 'set_by', nullable: true }) setBy!: string | null;
  @Column('timestamptz', { name: 'set_at' }) setAt!: Date;
}
