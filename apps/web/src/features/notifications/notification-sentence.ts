const SENTENCE_IDS: Readonly<Record<string, string>> = {
  registrationSubmitted: 'notifications.kind.registrationSubmitted',
  registrationApproved: 'notifications.kind.registrationApproved',
  registrationReturned: 'notifications.kind.registrationReturned',
  registrationRejected: 'notifications.kind.registrationRejected',
  vettingQuestion: 'notifications.kind.vettingQuestion',
  requestReceived: 'notifications.kind.requestReceived',
  requestAccepted: 'notifications.kind.requestAccepted',
  requestDeclined: 'notifications.kind.requestDeclined',
  requestCountered: 'notifications.kind.requestCountered',
  requestExpired: 'notifications.kind.requestExpired',
  requestWithdrawn: 'notifications.kind.requestWithdrawn',
  disclosureEnded: 'notifications.kind.disclosureEnded',
  agreementCancelled: 'notifications.kind.agreementCancelled',
  messageReceived: 'notifications.kind.messageReceived',
  schedulePublished: 'notifications.kind.schedulePublished',
  meetingAdded: 'notifications.kind.meetingAdded',
  meetingMoved: 'notifications.kind.meetingMoved',
  meetingCancelled: 'notifications.kind.meetingCancelled',
  anotherTimeAsked: 'notifications.kind.anotherTimeAsked',
  anotherTimeRefused: 'notifications.kind.anotherTimeRefused',
  anotherTimeWithdrawn: 'notifications.kind.anotherTimeWithdrawn',
  anotherTimeExpired: 'notifications.kind.anotherTimeExpired',
  importFinished: 'notifications.kind.importFinished',
  scheduleRunFinished: 'notifications.kind.scheduleRunFinished',
};

/** Message id of the sentence for a kind of notification; a kind this page does not know yet gets a plain one. */
export const sentenceIdOf = (kind: string): string => SENTENCE_IDS[kind] ?? 'notifications.kind.other';
