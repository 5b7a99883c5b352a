import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_GATES, DEFAULT_WEIGHTS, PART_CODES } from '@spilno/matching';
import { DataSource } from 'typeorm';
import { addApproved, addEvent, addRegistration, createTestApp, type TestApp, type TestRegistration } from '../../testing/index.ts';

const CONSORTIA = `query ($slug: String!) { consortia(eventSlug: $slug) { __typename ... on MatchesNotOpen { reason } ... on Consortia { asPartnerTotal mustUsed mustMax needs { nodeCode state } forOwnNeeds { ...Group } asPartner { ...Group }
  matches { id score wish request { status } organisation { level displayName { en isCodeName } country details { legalName } } } } } }
  fragment Group on Consortium { need { nodeCode } seekerId percent bestPairPercent gainPercent score uncovered { role nodeCode }
    duties { memberId role nodeCode offerNode form degree points } members { registrationId isYou gets { fromId percent needs } } }`;

interface Group { seekerId: string; percent: number; gainPercent: number; bestPairPercent: number; need: { nodeCode: string }; members: { registrationId: string; isYou: boolean }[]; duties: { role: string; points: number }[] }
interface Answer { __typename: string; reason?: string; needs: { nodeCode: string; state: string }[]; forOwnNeeds: Group[]; asPartner: Group[]; asPartnerTotal: number; matches: { id: string; organisation: { details: unknown } }[] }

/** Direction and node, essential where it begins with an exclamation mark. */
interface Profile { readonly offers?: readonly string[]; readonly needs?: readonly string[]; readonly form?: string }

