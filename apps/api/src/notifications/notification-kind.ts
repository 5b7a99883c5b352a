/**
 * What each kind of notification tells. Facts are codes, counts and over-the-shoulder names (the code name, or the name
 * of a firm that has none): mails and lists are read by others too. No person, no place, no free text.
 */
export interface NotificationFacts {
  signInLink: Record<string, never>;
  passwordReset: Record<string, never>;
  registrationResume: { eventName: string };
  invitation: { eventName: string };
  roleInvitation: { eventName: string };
  importInvitation: { eventName: string };
  registrationSubmitted: { eventName: string };
  registrationApproved: { eventName: string };
  registrationReturned: { eventName: string };
  registrationRejected: { eventName: string };
  vettingQuestion: { eventName: string };
  requestReceived: { eventName: string; counterpart: string; answerBy: string };
  requestAccepted: { eventName: string; counterpart: string };
  requestDeclined: { eventName: string; counterpart: string };
  requestCountered: { eventName: string; counterpart: string; answerBy: string };
  requestExpired: { eventName: string; counterpart: string };
  requestWithdrawn: { eventName: string; counterpart: string };
  disclosureEnded: { eventName: string; counterpart: string };
  viewingAlert: { eventName: string; counterpart: string };
  ndaConfirmed: { eventName: string; counterpart: string };
  ndaWithdrawn: { eventName: string; counterpart: string };
  agreementCancelled: { eventName: string; counterpart: string };
  messageReceived: { eventName: string; counterpart: string };
  schedulePublished: { eventName: string; added: number; moved: number; cancelled: number };
  meetingAdded: { eventName: string; counterpart: string; when: string; table: string; tableUk?: string };
  meetingMoved: { eventName: string; counterpart: string; when: string; table: string; tableUk?: string };
  meetingCancelled: { eventName: string; counterpart: string; when: string };
  meetingPassedOn: { eventName: string; counterpart: string; when: string };
  counterpartReseated: { eventName: string; counterpart: string; when: string };
  anotherTimeAsked: { eventName: string; counterpart: string; when: string; answerBy: string };
  anotherTimeRefused: { eventName: string; counterpart: string; when: string };
  anotherTimeWithdrawn: { eventName: string; counterpart: string; when: string };
  anotherTimeExpired: { eventName: string; counterpart: string; when: string };
  meetingReportedMissing: { eventName: string; counterpart: string; when: string };
  missingReportAnswered: { eventName: string; counterpart: string; when: string };
  missingToConfirm: { eventName: string; table: string; tableUk?: string };
  standByOffered: { eventName: string; hall: string; hallUk?: string; answerBy: string };
  standByNotCome: { eventName: string };
  actedFor: { eventName: string };
  /** Choices that are called otherwise now, and choices that the firm is asked to make more precise. */
  capabilitiesCarried: { eventName: string; renamed: number; split: number };
  organiserMessage: { eventName: string };
  /** What is to be done (a `ReminderKind`), how many of it, and by when. */
  reminder: { eventName: string; what: string; count: number; by: string };
  importFinished: { eventName: string; imported: number; held: number };
  scheduleRunFinished: { eventName: string; placed: number; total: number };
}
export type NotificationKind = keyof NotificationFacts;

/** Kinds that open a door by a link: they are mailed only, whatever the person chose, and never shown in a list. */
export const LINK_KINDS: ReadonlySet<NotificationKind> = new Set(['signInLink', 'passwordReset', 'registrationResume', 'invitation', 'roleInvitation', 'importInvitation']);
