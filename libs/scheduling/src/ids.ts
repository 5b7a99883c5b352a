import type { Brand } from '@spilno/kernel';

export type OrganisationId = Brand<string, 'OrganisationId'>;
export type DelegateId = Brand<string, 'DelegateId'>;
export type SlotId = Brand<string, 'SlotId'>;
export type TableId = Brand<string, 'TableId'>;
/** An agreed pair of organisations within one event; it yields at most one meeting, which is known by this id in every version. */
export type AgreementId = Brand<string, 'AgreementId'>;
/** A pool of people whom meetings need besides their two sides: interpreters of two languages, escorts. */
export type PoolId = Brand<string, 'PoolId'>;
