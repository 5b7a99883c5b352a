import { type MailTexts } from './mail-texts.ts';

const ONE_HOUR = 'The link works once, within one hour. If you did not ask for it, do nothing.';

/** By what is to be done. */
const REMINDERS: Readonly<Record<string, (eventName: string, count: number, by: string) => { subject: string; lines: string[]; action: string }>> = {
  draft: (eventName, _count, by) => ({ subject: `Your registration is still a draft: ${eventName}`, lines: [`Nobody sees it until you send it. Registration closes ${by}.`], action: 'Go on with the registration' }),
  preview: (eventName, _count, by) => ({ subject: `You are shown to nobody yet: ${eventName}`, lines: [`Your organisation is shown to nobody until one of its delegates has seen the preview and agreed. Wishes close ${by}.`], action: 'See the preview' }),
  request: (eventName, count, by) => ({ subject: `Requests wait for your answer: ${eventName}`, lines: [`${count === 1 ? 'One request waits' : `${count} requests wait`} for your answer, the next one until ${by}.`], action: 'See requests' }),
  nda: (eventName, count, by) => ({ subject: `Product data opened to you: ${eventName}`, lines: [`${count === 1 ? 'One counterpart has' : `${count} counterparts have`} confirmed a confidentiality agreement and wait for yours. The forum begins ${by}.`], action: 'See what is open' }),
  agenda: (eventName, count, by) => ({ subject: `Confirm that you attend: ${eventName}`, lines: [`Your agenda has ${count === 1 ? 'one meeting' : `${count} meetings`}. Only who has confirmed sees the venue. The forum begins ${by}.`], action: 'Open the agenda' }),
};

