export { type ChangedMeeting, MeetingInvitations } from './meeting-invitations.ts';
export { AgendaModule } from './agenda.module.ts';
export { AnotherTimeSlot } from './agenda.type.ts';
export { readTeam, type TeamMember } from './meeting-team.ts';
