import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An organisation in one event; everything a participant may ever learn of it hangs on this row. */
@Entity('registration')
export class Registration {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text', { name: 'type_code' }) typeCode!: string;
  @Column('text') status!: string;
  @Column('integer', { name: 'current_step' }) currentStep!: number;
  @Column('text', { name: 'legal_name' }) legalName!: string;
  /** The name two officers have seen; it stays shown while a changed one is checked. */
  @Column('text', { name: 'approved_name', nullable: true }) approvedName!: string | null;
  @Column('text', { name: 'code_name_en', nullable: true }) codeNameEn!: string | null;
  @Column('text', { name: 'code_name_uk', nullable: true }) codeNameUk!: string | null;
  @Column('boolean', { name: 'uses_code_name' }) usesCodeName!: boolean;
  @Column('char', { length: 2, nullable: true }) country!: string | null;
  @Column('char', { name: 'approved_country', length: 2, nullable: true }) approvedCountry!: string | null;
  @Column('text', { name: 'registration_number', nullable: true }) registrationNumber!: string | null;
  @Column('text', { name: 'registration_number_key', nullable: true }) registrationNumberKey!: string | null;
  @Column('text', { nullable: true }) ncage!: string | null;
  @Column('text', { nullable: true }) website!: string | null;
  @Column('text') about!: string;
  @Column('text', { array: true }) languages!: string[];
  @Column('text', { name: 'head_count_band', nullable: true }) headCountBand!: string | null;
  @Column('text', { name: 'macro_region', nullable: true }) macroRegion!: string | null;
  @Column('date', { name: 'macro_region_shown_since', nullable: true }) macroRegionShownSince!: string | null;
  @Column('boolean', { name: 'shows_certificates' }) showsCertificates!: boolean;
  @Column('boolean', { name: 'shows_website' }) showsWebsite!: boolean;
  @Column('timestamptz', { name: 'consented_at', nullable: true }) consentedAt!: Date | null;
  @Column('timestamptz', { name: 'preview_agreed_at', nullable: true }) previewAgreedAt!: Date | null;
  @Column('timestamptz', { name: 'imported_at', nullable: true }) importedAt!: Date | null;
  @Column('text', { name: 'import_key', nullable: true }) importKey!: string | null;
  @Column('integer', { name: 'import_warnings' }) importWarnings!: number;
  @Column('timestamptz', { name: 'hidden_at', nullable: true }) hiddenAt!: Date | null;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
