import 'reflect-metadata';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seededRandom } from '@spilno/kernel';
import { parse } from 'csv-parse/sync';
import { DataSource } from 'typeorm';
import { CONSOLE } from '../common/index.ts';
import { EventCreation } from '../events/index.ts';
import { createTestApp, signedIn, type TestApp, withRole } from '../testing/index.ts';
import { ImportIntake } from './import-intake.service.ts';
import { ImportWriter } from './import-writer.ts';

const file = fs.readFileSync(path.resolve(import.meta.dirname, '../demo/forum-252.csv'));
const records = parse(file, { delimiter: ';', bom: true, columns: true }) as Record<string, string>[];

describe('an import', () => {
  let test: TestApp;
  let source: DataSource;
  const ids = new Map<string, string>();

  const makeEvent = async (slug: string): Promise<string> => {
    await test.app.get(EventCreation).create(CONSOLE, { slug, name: `Forum ${slug}`, firstDay: '2027-09-21' });
    const [event] = (await source.query('select id from event where slug = $1', [slug])) as { id: string }[];
    ids.set(slug, event!.id);
    return event!.id;
  };
  const bring = async (eventId: string, bytes: Uint8Array = file) => {
    const taken = await test.app.get(ImportIntake).take(CONSOLE, eventId, { name: 'forum-252.csv', bytes });
    if (!taken.ok) throw new Error(taken.error.kind);
    return { batchId: taken.value, counts: await test.app.get(ImportWriter).write(eventId, taken.value) };
  };
  const count = async (sql: string, ...values: unknown[]): Promise<number> => Number(((await source.query(sql, values)) as { count: string }[])[0]!.count);
  const upload = (slug: string, cookie: string | null, bytes: Uint8Array, name = 'forum.csv', mapping?: object) => {
    const boundary = 'spilnoboundary';
    const answer = mapping ? `--${boundary}\r\nContent-Disposition: form-data; name="mapping"\r\n\r\n${JSON.stringify(mapping)}\r\n` : '';
    const head = `${answer}--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/csv\r\n\r\n`;
    return test.app.inject({
      method: 'POST', url: `/api/events/${slug}/import`, headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, ...(cookie ? { cookie } : {}) },
      payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    });
  };

  beforeAll(async () => {
    test = await createTestApp();
    source = test.app.get(DataSource);
  });
  afterAll(() => test.close());

  it('brings in 236 organisations, 7 with a warning, and holds 20 rows; the same file again changes nothing; a dismissed row leaves the counts', async () => {
    const eventId = await makeEvent('figures');
    const organiser = await withRole(test, 'organiser', 'figures', 'organiser');
    const first = await bring(eventId);
    expect(JSON.stringify(first.counts)).toBe('{"imported":236,"warnings":7,"held":20,"unchanged":0}');
    await source.query(`update registration set legal_name = 'Edited since', registration_number = 'changed', registration_number_key = 'CHANGED' where event_id = $1 and import_key = '46177423'`, [eventId]);
    const second = await bring(eventId);
    expect(JSON.stringify(second.counts)).toBe('{"imported":0,"warnings":7,"held":20,"unchanged":236}');
    expect(await count(`select count(*) from registration where event_id = $1 and legal_name = 'Edited since'`, eventId)).toBe(1);

    const { data } = await test.graphql(
      `query ($batchId: ID!) { importRows(eventSlug: "figures", batchId: $batchId, held: true) { nodes { rowNumber organisationName findings { column problem value earlierRowNumber remedy } } } }`,
      { batchId: second.batchId }, organiser.cookie,
    );
    const rows = (data!['importRows'] as { nodes: { rowNumber: number; findings: { problem: string; value: string | null; earlierRowNumber: number | null }[] }[] }).nodes;
    const tally = Object.groupBy(rows.flatMap(({ findings }) => findings.map(({ problem }) => problem)), (problem) => problem);
    expect(Object.fromEntries(Object.entries(tally).map(([problem, found]) => [problem, found!.length]))).toEqual({
      place: 3, noValidEmail: 3, noCountry: 3, formula: 2, noCapability: 2, noName: 2, tooLong: 1, duplicateInFile: 4,
    });
    expect(rows.flatMap(({ findings }) => findings).filter(({ problem }) => problem === 'duplicateInFile').every(({ earlierRowNumber }) => earlierRowNumber !== null)).toBe(true);

    const columnsOf = async (column: string | null) => {
      const answer = await test.graphql('query ($batchId: ID!, $column: String) { importRows(eventSlug: "figures", batchId: $batchId, held: true, column: $column) { columns { column rows } nodes { findings { column } } } }', { batchId: second.batchId, column }, organiser.cookie);
      return answer.data!['importRows'] as { columns: { column: string; rows: number }[]; nodes: { findings: { column: string }[] }[] };
    };
    const { columns } = await columnsOf(null);
    expect(columns.map(({ rows: found }) => found)).toEqual(columns.map(({ rows: found }) => found).toSorted((a, b) => b - a));
    for (const { column, rows: found } of columns) {
      const one = await columnsOf(column);
      expect({ column, rows: one.nodes.length, columns: one.columns }).toEqual({ column, rows: found, columns });
      expect(one.nodes.every(({ findings }) => findings.some((finding) => finding.column === column))).toBe(true);
    }
    expect((await columnsOf('no such column')).nodes).toEqual([]);

    const input = { eventSlug: 'figures', batchId: second.batchId, rowNumber: rows[0]!.rowNumber };
    const dismiss = () => test.graphql('mutation ($input: ImportRowInput!) { dismissImportRow(input: $input) { __typename ... on ImportRowChanged { batch { held } row { isDismissed } } } }', { input }, organiser.cookie);
    const answers = await Promise.all([dismiss(), dismiss()]);
    for (const answer of answers) expect(answer.data!['dismissImportRow']).toEqual({ __typename: 'ImportRowChanged', batch: { held: 19 }, row: { isDismissed: true } });
    expect((await bring(eventId)).counts).toEqual({ imported: 0, warnings: 7, held: 19, unchanged: 236 });
  });

  it('has its held rows mended: checked as the file is, imported once, and left alone when the file comes again', async () => {
    const eventId = await makeEvent('mending');
    const organiser = await withRole(test, 'mender', 'mending', 'organiser');
    const { batchId } = await bring(eventId);
    const [placed] = (await source.query(`select row_number as row from import_finding where event_id = $1 and batch_id = $2 and problem = 'place' and column_name = 'About' order by row_number limit 1`, [eventId, batchId])) as { row: number }[];
    const rowNumber = placed!.row;
    const HELD = `query ($batchId: ID!, $rowNumber: Int!) { importHeldRow(eventSlug: "mending", batchId: $batchId, rowNumber: $rowNumber) { version isDismissed cells { column value findings { problem } } } }`;
    const held = async () => (await test.graphql(HELD, { batchId, rowNumber }, organiser.cookie)).data!['importHeldRow'] as { version: number; cells: { column: string; value: string; findings: { problem: string }[] }[] } | null;
    const mend = async (about: string, expectedVersion: number, cookie = organiser.cookie, column = 'About') => {
      const answer = await test.graphql(
        `mutation ($input: MendImportRowInput!) { mendImportRow(input: $input) { __typename ... on ImportRowMended { batch { imported held } registrationId } ... on ImportRowStillHeld { row { version cells { column value findings { problem } } } }
           ... on NotPossible { reason } ... on StaleVersion { currentVersion } ... on InvalidInput { reason } } }`,
        { input: { eventSlug: 'mending', batchId, rowNumber, expectedVersion, cells: [{ column, value: about }] } }, cookie,
      );
      return (answer.data?.['mendImportRow'] ?? answer.errors?.[0]?.extensions.code) as Record<string, unknown>;
    };
    const before = await held();
    const about = before!.cells.find(({ column }) => column === 'About')!;
    expect(about).toMatchObject({ value: expect.stringContaining('▇▇▇'), findings: [{ problem: 'place' }] });
    expect(before!.cells.find(({ column }) => column === 'Organisation')).toEqual({ column: 'Organisation', value: records[rowNumber - 2]!['Organisation'], findings: [] });

    expect(await mend(about.value, 1)).toMatchObject({ __typename: 'ImportRowStillHeld', row: { version: 2 } });
    expect(await mend('Our works stand in Zhytomyr, 12 Promyslova St.', 2)).toMatchObject({ __typename: 'ImportRowStillHeld', row: { version: 3 } });
    expect((await held())!.cells.find(({ column }) => column === 'About')!.value).not.toContain('Zhytomyr');
    expect(await mend('We make pumps.', 2)).toEqual({ __typename: 'StaleVersion', currentVersion: 3 });
    expect(await mend('We make pumps.', 3, organiser.cookie, 'Owner')).toEqual({ __typename: 'InvalidInput', reason: 'unknownColumn' });
    expect(await mend('We make pumps.', 3, (await signedIn(test, 'no-mender')).cookie)).toBe('FORBIDDEN');
    expect(await mend(records.find(({ Country }) => Country === 'US')!['Registration no.']!, 3, organiser.cookie, 'Registration no.')).toMatchObject({ __typename: 'ImportRowStillHeld' });
    const dismissal = { input: { eventSlug: 'mending', batchId, rowNumber } };
    await test.graphql('mutation ($input: ImportRowInput!) { dismissImportRow(input: $input) { __typename } }', dismissal, organiser.cookie);
    expect(await mend('We make pumps.', 4)).toEqual({ __typename: 'NotPossible', reason: 'rowDismissed' });
    await test.graphql('mutation ($input: ImportRowInput!) { restoreImportRow(input: $input) { __typename } }', dismissal, organiser.cookie);
    expect(await mend('We make pumps.', 4)).toEqual({ __typename: 'NotPossible', reason: 'registeredAlready' });

    const number = { column: 'Registration no.', value: records[rowNumber - 2]!['Registration no.'] };
    const both = () => test.graphql(`mutation ($input: MendImportRowInput!) { mendImportRow(input: $input) { __typename ... on ImportRowMended { batch { imported held } } ... on NotPossible { reason } } }`, { input: { ...dismissal.input, expectedVersion: 4, cells: [number, { column: 'About', value: 'We make pumps.' }] } }, organiser.cookie);
    const outcomes = (await Promise.all([both(), both()])).map(({ data }) => data!['mendImportRow']);
    expect(outcomes).toEqual(expect.arrayContaining([{ __typename: 'ImportRowMended', batch: { imported: 237, held: 19 } }, { __typename: 'NotPossible', reason: 'alreadyImported' }]));
    expect(await held()).toBeNull();
    expect(await count(`select count(*) from registration where event_id = $1 and about = 'We make pumps.' and status = 'submitted'`, eventId)).toBe(1);
    expect((await bring(eventId)).counts).toEqual({ imported: 0, warnings: 7, held: 19, unchanged: 237 });
  });

  it('brings product codes, holds a row with one that no list has, and takes it once it is mended', async () => {
    const eventId = await makeEvent('coded');
    const organiser = await withRole(test, 'coder', 'coded', 'organiser');
    const heading = 'Organisation;Country;Type;Registration no.;Website;About;Offers;Seeks;Cooperation offered;Cooperation sought;Certificates;Employees;Delegates;Languages;Unavailable;Offer codes;Need codes';
    const rowOf = (name: string, number: string, codes: string) => `${name};US;company;${number};;;generators;Military-vehicle parts;;;;10-49;Ada <ada@${name.toLowerCase()}.example>;en;;${codes}`;
    const { batchId, counts } = await bring(eventId, Buffer.from(`${heading}\n${rowOf('Castor', 'US 1', '"CPV 34711200-6; NACE 25.62";NATO 1560')}\n${rowOf('Pollux', 'US 2', 'CPV 34711299;')}\n`));
    expect(counts).toEqual({ imported: 1, warnings: 0, held: 1, unchanged: 0 });
    const stored = async (key: string) =>
      ((await source.query(`select p.direction || ' ' || p.scheme || ' ' || p.code as code from product_code p join registration r on r.event_id = p.event_id and r.id = p.registration_id where r.event_id = $1 and r.import_key = $2 order by p.direction desc, p.position`, [eventId, key])) as { code: string }[]).map(({ code }) => code);
    expect(await stored('US1')).toEqual(['offer cpv 34711200', 'offer nace 25.62', 'need fsc 1560']);
    const held = await test.graphql('query ($batchId: ID!) { importHeldRow(eventSlug: "coded", batchId: $batchId, rowNumber: 3) { version cells { column value findings { problem value } } } }', { batchId }, organiser.cookie);
    const row = held.data!['importHeldRow'] as { version: number; cells: { column: string }[] };
    expect(row.cells.find(({ column }) => column === 'Offer codes')).toEqual({ column: 'Offer codes', value: 'CPV 34711299', findings: [{ problem: 'unknownCode', value: 'CPV 34711299' }] });
    // As a row that was held before files had these columns.
    await source.query(`update import_held_row set cells = cells - 'Need codes' where event_id = $1`, [eventId]);
    const mend = await test.graphql('mutation ($input: MendImportRowInput!) { mendImportRow(input: $input) { __typename } }', {
      input: { eventSlug: 'coded', batchId, rowNumber: 3, expectedVersion: row.version, cells: [{ column: 'Offer codes', value: '34711200-6' }] },
    }, organiser.cookie);
    expect(mend.data!['mendImportRow']).toEqual({ __typename: 'ImportRowMended' });
    expect(await stored('US2')).toEqual(['offer cpv 34711200']);
  });

  it('begins with a sample file that organisers of the event alone get', async () => {
    await makeEvent('sampled');
    const organiser = await withRole(test, 'sampler', 'sampled', 'organiser');
    const get = (cookie: string) => test.app.inject({ method: 'GET', url: '/api/events/sampled/import/sample', headers: { cookie } });
    const file = await get(organiser.cookie);
    expect([file.statusCode, file.headers['content-disposition']]).toEqual([200, 'attachment; filename="spilno-registrations.csv"']);
    expect(file.body).toContain('Offer codes');
    expect((await get((await signedIn(test, 'no-sampler')).cookie)).statusCode).toBe(403);
  });

  it('is absent where its id is none', async () => {
    await makeEvent('odd-ids');
    const organiser = await withRole(test, 'organiser', 'odd-ids', 'organiser');
    const report = `query { importReport(eventSlug: "odd-ids", batchId: "nonsense") { id } importRows(eventSlug: "odd-ids", batchId: "nonsense", held: true) { nodes { rowNumber } } }`;
    expect((await test.graphql(report, {}, organiser.cookie)).data).toEqual({ importReport: null, importRows: { nodes: [] } });
    expect((await test.graphql('query { importHeldRow(eventSlug: "odd-ids", batchId: "nonsense", rowNumber: 2) { version } }', {}, organiser.cookie)).data).toEqual({ importHeldRow: null });
    for (const mutation of ['dismissImportRow', 'restoreImportRow']) {
      const { data } = await test.graphql(`mutation { ${mutation}(input: { eventSlug: "odd-ids", batchId: "nonsense", rowNumber: 1 }) { __typename } }`, {}, organiser.cookie);
      expect(data).toEqual({ [mutation]: { __typename: 'NotFound' } });
    }
  });

  it('says of twenty organisations what the file says', async () => {
    const eventId = ids.get('figures')!;
    const keys = new Set(((await source.query('select import_key as key from registration where event_id = $1', [eventId])) as { key: string }[]).map(({ key }) => key));
    const imported = records.filter((record, index) => keys.has(record['Registration no.']!) && records.findIndex((other) => other['Registration no.'] === record['Registration no.']) === index && record['Registration no.'] !== '46177423');
    for (const record of seededRandom(252).shuffled(imported).slice(0, 20)) {
      const [stored] = (await source.query(
        `select r.legal_name, r.country, r.type_code, r.website, r.about, r.head_count_band, r.status, r.uses_code_name, r.code_name_en is not null as has_code_name, r.preview_agreed_at,
           (select count(*)::int from capability_entry c where c.event_id = r.event_id and c.registration_id = r.id and direction = 'offer') as offers,
           (select count(*)::int from capability_entry c where c.event_id = r.event_id and c.registration_id = r.id and direction = 'need') as needs,
           (select count(*)::int from cooperation_form f where f.event_id = r.event_id and f.registration_id = r.id and direction = 'offered' and place = 'open') as offered,
           (select count(*)::int from cooperation_form f where f.event_id = r.event_id and f.registration_id = r.id and direction = 'sought') as sought,
           (select count(*)::int from certificate c where c.event_id = r.event_id and c.registration_id = r.id) as certificates,
           (select string_agg(d.name || ' <' || d.email || '>', '; ' order by d.is_lead desc, d.email) from delegate d where d.event_id = r.event_id and d.registration_id = r.id) as delegates,
           (select count(*)::int from vetting_case v where v.event_id = r.event_id and v.registration_id = r.id and v.status = 'first') as cases
         from registration r where r.event_id = $1 and r.import_key = $2`,
        [eventId, record['Registration no.']],
      )) as Record<string, unknown>[];
      const list = (cell: string | undefined): string[] => (cell ?? '').split(';').map((part) => part.trim()).filter((part) => part && part !== 'quantum flux capacitors');
      const [lead, ...others] = list(record['Delegates']);
      expect(stored).toMatchObject({
        legal_name: record['Organisation'], website: record['Website'], head_count_band: record['Employees'], status: 'submitted', cases: 1, preview_agreed_at: null,
        offers: list(record['Offers']).length, needs: list(record['Seeks']).length, offered: list(record['Cooperation offered']).length, sought: list(record['Cooperation sought']).length,
        certificates: list(record['Certificates']).length, delegates: [lead, ...others.sort((a, b) => (a.split('<')[1]! < b.split('<')[1]! ? -1 : 1))].join('; '),
        uses_code_name: record['Country'] === 'UA' || record['Country'] === 'Україна', has_code_name: record['Country'] === 'UA' || record['Country'] === 'Україна',
      });
      if (!record['About']!.includes('<')) expect(stored!['about']).toBe(record['About']!.trim());
    }
  });

  it('stores a refused passage nowhere', async () => {
    const eventId = await makeEvent('nowhere');
    const passage = 'вул. Шевченка, 14';
    const [heading, second = ''] = file.toString('utf8').split('\n');
    const cells = second.split(';');
    cells[5] = `Наш цех: м. Дніпро, ${passage}.`;
    const { counts } = await bring(eventId, Buffer.from(`${heading}\n${cells.join(';')}\n`));
    expect(counts).toEqual({ imported: 0, warnings: 0, held: 1, unchanged: 0 });
    const tables = (await source.query(`select table_schema as schema, table_name as name from information_schema.tables where table_schema in ('public', 'pgboss') and table_type = 'BASE TABLE'`)) as { schema: string; name: string }[];
    for (const { schema, name } of tables) {
      const found = (await source.query(`select count(*)::int as hits from ${schema}."${name}" t where t::text like $1`, ['%Шевченка, 14%'])) as { hits: number }[];
      expect({ name, hits: found[0]!.hits }).toEqual({ name, hits: 0 });
    }
  });

  it('is all or nothing', async () => {
    const eventId = await makeEvent('nothing');
    await source.query(`create function refuse_late() returns trigger language plpgsql as $$ begin if (select count(*) from registration where event_id = new.event_id) > 200 and new.event_id = '${eventId}' then raise exception 'late'; end if; return new; end $$`);
    await source.query('create trigger late before insert on certificate for each row execute function refuse_late()');
    await expect(bring(eventId)).rejects.toThrow('late');
    expect(await count('select count(*) from registration where event_id = $1', eventId)).toBe(0);
    await source.query('drop trigger late on certificate');
    const [batch] = (await source.query(`select id from import_batch where event_id = $1`, [eventId])) as { id: string }[];
    expect(await test.app.get(ImportWriter).write(eventId, batch!.id)).toMatchObject({ imported: 236 });
    expect(await test.app.get(ImportWriter).write(eventId, batch!.id)).toMatchObject({ imported: 236 });
    expect(await count('select count(*) from registration where event_id = $1', eventId)).toBe(236);
    expect(await count('select count(*) from import_row where event_id = $1', eventId)).toBe(0);
  });

  it('twice at once brings everybody in once', async () => {
    const eventId = await makeEvent('twice');
    const outcomes = await Promise.all([bring(eventId), bring(eventId)]);
    expect(outcomes.map(({ counts }) => counts.imported).sort()).toEqual([0, 236]);
  });

  it('tells of a firm that registered itself only that it is there', async () => {
    const eventId = await makeEvent('own');
    const [organisation] = (await source.query('insert into organisation default values returning id')) as { id: string }[];
    await source.query(`insert into registration (event_id, organisation_id, type_code, status, legal_name, registration_number_key) values ($1, $2, 'foreignCompany', 'submitted', 'Secret', 'US181548424')`, [eventId, organisation!.id]);
    const { counts, batchId } = await bring(eventId);
    expect(counts).toMatchObject({ imported: 235, held: 21 });
    const [finding] = (await source.query(`select value_masked, organisation_name from import_finding where event_id = $1 and batch_id = $2 and problem = 'registeredAlready'`, [eventId, batchId])) as object[];
    expect(finding).toEqual({ value_masked: null, organisation_name: 'Castor Systems Corp.' });
  });

  it('is open to organisers of the event alone and says what is wrong with a file', async () => {
    await makeEvent('upload');
    const organiser = await withRole(test, 'organiser', 'upload', 'organiser');
    const stranger = await signedIn(test, 'stranger');
    expect((await upload('upload', null, file)).statusCode).toBe(401);
    expect((await upload('upload', stranger.cookie, file)).statusCode).toBe(403);
    expect((await upload('absent', organiser.cookie, file)).statusCode).toBe(403);
    const zip = await upload('upload', organiser.cookie, Buffer.from('PK\u0003\u0004xxxx'));
    expect(zip.statusCode).toBe(422);
    expect(zip.json()).toMatchObject({ reason: 'archive', facts: { format: 'zip' } });
    expect((await upload('upload', organiser.cookie, Buffer.alloc(6_000_000, 65))).statusCode).toBe(413);
    const taken = await upload('upload', organiser.cookie, file);
    expect(taken.statusCode).toBe(202);
    const { data } = await test.graphql('{ importBatches(eventSlug: "upload") { id fileName status rowsTotal } }', {}, organiser.cookie);
    expect(data!['importBatches']).toEqual([{ id: taken.json().batchId, fileName: 'forum.csv', status: 'running', rowsTotal: 256 }]);
  });

  it('of a file with other headings waits for which column is which, and knows it the next time', async () => {
    const eventId = await makeEvent('mapped');
    const organiser = await withRole(test, 'mapper', 'mapped', 'organiser');
    const german = Buffer.from('Firmenname,Land,Handelsregisternummer,Angebot,Bedarf,Ansprechpartner,E-Mail,Notiz\nMuster GmbH,DE,HRB 12345,generators,Military-vehicle parts,Ada Lang,ada@muster.example,"Werk in Kharkiv, Promyslova St 12"\n');
    const asked = await upload('mapped', organiser.cookie, german);
    expect(asked.statusCode).toBe(422);
    const { mapping } = asked.json() as { mapping: { signature: string; sources: Record<string, { index: number }>; missing: string[]; isSaved: boolean } };
    expect(mapping).toMatchObject({ missing: ['Type'], isSaved: false, sources: { Organisation: { index: 0 }, 'Delegate e-mail': { index: 6 } } });
    expect(asked.body).not.toContain('Promyslova');
    expect(await count('select count(*) from import_batch where event_id = $1', eventId)).toBe(0);
    const send = (sources: object, signature = mapping.signature) => upload('mapped', organiser.cookie, german, 'gäste.csv', { signature, sources });
    expect((await send(mapping.sources)).json()).toMatchObject({ reason: 'mappingIncomplete', facts: { columns: ['Type'] } });
    expect((await send({ ...mapping.sources, Type: { fixed: 'company' } }, 'another')).json()).toMatchObject({ reason: 'mappingForOtherFile' });
    expect((await upload('mapped', organiser.cookie, file, 'forum.csv', { signature: mapping.signature, sources: {} })).json()).toMatchObject({ reason: 'mappingForOtherFile' });
    const taken = await send({ ...mapping.sources, Type: { fixed: 'company' } });
    expect(taken.statusCode).toBe(202);
    expect(await test.app.get(ImportWriter).write(eventId, taken.json().batchId)).toEqual({ imported: 1, warnings: 0, held: 0, unchanged: 0 });
    expect((await upload('mapped', organiser.cookie, german)).json()).toMatchObject({ mapping: { isSaved: true, missing: [], sources: { Type: { fixed: 'company' } } } });
  });

  it('invites the lead of each imported firm once, though two organisers order it at the same time', async () => {
    const eventId = await makeEvent('invited-leads');
    const organiser = await withRole(test, 'organiser', 'invited-leads', 'organiser');
    await bring(eventId);
    const leads = async () => (await test.graphql('{ importedLeads(eventSlug: "invited-leads") { total toInvite } }', {}, organiser.cookie)).data!['importedLeads'];
    const before = (await leads()) as { total: number; toInvite: number };
    expect(before.total).toBeGreaterThan(200);
    expect(before.toInvite).toBe(before.total);
    const invite = () => test.graphql('mutation { inviteImportedLeads(input: { eventSlug: "invited-leads" }) { toInvite } }', {}, organiser.cookie);
    for (const { data } of await Promise.all([invite(), invite()])) expect(data).toEqual({ inviteImportedLeads: { toInvite: 0 } });
    await invite();
    expect(await count(`select count(*) from mail_message where event_id = $1 and kind = 'importInvitation'`, eventId)).toBe(before.total);
    expect(await count(`select count(*) from audit_entry where event_id = $1 and action = 'import.leadsInvited'`, eventId)).toBe(1);
    const stranger = await signedIn(test, 'stranger-of-leads');
    expect((await test.graphql('{ importedLeads(eventSlug: "invited-leads") { total } }', {}, stranger.cookie)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
