export { type ChangedMeeting, MeetingInvitations } from './meeting-invitations.ts';
export { AgendaModule } from './agenda.module.ts';
