import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('slot')
export class Slot {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'day_id' }) dayId!: string;
  /** Half-open, UTC. */
  @Column('tstzrange') during!: string;
  /** Set when the programme no longer has it but an older version of the schedule does. */
  @Column('timestamptz', { name: 'retired_at', nullable: true }) retiredAt!: Date | null;
  /** The disruption that gave it its time; null for slots of the programme. Until that is published it waits as retired. */
  @Column('uuid', { name: 'disruption_id', nullable: true }) disruptionId!: string | null;
  @Column('uuid', { name: 'replaces_slot_id', nullable: true }) replacesSlotId!: string | null;
}
