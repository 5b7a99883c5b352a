import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a firm wrote for partners under an NDA. */
@Entity('product_sheet')
export class ProductSheet {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid', { name: 'registration_id' }) registrationId!: string;
  @Column('text') text!: string;
  @Column('integer') version!: number;
  @Column('uuid', { name: 'updated_by', nullable: true }) updatedBy!: string | null;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
