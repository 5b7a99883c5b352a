import { type NotificationFacts, type NotificationKind } from '../notification-kind.ts';

export interface MailText {
  readonly subject: string;
  readonly lines: readonly string[];
  /** Words of the one link. */
  readonly action: string;
}

/** Every kind has its text in every language: the compiler refuses a missing one. */
export type MailTexts = { readonly [K in NotificationKind]: (facts: NotificationFacts[K]) => MailText };
