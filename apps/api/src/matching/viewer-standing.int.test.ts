import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { disclosureLevel } from '@spilno/disclosure';
import { seededRandom } from '@spilno/kernel';
import { DataSource } from 'typeorm';
import { PairFactsReader } from '../disclosure/index.ts';
import { addEvent, addRegistration, approve, createTestApp, type TestApp } from '../testing/index.ts';
import { ViewerStandingReader } from './viewer-standing.reader.ts';

describe('the standing of a viewer', () => {
  let test: TestApp;
  let source: DataSource;
  beforeAll(async () => {
    test = await createTestApp();
    source = test.app.get(DataSource);
  });
  afterAll(() => test.close());

  it('opens each pair at the level that the facts of every single pair give', async () => {
    const event = await addEvent(source);
    await source.query(`update event set matching_opened_at = now() - interval '1 day' where id = $1`, [event.id]);
    const sides: string[][] = [[], []];
    for (let n = 0; n < 12; n++) {
      const { id } = await addRegistration(source, event.id, { typeCode: n % 2 ? 'foreignCompany' : 'ukrainianManufacturer' });
      await approve(source, event.id, id);
      sides[n % 2]!.push(id);
    }
    const random = seededRandom(5);
    for (const a of sides[0]!) for (const b of sides[1]!) await relate(event.id, random.below(2) ? [a, b] : [b, a], random.below(512));
    const levels = new Set<number>();
    for (const [side, viewers] of sides.entries()) {
      for (const viewerId of viewers) {
        const standing = (await test.app.get(ViewerStandingReader).read(event.id, viewerId))!;
        const facts = await test.app.get(PairFactsReader).read(event.id, viewerId, sides[1 - side]!);
        expect(facts.size).toBe(6);
        for (const [id, pair] of facts) {
          expect([id, standing.levelOf(id)]).toEqual([id, disclosureLevel(pair)]);
          levels.add(standing.levelOf(id));
        }
      }
    }
    expect([...levels].sort()).toEqual([0, 1, 2, 3]);
  });

  /** @param acts - bits, each an act of one of the two */
  async function relate(eventId: string, [from, to]: [string, string] | string[], acts: number): Promise<void> {
    const does = (bit: number) => (acts & (1 << bit)) !== 0;
    const pair = [eventId, from, to];
    if (does(0) || does(1)) {
      const [{ id }] = await source.query(`insert into meeting_request (event_id, sender_registration_id, recipient_registration_id, status, expires_at) values ($1, $2, $3, 'accepted', now()) returning id`, pair);
      await source.query(
        `insert into agreement (event_id, first_registration_id, second_registration_id, source, request_id, ended_at) values ($1, least($2::uuid, $3::uuid), greatest($2::uuid, $3::uuid), 'request', $4, case when $5 then now() end)`,
        [...pair, id, does(0) && does(1)],
      );
    }
    if ((does(0) || does(1)) && !(does(0) && does(1)) && does(6)) {
      await source.query(
        `insert into nda_confirmation (event_id, from_registration_id, to_registration_id, document_version, document_hash, confirmed_by_delegate_id, confirmed_by, withdrawn_at, withdrawn_by)
         select $1, $2, $3, '1', repeat('a', 64), id, account_id, case when $4 then now() end, case when $4 then account_id end from delegate where registration_id = $2`,
        [...pair, does(8)],
      );
    }
    if (does(2) && does(3)) await source.query(`insert into private_exclusion (event_id, registration_id, excluded_registration_id, reason, before_matching) values ($1, $2, $3, 'never', $4)`, [...pair, does(4)]);
    if (does(4) && does(5)) await source.query(`insert into wish (event_id, from_registration_id, to_registration_id, value, before_matching) values ($1, $3, $2, $4, $5)`, [...pair, does(6) ? 'no' : 'must', does(7)]);
    if (does(7) && does(8)) {
      await source.query(
        `insert into disclosure_withdrawal (event_id, from_registration_id, to_registration_id, withdrawn_by, restored_at) select $1, $2, $3, account_id, case when $4 then now() end from delegate where registration_id = $2`,
        [...pair, does(5)],
      );
    }
  }
});
