export { type ChangedMeeting, MeetingInvitations } from './meeting-invitations.ts';
export { AgendaModule } from './agenda.module.ts';
export { AnotherTimeSlot } from './agenda.type.ts';
