export const PARTICIPANT_TYPE_CODES = ['ukrainianManufacturer', 'foreignCompany', 'association', 'government', 'investor'] as const;

export type ParticipantTypeCode = (typeof PARTICIPANT_TYPE_CODES)[number];

export const isParticipantTypeCode = (code: string): code is ParticipantTypeCode => (PARTICIPANT_TYPE_CODES as readonly string[]).includes(code);
