import { createHash, randomBytes } from 'node:crypto';

export const SESSION_COOKIE = 'spilno_session';

/** 256 random bits; only its hash is stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** The session token of a Cookie header, or null. */
export function tokenOfCookies(header: string | string[] | undefined): string | null {
  const cookies = Array.isArray(header) ? header.join('; ') : (header ?? '');
  for (const cookie of cookies.split(';')) {
    const [name, value] = cookie.trim().split('=', 2);
    if (name === SESSION_COOKIE && value) return value;
  }
  return null;
}

/** The Set-Cookie line that opens a session, or closes it when no token is given. */
export function sessionCookie(token: string | null, isSecure: boolean, maxAgeSeconds: number): string {
  const parts = [`${SESSION_COOKIE}=${token ?? ''}`, 'Path=/', 'HttpOnly', 'SameSite=Lax', `Max-Age=${token ? maxAgeSeconds : 0}`];
  if (isSecure) parts.push('Secure');
  return parts.join('; ');
}
