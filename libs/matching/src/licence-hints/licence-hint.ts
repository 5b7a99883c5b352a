import type { CooperationFormCode } from '@spilno/taxonomy';
import type { MatchDirection } from '../match-explanation.ts';
import type { ExportAuthority } from './export-authorities.ts';

/** What would cross a border. */
export type LicenceSubject = 'goods' | 'equipment' | 'software' | 'technology';

/** Why it is thought that it would: a capability that one offers and the other needs, or a form of cooperation that both want. */
export type LicenceReason =
  | { readonly kind: 'capability'; readonly direction: MatchDirection; readonly nodeCode: string }
  | { readonly kind: 'form'; readonly direction: MatchDirection; readonly form: CooperationFormCode };

/** A part of the Common Military List of the Union, by the reason that touches it. */
export interface ListHint {
  /** ML1 to ML22. */
  readonly code: string;
  readonly subject: LicenceSubject;
  readonly reasons: readonly LicenceReason[];
}

/** What will be asked about where something goes from one country to another. A hint, never advice, and part of no score, order or gate. */
export interface LicenceHint {
  readonly from: string;
  readonly to: string;
  /** `transfer`: between two members of the European Union. */
  readonly leaving: 'export' | 'transfer';
  /** Usually asked where it leaves; empty where none is on file. */
  readonly exporters: readonly ExportAuthority[];
  /** Usually asked for an import permit or an end-use statement where it arrives. */
  readonly importers: readonly ExportAuthority[];
  /** In the order of the list. */
  readonly lists: readonly ListHint[];
  /** Capabilities and forms that are part of it and touch nothing on the list: dual-use lists are another question. */
  readonly others: readonly LicenceReason[];
  /** Something comes back or goes for a time only: samples, what is repaired. */
  readonly isTemporary: boolean;
}
