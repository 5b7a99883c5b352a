import type { Brand } from '@spilno/kernel';

export type OrganisationId = Brand<string, 'OrganisationId'>;
export type MeetingRequestId = Brand<string, 'MeetingRequestId'>;
export type OfficerId = Brand<string, 'OfficerId'>;
