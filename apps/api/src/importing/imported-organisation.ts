import { type ProductCode } from '@spilno/taxonomy';
import { type ImportedAbsence } from './cells/availability-cell.ts';
import { type ImportedDelegate } from './cells/delegates-cell.ts';

/** A row that may be stored: every text of it is checked. */
export interface ImportedOrganisation {
  readonly typeCode: 'ukrainianManufacturer' | 'foreignCompany' | 'association' | 'government' | 'investor';
  readonly legalName: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly registrationNumber: string;
  /** What a row and a registration are known again by. */
  readonly registrationNumberKey: string;
  readonly website: string | null;
  readonly about: string;
  readonly headCountBand: string | null;
  /** ISO 639-1. */
  readonly languages: readonly string[];
  /** Codes of the catalogue, in the order of the file. */
  readonly offers: readonly string[];
  readonly needs: readonly string[];
  readonly offerCodes: readonly ProductCode[];
  readonly needCodes: readonly ProductCode[];
  readonly formsOffered: readonly string[];
  readonly formsSought: readonly string[];
  readonly certificateKinds: readonly string[];
  /** The first one leads. */
  readonly delegates: readonly ImportedDelegate[];
  readonly absences: readonly ImportedAbsence[];
}
