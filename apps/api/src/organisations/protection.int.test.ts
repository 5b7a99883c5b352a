import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { addEvent, addPerson, addRegistration, addRole, approve, createTestApp, type TestApp } from '../testing/index.ts';
import { RegistrationReader } from './registration-reader.ts';

describe('protection of a firm', () => {
  let test: TestApp;
  let source: DataSource;
  let event: { id: string; slug: string };
  beforeAll(async () => {
    test = await createTestApp();
    source = test.app.get(DataSource);
    event = await addEvent(source);
  });
  afterAll(() => test.close());

  const act = async (name: string, cookie: string, version: number): Promise<Record<string, unknown>> => {
    const answer = await test.graphql(
      `mutation($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename ... on RegistrationSaved { registration { version usesCodeName codeNameEn codeNameKeptBecause previewAgreedAt status { seenBy next } } } ... on NotPossible { reason } } }`,
      { input: { eventSlug: event.slug, version } },
      cookie,
    );
    return answer.data?.[name] as Record<string, unknown>;
  };

  it('keeps an imported Ukrainian firm unseen until one of its delegates has agreed', async () => {
    const plant = await addRegistration(source, event.id, { typeCode: 'ukrainianManufacturer', legalName: 'ТОВ «Прецизія»' });
    await source.query('update registration set preview_agreed_at = null, imported_at = now() where id = $1', [plant.id]);
    await approve(source, event.id, plant.id);
    const reader = test.app.get(RegistrationReader);
    expect((await reader.takingPart(event.id)).has(plant.id)).toBe(false);
    expect(await act('giveUpCodeName', plant.lead.cookie, 1)).toMatchObject({ __typename: 'NotPossible', reason: 'previewFirst' });
    const organiser = await addPerson(source);
    await addRole(source, event.id, organiser, 'organiser');
    expect(await act('agreeToPreview', organiser.cookie, 1)).toBeUndefined();
    expect(await act('agreeToPreview', plant.lead.cookie, 1)).toMatchObject({ registration: { codeNameKeptBecause: null, status: { seenBy: 'notBeforeMatching', next: 'waitForMatching' } } });
    expect((await reader.takingPart(event.id)).get(plant.id)!.organisation.codeName).not.toBeNull();
    expect(await act('giveUpCodeName', plant.lead.cookie, 2)).toMatchObject({ registration: { usesCodeName: false } });
    expect(await act('giveUpCodeName', plant.lead.cookie, 3)).toMatchObject({ __typename: 'NotPossible', reason: 'noCodeName' });
    expect((await reader.byIds(event.id, [plant.id])).get(plant.id)!.organisation).toMatchObject({ codeName: null, legalName: 'ТОВ «Прецизія»' });
  });

  it('gives another firm a code name of its own when it takes one', async () => {
    const firms = await Promise.all([1, 2, 3].map(() => addRegistration(source, event.id)));
    const taken = await Promise.all(firms.map(({ lead }) => act('takeCodeName', lead.cookie, 1)));
    const names = taken.map((answer) => (answer['registration'] as { codeNameEn: string }).codeNameEn);
    expect(new Set(names).size).toBe(3);
    expect(await act('takeCodeName', firms[0]!.lead.cookie, 2)).toMatchObject({ __typename: 'NotPossible', reason: 'hasCodeName' });
    expect(await act('giveUpCodeName', firms[0]!.lead.cookie, 2)).toMatchObject({ registration: { usesCodeName: false, codeNameEn: names[0] } });
  });

  it('lists registrations for organisers by filters and pages, without what only officers see', async () => {
    const other = await addEvent(source);
    const organiser = await addPerson(source);
    await addRole(source, other.id, organiser, 'organiser');
    const names = ['Älpha GmbH', 'Beta 100% SAS', 'Gamma Sp. z o.o.', 'ТОВ «Дельта»'];
    const firms = [];
    for (const legalName of names) firms.push(await addRegistration(source, other.id, { legalName, typeCode: legalName.startsWith('ТОВ') ? 'ukrainianManufacturer' : 'foreignCompany' }));
    await approve(source, other.id, firms[0]!.id);
    await source.query(`update registration set ncage = 'D1234' where id = $1`, [firms[0]!.id]);
    const list = async (args: string) => ((await test.graphql(`{ registrations(eventSlug: "${other.slug}" ${args}) { total byStatus { status count } nodes { legalName status seenBy delegates } pageInfo { hasNextPage endCursor } } }`, {}, organiser.cookie)).data!['registrations'] as { total: number; nodes: { legalName: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string }; byStatus: object[] });
    const pages: string[] = [];
    for (let after = ''; ; ) {
      const page = await list(`, first: 3 ${after}`);
      pages.push(...page.nodes.map(({ legalName }) => legalName));
      expect(page.total).toBe(4);
      if (!page.pageInfo.hasNextPage) break;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect([...pages].sort()).toEqual([...names].sort());
    expect((await list(', filter: { text: "alpha" }')).nodes).toEqual([{ legalName: 'Älpha GmbH', status: 'approved', seenBy: 'notBeforeMatching', delegates: 1 }]);
    expect((await list(', filter: { text: "100%" }')).total).toBe(1);
    expect((await list(', filter: { statuses: ["submitted"], typeCodes: ["ukrainianManufacturer"] }')).nodes).toMatchObject([{ legalName: 'ТОВ «Дельта»' }]);
    expect((await list('')).byStatus).toEqual([{ status: 'approved', count: 1 }, { status: 'submitted', count: 3 }]);
    const one = await test.graphql(`{ organiserRegistration(eventSlug: "${other.slug}", id: "${firms[0]!.id}") { row { legalName } delegates { email } } }`, {}, organiser.cookie);
    expect(one.data!['organiserRegistration']).toMatchObject({ row: { legalName: 'Älpha GmbH' } });
    expect((await test.graphql(`{ registrations(eventSlug: "${other.slug}") { total } }`, {}, firms[0]!.lead.cookie)).errors![0]!.extensions.code).toBe('FORBIDDEN');
  });

  it('reads a thousand organisations in one statement, quickly enough to be read by every page', async () => {
    const crowd = await addEvent(source);
    await source.query(
      `with o as (insert into organisation select gen_random_uuid() from generate_series(1, 1000) returning id),
         r as (insert into registration (event_id, organisation_id, type_code, status, legal_name, country) select $1, id, 'foreignCompany', 'submitted', 'Firm', 'DE' from o returning id)
       insert into capability_entry (event_id, registration_id, direction, node_code, position) select $1, r.id, d, 'P.MAC.TURN', 1 from r, unnest('{offer,need}'::text[]) d`,
      [crowd.id],
    );
    const ids = ((await source.query('select id from registration where event_id = $1', [crowd.id])) as { id: string }[]).map(({ id }) => id);
    const models = await test.app.get(RegistrationReader).byIds(crowd.id, ids);
    expect(models.size).toBe(1_000);
    expect(models.get(ids[0]!)!.organisation).toMatchObject({ offers: [{ nodeCode: 'P.MAC.TURN', place: 'open' }], needs: [{ nodeCode: 'P.MAC.TURN' }], owners: [], delegates: [] });
  });
});
