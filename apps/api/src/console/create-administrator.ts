import { createInterface } from 'node:readline/promises';
import { text } from 'node:stream/consumers';
import { type INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { CONSOLE } from '../common/index.ts';
import { ENVIRONMENT, type Environment } from '../config/index.ts';
import { inTransaction } from '../database/index.ts';
import { ensureAccount, hashPassword, MIN_PASSWORD_LENGTH, OneTimeLinks, SessionService } from '../identity/index.ts';
import { type Command } from './command.ts';
import { type ConsoleOutput } from './console-output.ts';
import { EXIT, type ExitCode } from './exit-code.ts';

const EMAIL = /^[^@\s<>"]+@[^@\s<>"]+$/;

/** Makes an account an administrator's; its password comes on standard input or is set by a link that works once. */
export async function createAdministrator(app: INestApplicationContext, command: Extract<Command, { kind: 'createAdministrator' }>, output: ConsoleOutput): Promise<ExitCode> {
  const email = (command.email ?? (await ask('E-mail address: ')))?.trim();
  if (!email) {
    output.refusal('usage', '--email is missing.');
    return EXIT.usage;
  }
  if (!EMAIL.test(email)) {
    output.refusal('InvalidInput', `"${email}" is no e-mail address.`);
    return EXIT.refused;
  }
  const password = command.readsPassword ? (await text(process.stdin)).replace(/\r?\n$/, '') : null;
  if (password !== null && password.length < MIN_PASSWORD_LENGTH) {
    output.refusal('InvalidInput', `A password has at least ${MIN_PASSWORD_LENGTH} characters.`);
    return EXIT.refused;
  }
  const path = await store(app, email, command.name ?? email.split('@')[0]!, password);
  const link = path && `${app.get<Environment>(ENVIRONMENT).publicUrl}${path}`;
  output.result({ email, passwordLink: link }, `${email} is an administrator.`, link ? `A password can be set once, within the hour, at ${link}` : 'The password is set.');
  return EXIT.done;
}

/** @returns the path of the link that sets a password, or null when it is set already */
async function store(app: INestApplicationContext, email: string, name: string, password: string | null): Promise<string | null> {
  const passwordHash = password === null ? null : await hashPassword(password);
  const { accountId, path } = await inTransaction(app.get(DataSource), async (manager) => {
    const account = await ensureAccount(manager, email, name);
    await manager.query('update account set is_administrator = true, password_hash = coalesce($2, password_hash), version = version + 1 where id = $1', [account.accountId, passwordHash]);
    await app.get(AuditLog).record(manager, CONSOLE, { action: 'account.makeAdministrator', subjectKind: 'account', subjectId: account.accountId });
    return { accountId: account.accountId, path: passwordHash ? null : await app.get(OneTimeLinks).create(manager, account.accountId, 'resetPassword') };
  });
  await app.get(SessionService).changed(accountId);
  return path;
}

async function ask(question: string): Promise<string | null> {
  if (!process.stdin.isTTY) return null;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}
