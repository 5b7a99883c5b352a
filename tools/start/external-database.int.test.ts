import { beforeAll, describe, expect, it } from '@jest/globals';
import { requireDatabase } from './external-database.ts';

let server: URL;

beforeAll(() => {
  const address = process.env['SPILNO_TEST_DATABASE_URL'];
  if (!address) throw new Error('SPILNO_TEST_DATABASE_URL names no Postgres server: run the tests with `npm test`.');
  server = new URL(address);
});

function changed(change: (url: URL) => void): string {
  const url = new URL(server);
  change(url);
  return url.href;
}

describe('DATABASE_URL', () => {
  it('is accepted when its database can be used', async () => {
    await expect(requireDatabase(server.href)).resolves.toBeUndefined();
  });

  it.each([
    ['a server that does not run', (url: URL) => (url.port = '1'), /No database server answers at 127\.0\.0\.1:1/],
    ['a host that is not known', (url: URL) => (url.hostname = 'nowhere.invalid'), /"nowhere\.invalid", which is not known/],
    ['a wrong password', (url: URL) => (url.password = 'wrong'), /refuses the user "spilno"/],
    ['a database that is not there', (url: URL) => (url.pathname = '/absent'), /has no database "absent": create it/],
  ])('naming %s is refused with what to do', async (_what, change, sentence) => {
    await expect(requireDatabase(changed(change))).rejects.toThrow(sentence);
    await expect(requireDatabase(changed(change))).rejects.toThrow(/unset DATABASE_URL to use the embedded database/);
  });
});
