import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

export type SignInKind = 'administrator' | 'organiser' | 'vettingOfficer' | 'ukrainianLead' | 'foreignLead' | 'seekingLead';

export interface DemoSignIn {
  readonly kind: SignInKind;
  /** As it is printed at the start. */
  readonly role: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

const FILE = 'demo-sign-ins.json';

export const newPassword = (): string => randomBytes(12).toString('base64url');

/** What an earlier start has written; an empty list when there is none. */
export async function readSignIns(dataDir: string): Promise<readonly DemoSignIn[]> {
  try {
    return JSON.parse(await fs.readFile(path.join(dataDir, FILE), 'utf8')) as DemoSignIn[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Readable by its owner alone; it is there whole or not at all. */
export async function writeSignIns(dataDir: string, signIns: readonly DemoSignIn[]): Promise<void> {
  await fs.mkdir(dataDir, { recursive: true });
  const file = path.join(dataDir, FILE);
  await fs.writeFile(`${file}.new`, `${JSON.stringify(signIns, null, 2)}\n`, { mode: 0o600 });
  await fs.rename(`${file}.new`, file);
}
