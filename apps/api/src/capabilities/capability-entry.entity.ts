import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An offer or a need: a node of the capability vocabulary with bands, never numbers. */
@Entity('capability_entry')
export class CapabilityEntry {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'registration_id' }) registrationId!: string;
  @Column('text') direction!: 'offer' | 'need';
  @Column('text', { name: 'node_code' }) nodeCode!: string;
  @Column('boolean', { name: 'is_essential' }) isEssential!: boolean;
  @Column('text', { name: 'quantity_band', nullable: true }) quantityBand!: string | null;
  @Column('text', { name: 'lead_time_band', nullable: true }) leadTimeBand!: string | null;
  @Column('text') place!: string;
  @Column('integer') position!: number;
}
