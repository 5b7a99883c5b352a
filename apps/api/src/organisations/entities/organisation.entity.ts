import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What is the same firm in every event; participants never see this id. */
@Entity('organisation')
export class Organisation {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
