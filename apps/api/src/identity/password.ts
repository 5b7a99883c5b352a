import { hash, verify } from '@node-rs/argon2';

export const MIN_PASSWORD_LENGTH = 12;

/** argon2id with 19 MiB, two passes, one lane (OWASP Password Storage Cheat Sheet). */
const OPTIONS = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A real hash of a random password: verifying against it takes as long as for an account that exists. */
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$c3BpbG5vLW5vYm9keS1zYWx0$u8Yl0x0q1jWm0n1Yk5sV5m6Q7uQv1u5m0hJm2c0m0aE';

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), OPTIONS);

/** Takes the same time whether or not there is a password to compare with. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  const matches = await verify(stored ?? NOBODY, password.normalize('NFKC')).catch(() => false);
  return stored !== null && matches;
}