export const MAIL_TEXTS_EN: MailTexts = {
  signInLink: () => ({ subject: 'Sign in to Spilno', lines: ['Here is the link you asked for.', ONE_HOUR], action: 'Sign in' }),
  passwordReset: () => ({ subject: 'Set a new password', lines: ['With this link you set a new password. Other devices are signed out.', ONE_HOUR], action: 'Set a password' }),
  registrationResume: ({ eventName }) => ({
    subject: `Your registration for ${eventName}`,
    lines: ['Your registration is saved as a draft. Nobody sees it until you send it.', 'With this link you go on where you left off.', 'The link works once, within 14 days; at any time you can ask for a new one on the sign-in page.'],
    action: 'Go on with the registration',
  }),
  invitation: ({ eventName }) => ({
    subject: `You are named as a delegate for ${eventName}`,
    lines: ['A colleague has named you as a delegate. With this link you sign in and check what is shown of you.'],
    action: 'Open my page',
  }),
  roleInvitation: ({ eventName }) => ({
    subject: `You have a role in ${eventName}`,
    lines: ['The administrator has given you a role in this event. With this link you sign in; later you can ask for a new one on the sign-in page, or set a password in your settings.', 'The link works once, within 14 days.'],
    action: 'Open the event',
  }),
  importInvitation: ({ eventName }) => ({
    subject: `Your organisation is registered for ${eventName}`,
    lines: ['The organiser has entered your organisation and named you as its lead. With this link you sign in, check what is stored and invite your colleagues.', 'A Ukrainian manufacturer is shown to nobody until one of its delegates has seen the preview and agreed.', 'The link works once, within 14 days; later you can ask for a new one on the sign-in page.'],
    action: 'Check the registration',
  }),
  registrationSubmitted: ({ eventName }) => ({
    subject: `Registration received: ${eventName}`,
    lines: ['Your registration has been sent. Two officers check it, usually within three working days.', 'Until then nobody sees you, and you see nobody.'],
    action: 'See the status',
  }),
  registrationApproved: ({ eventName }) => ({
    subject: `Registration approved: ${eventName}`,
    lines: ['Your registration is approved. Once matching is open you see your matches, with a reason for each side.'],
    action: 'Open the forum',
  }),
  registrationReturned: ({ eventName }) => ({
    subject: `Your registration needs a change: ${eventName}`,
    lines: ['The officers have sent your registration back with their reasons. Change it and send it again; nothing you wrote is lost.'],
    action: 'See the reasons',
  }),
  registrationRejected: ({ eventName }) => ({
    subject: `Registration not accepted: ${eventName}`,
    lines: ['Your registration was not accepted. The reason stands on your registration page.'],
    action: 'See the reason',
  }),
  vettingQuestion: ({ eventName }) => ({
    subject: `A question about your registration: ${eventName}`,
    lines: ['An officer has asked you something. The check goes on when you have answered.'],
    action: 'Answer the question',
  }),
  requestReceived: ({ counterpart, answerBy }) => ({
    subject: `Meeting request from ${counterpart}`,
    lines: [`${counterpart} asks to meet you.`, `A request holds no slot. Answer by ${answerBy}.`],
    action: 'Read the request',
  }),
  requestAccepted: ({ counterpart }) => ({
    subject: `${counterpart} accepted`,
    lines: [`${counterpart} accepted the meeting. Names and descriptions are open to both of you now. Time and table come with the schedule.`],
    action: 'Open the match',
  }),
  requestDeclined: ({ counterpart }) => ({ subject: `${counterpart} declined`, lines: [`${counterpart} declined the request. The reason stands on the page of requests.`], action: 'See requests' }),
  requestCountered: ({ counterpart, answerBy }) => ({
    subject: `${counterpart} proposes a change`,
    lines: [`${counterpart} would meet you and proposes another time.`, `Answer by ${answerBy}.`],
    action: 'Read the proposal',
  }),
  requestExpired: ({ counterpart }) => ({ subject: `Request with ${counterpart} has expired`, lines: ['It was not answered in time. Nothing was booked.'], action: 'See requests' }),
  requestWithdrawn: ({ counterpart }) => ({ subject: `${counterpart} withdrew the request`, lines: ['Nothing was booked.'], action: 'See requests' }),
  disclosureEnded: ({ counterpart }) => ({ subject: `${counterpart} took a step back`, lines: ['What was open between the two of you is closed again. The teaser stays.'], action: 'See what is open' }),
  viewingAlert: ({ counterpart, eventName }) => ({ subject: `Unusual viewing: ${eventName}`, lines: [`A delegate of ${counterpart} has opened unusually many firms within an hour.`], action: 'See the figures' }),
  ndaConfirmed: ({ counterpart }) => ({ subject: `${counterpart} opened product data`, lines: [`${counterpart} confirmed a confidentiality agreement. Product data and certificates are open to you on the page of the match.`], action: 'Open the match' }),
  ndaWithdrawn: ({ counterpart }) => ({ subject: `${counterpart} closed product data`, lines: ['Product data and certificates are closed to you again. Names and delegates stay open.'], action: 'See what is open' }),
  messageReceived: ({ counterpart }) => ({ subject: `New message from ${counterpart}`, lines: [`${counterpart} wrote to you. The text stands on a signed-in page only.`, 'Until you have read it, further messages send no mail.'], action: 'Read the message' }),
  agreementCancelled: ({ counterpart }) => ({ subject: `Meeting with ${counterpart} cancelled`, lines: ['The agreed meeting will not take place. The reason stands on the page of requests.'], action: 'See requests' }),
  schedulePublished: ({ eventName, added, moved, cancelled }) => ({
    subject: `Your agenda: ${eventName}`,
    lines: [`The schedule is published. For you: ${added} new, ${moved} moved, ${cancelled} cancelled.`],
    action: 'Open the agenda',
  }),
  meetingAdded: ({ counterpart, when, table }) => ({ subject: `New meeting: ${counterpart}`, lines: [`${when}, ${table}.`], action: 'Open the agenda' }),
  meetingMoved: ({ counterpart, when, table }) => ({ subject: `Meeting moved: ${counterpart}`, lines: [`Now ${when}, ${table}.`], action: 'Open the agenda' }),
  meetingCancelled: ({ counterpart, when }) => ({ subject: `Meeting cancelled: ${counterpart}`, lines: [`The meeting on ${when} will not take place. The reason stands on your agenda.`], action: 'Open the agenda' }),
  meetingPassedOn: ({ counterpart, when }) => ({ subject: `No longer yours: ${counterpart}`, lines: [`You no longer sit in the meeting on ${when}. It takes place with your colleagues.`], action: 'Open the agenda' }),
  counterpartReseated: ({ counterpart, when }) => ({ subject: `Other people at your meeting: ${counterpart}`, lines: [`Who comes from ${counterpart} to the meeting on ${when} has changed. Time and table stay.`], action: 'Open the meeting' }),
  anotherTimeAsked: ({ counterpart, when, answerBy }) => ({
    subject: `${counterpart} asks for another time`,
    lines: [`It is about the meeting on ${when}. The reason and the times on offer stand on the page of the meeting.`, `The meeting stays where it is until you take one of them. Answer by ${answerBy}.`],
    action: 'Choose a time',
  }),
  anotherTimeRefused: ({ counterpart, when }) => ({ subject: `The time stays: ${counterpart}`, lines: [`None of the times you offered suits ${counterpart}. The meeting stays on ${when}.`], action: 'Open the meeting' }),
  anotherTimeWithdrawn: ({ counterpart, when }) => ({ subject: `The time stays: ${counterpart}`, lines: [`${counterpart} no longer asks for another time. The meeting stays on ${when}.`], action: 'Open the meeting' }),
  anotherTimeExpired: ({ counterpart, when }) => ({ subject: `The time stays: ${counterpart}`, lines: [`${counterpart} did not answer in time. The meeting stays on ${when}.`], action: 'Open the meeting' }),
  meetingReportedMissing: ({ counterpart, when }) => ({ subject: `Reported missing: ${counterpart}`, lines: [`Your meeting on ${when} is reported missing. If you are there, say so on your agenda; nothing is decided by the report alone.`], action: 'Open the agenda' }),
  missingReportAnswered: ({ counterpart, when }) => ({ subject: `They are there: ${counterpart}`, lines: [`${counterpart} answers that it is there for the meeting on ${when}. The table stays yours.`], action: 'Open the agenda' }),
  missingToConfirm: ({ eventName, table }) => ({ subject: `Missing at ${table}: ${eventName}`, lines: [`A meeting at ${table} is reported missing by one side. Only with your word, or the other side's, is the table offered to a stand-by.`], action: 'See the table' }),
  standByOffered: ({ hall, answerBy }) => ({ subject: `A table falls free: ${hall}`, lines: [`1 candidate, in ${hall}. Take it by ${answerBy}; the partner is named after both took it.`], action: 'Answer' }),
  standByNotCome: ({ eventName }) => ({ subject: `The stand-by did not come about: ${eventName}`, lines: ['The table is no longer on offer to you. If another falls free you are asked first.'], action: 'Open the agenda' }),
  actedFor: ({ eventName }) => ({ subject: `An organiser acts for you: ${eventName}`, lines: ['An organiser of the forum has begun to act on behalf of your organisation, for half an hour at most. Names, agreements and what you open to others stay yours alone.', 'Each step is listed on a page of yours, with the reason.'], action: 'See what is done for you' }),
  capabilitiesCarried: ({ eventName, renamed, split }) => ({ subject: `Your capabilities: ${eventName}`, lines: [...(renamed > 0 ? [`The vocabulary of the forum has changed: ${renamed} of your choices ${renamed === 1 ? 'is' : 'are'} called otherwise now.`] : []), ...(split > 0 ? [`${split} of your choices can be told more precisely. Nothing was chosen for you.`] : []), 'Look whether they still say what you mean.'], action: 'See my capabilities' }),
  organiserMessage: ({ eventName }) => ({ subject: `A message of the organisers: ${eventName}`, lines: ['The organisers of the forum have written to you.'], action: 'Read the message' }),
  reminder: ({ eventName, what, count, by }) => REMINDERS[what]?.(eventName, count, by) ?? { subject: `Something waits for you: ${eventName}`, lines: ['Something waits for you in the forum.'], action: 'Open the forum' },
  importFinished: ({ eventName, imported, held }) => ({ subject: `Import finished: ${eventName}`, lines: [`${imported} imported, ${held} held.`], action: 'Open the report' }),
  scheduleRunFinished: ({ eventName, placed, total }) => ({ subject: `Schedule drafted: ${eventName}`, lines: [`${placed} of ${total} agreed meetings are placed. Nobody is told before publishing.`], action: 'Open the board' }),
};