describe('consortia', () => {
  let test: TestApp;
  let source: DataSource;
  let event: { id: string; slug: string };
  let plant: TestRegistration;
  let holder: TestRegistration;
  let maker: TestRegistration;
  let parts: TestRegistration;
  let rival: TestRegistration;
  beforeAll(async () => {
    test = await createTestApp();
    source = test.app.get(DataSource);
    event = await addEvent(source);
    await source.query(`update event set matching_opened_at = now() - interval '1 day' where id = $1`, [event.id]);
    plant = await participant('ukrainianManufacturer', { needs: ['!U.AIR.FW', 'T'], offers: ['P.MAC.CNC5'] });
    holder = await participant('foreignCompany', { offers: ['U.AIR.FW'], form: 'licence', needs: ['!P.MAC.CNC5'] }, 'abroad');
    maker = await participant('foreignCompany', { offers: ['P.ASM.DRONE', 'U.PRT.WING'] });
    parts = await participant('foreignCompany', { offers: ['R.DL', 'U.PRT.BAT'] });
    rival = await participant('ukrainianManufacturer', { offers: ['P.ASM.DRONE', 'U.PRT.WING', 'R.DL', 'U.PRT.BAT'] });
  });
  afterAll(() => test.close());

  async function participant(typeCode: string, { offers = [], needs = [], form }: Profile, place = 'ukraine'): Promise<TestRegistration> {
    const registration = await addApproved(source, event.id, { typeCode });
    const entries = [...offers.map((node) => ['offer', node]), ...needs.map((node) => ['need', node])] as [string, string][];
    for (const [direction, node] of entries) {
      await source.query(`insert into capability_entry (event_id, registration_id, direction, node_code, is_essential, place, position) values ($1, $2, $3, $4, $5, $6, 1)`, [event.id, registration.id, direction, node.replace('!', ''), node.startsWith('!'), place]);
    }
    if (form) await source.query(`insert into cooperation_form (event_id, registration_id, direction, form, place) values ($1, $2, 'offered', $3, 'open')`, [event.id, registration.id, form]);
    await touch(registration);
    return registration;
  }
  const touch = ({ id }: TestRegistration) => source.query('update registration set updated_at = now() where event_id = $1 and id = $2', [event.id, id]);
  const ask = async (who = plant): Promise<Answer> => {
    const answer = await test.graphql(CONSORTIA, { slug: event.slug }, who.lead.cookie);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data!['consortia'] as Answer;
  };
  const membersOf = (groups: readonly Group[]) => groups.map(({ members }) => members.map(({ registrationId }) => registrationId));

  it('bring an essential need together with those who meet it only together, in points that add up', async () => {
    const { forOwnNeeds, asPartner, needs, matches } = await ask();
    expect(needs).toEqual([{ nodeCode: 'U.AIR.FW', state: 'proposed' }]);
    const best = forOwnNeeds[0]!;
    expect(best.members[0]).toMatchObject({ registrationId: plant.id, isYou: true });
    expect(new Set(membersOf([best])[0])).toEqual(new Set([plant.id, holder.id, maker.id, parts.id]));
    expect(best.duties.reduce((sum, { points }) => sum + points, 0)).toBe(best.percent);
    expect(best.percent).toBeGreaterThan(best.bestPairPercent);
    expect(asPartner).toEqual([]);
    expect(matches.map(({ id }) => id).sort()).toEqual([holder.id, maker.id, parts.id].sort());
    expect(matches.every(({ organisation }) => organisation.details === null)).toBe(true);
    const looks = (await source.query(`select subject_registration_id as id, viewed, level from access_log where event_id = $1 and viewer_registration_id = $2`, [event.id, plant.id])) as { id: string }[];
    expect(looks.map(({ id }) => id).sort()).toEqual([holder.id, maker.id, parts.id].sort());
  });

  it('score what partners gain as the event scores matches, as soon as it does so', async () => {
    expect((await ask()).forOwnNeeds[0]!.gainPercent).toBeLessThan(100);
    const weights = { ...DEFAULT_WEIGHTS, parts: Object.fromEntries(PART_CODES.map((code) => [code, code === 'capability' ? 1 : 0])) };
    await source.query('insert into match_rules (event_id, revision, weights, gates) values ($1, 1, $2, $3)', [event.id, JSON.stringify(weights), JSON.stringify(DEFAULT_GATES)]);
    expect((await ask()).forOwnNeeds[0]!.gainPercent).toBe(100);
  });

  it('show a partner the groups it could be in, with nobody of its own side whom it may not see', async () => {
    const needy = await participant('ukrainianManufacturer', { needs: ['!U.AIR.FW'] });
    const { forOwnNeeds, asPartner, asPartnerTotal, needs } = await ask(holder);
    expect([forOwnNeeds, needs]).toEqual([[], [{ nodeCode: 'P.MAC.CNC5', state: 'notShared' }]]);
    // The maker of its own side is out of sight; the rival on the other side makes it as well.
    expect(asPartnerTotal).toBe(2);
    expect(new Set(asPartner.map(({ seekerId }) => seekerId))).toEqual(new Set([plant.id, needy.id]));
    for (const { members } of asPartner) expect(new Set(members.slice(1).map(({ registrationId }) => registrationId))).toEqual(new Set([holder.id, rival.id]));
    await source.query('update registration set hidden_at = now() where event_id = $1 and id = $2', [event.id, needy.id]);
    expect((await ask(holder)).asPartner.map(({ seekerId }) => seekerId)).toEqual([plant.id]);
  });

  it('are the same in two worlds that differ in what the viewer may not see', async () => {
    const before = await ask();
    const others = [holder, maker, parts, rival];
    await source.query(`update registration set about = 'Other words', registration_number = 'X' || registration_number, version = version + 1 where event_id = $1 and id = any($2)`, [event.id, others.map(({ id }) => id)]);
    for (const [one, other] of [[holder, maker], [maker, parts], [parts, plant], [holder, plant]] as const) {
      await source.query(`insert into private_exclusion (event_id, registration_id, excluded_registration_id, reason, before_matching) values ($1, $2, $3, 'competitor', $4)`, [event.id, one.id, other.id, other !== plant]);
      await source.query(`insert into wish (event_id, from_registration_id, to_registration_id, value) values ($1, $2, $3, 'no')`, [event.id, one.id, other.id]);
    }
    await source.query(`insert into meeting_request (event_id, sender_registration_id, recipient_registration_id, status, turn, expires_at) values ($1, $2, $3, 'pending', 'recipient', now() + interval '3 days')`, [event.id, rival.id, holder.id]);
    expect(await ask()).toEqual(before);
  });

  it('leave out whom the viewer has ruled out or put aside, at once, and say when nobody is left', async () => {
    await source.query(`insert into wish (event_id, from_registration_id, to_registration_id, value) values ($1, $2, $3, 'no')`, [event.id, plant.id, parts.id]);
    const without = await ask();
    expect(membersOf(without.forOwnNeeds).flat()).not.toContain(parts.id);
    expect(without.forOwnNeeds).not.toEqual([]);
    await source.query(`insert into private_exclusion (event_id, registration_id, excluded_registration_id, reason, before_matching) values ($1, $2, $3, 'never', false)`, [event.id, plant.id, holder.id]);
    expect(await ask()).toMatchObject({ forOwnNeeds: [], needs: [{ nodeCode: 'U.AIR.FW', state: 'nobodyFound' }], matches: [] });
    await participant('foreignCompany', { offers: ['U.AIR.FW'] });
    expect((await ask()).needs).toEqual([{ nodeCode: 'U.AIR.FW', state: 'oneIsEnough' }]);
  });

  it('are closed to who is not approved', async () => {
    expect(await ask(await addRegistration(source, event.id))).toEqual({ __typename: 'MatchesNotOpen', reason: 'notApproved' });
  });
});
