export { startMailServer, type MailServer, type ReceivedMail } from './mail-server.ts';
export { createTestApp, type TestApp } from './test-app.ts';
export { addApproved, addShortDay, agreeByRequest } from './agreed-world.ts';
export { createTestDatabase, type TestDatabase } from './test-database.ts';
export { signedIn, withRole } from './test-people.ts';
export { lineTo, type Line } from './severed-line.ts';
export { createOverviewWorld, type OverviewWorld, publishAndAsk } from './overview-world.ts';
export { planMeeting } from './planned-meeting.ts';
export { addEvent, addPerson, addRegistration, addRole, approve, type TestPerson, type TestRegistration } from './world.ts';
