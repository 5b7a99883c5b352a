import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A form of cooperation an organisation offers or seeks, with the place of production. */
@Entity('cooperation_form')
export class CooperationForm {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid', { name: 'registration_id' }) registrationId!: string;
  @PrimaryColumn('text') direction!: 'offered' | 'sought';
  @PrimaryColumn('text') form!: string;
  @Column('text') place!: string;
}
