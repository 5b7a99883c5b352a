import { describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { type EventScope } from '../common/index.ts';
import { AccessLog } from './access-log.ts';
import { type DisclosedOrganisations } from './disclosed-organisations.ts';
import { type ViewingWatch } from './viewing-watch.ts';

/** A log whose writing ends when told to. */
function openLog() {
  const asked: { subjects: string[]; end: () => void; fail: () => void }[] = [];
  const query = (_sql: string, [, , , , , subjects, levels]: [unknown, unknown, unknown, unknown, unknown, string[], number[]]) =>
    new Promise((resolve, reject) => asked.push({ subjects, end: () => resolve(subjects.map((id, at) => ({ id, level: levels[at], viewedAt: new Date() }))), fail: () => reject(new Error('no database')) }));
  return { asked, log: new AccessLog({ query } as unknown as DataSource, {} as DisclosedOrganisations, {} as ViewingWatch) };
}

const SCOPE = { eventId: 'event', actor: { kind: 'account', accountId: 'viewer' }, roles: new Set(['organiser']), delegation: null } as unknown as EventScope;
const looks = (...ids: string[]) => ids.map((registrationId) => ({ registrationId, level: 2 }));
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('looks into the access log', () => {
  it('are written once though they are asked for twice at once, and nobody is answered before they are', async () => {
    const { asked, log } = openLog();
    const ended: string[] = [];
    const first = log.saw(SCOPE, 'match', looks('a')).then(() => ended.push('first'));
    const second = log.saw(SCOPE, 'match', looks('a', 'b')).then(() => ended.push('second'));
    expect(asked.map(({ subjects }) => subjects)).toEqual([['a'], ['b']]);
    asked[1]!.end();
    await settled();
    expect(ended).toEqual([]);
    asked[0]!.end();
    await Promise.all([first, second]);
    await log.saw(SCOPE, 'match', looks('a', 'b'));
    expect(asked).toHaveLength(2);
  });

  it('fail for everybody who waited for them, and are written by whoever asks next', async () => {
    const { asked, log } = openLog();
    const both = [log.saw(SCOPE, 'match', looks('a')), log.saw(SCOPE, 'match', looks('a'))].map((look) => expect(look).rejects.toThrow('no database'));
    asked[0]!.fail();
    await Promise.all(both);
    const next = log.saw(SCOPE, 'match', looks('a'));
    expect(asked).toHaveLength(2);
    asked[1]!.end();
    await next;
  });
});
