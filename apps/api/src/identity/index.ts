export { Account } from './account.entity.ts';
export { ensureAccount } from './ensure-account.ts';
export { IdentityModule } from './identity.module.ts';
export { OneTimeLinks } from './one-time-links.ts';
export { hashPassword, MIN_PASSWORD_LENGTH } from './password.ts';
export { SessionService } from './session.service.ts';
export { SessionSockets, type SessionSocket } from './session-sockets.ts';
export { hashToken, newToken, tokenOfCookies } from './session-token.ts';
export { SignInService } from './sign-in.service.ts';
