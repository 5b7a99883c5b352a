import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type AgreementId, otherTimes, placesBySlot, type TableId } from '@spilno/scheduling';
import { DataSource } from 'typeorm';
import { type AccountActor, EventBus, type EventScope, type RequestContext } from '../common/index.ts';
import { addApproved, addEvent, addPerson, addRole, addShortDay, agreeByRequest, createTestApp, type TestApp, type TestPerson, type TestRegistration } from '../testing/index.ts';
import { DraftWriter } from './draft-writer.ts';
import { LateAgreementsJob } from './late-agreements.job.ts';
import { PairViewReader } from './pair-view.reader.ts';
import { ProblemReader } from './problem-reader.ts';
import { ScheduleResolver } from './schedule.resolver.ts';
import { ScheduleRunJob } from './schedule-run.job.ts';
import { readMeetings, toSchedule } from './stored-schedule.ts';
import { RepairJob } from './repair/repair.job.ts';
import { SimulationJob } from './simulation/simulation.job.ts';
import { WhatIfJob } from './what-if/what-if.job.ts';

const ERRORS = `__typename ... on NotPossible { reason currentState } ... on StaleVersion { currentVersion }`;
const START = `mutation ($slug: String!) { startScheduleRun(input: { eventSlug: $slug, seconds: 1, seed: 7 }) { ${ERRORS.replace(/\.\.\. on StaleVersion \{[^}]*\}/, '')} ... on ScheduleRunAccepted { run { id status } } } }`;
const RUN = `query ($slug: String!) { scheduleRun(eventSlug: $slug) { status placed bound course { elapsedMs placed } } }`;
const DISCARD = `mutation ($input: StopScheduleRunInput!) { discardScheduleRun(input: $input) { __typename ... on NotPossible { reason currentState } ... on ScheduleRunAccepted { run { id status } } } }`;
const CLOSE = `mutation ($input: CloseTableInput!) { closeTable(input: $input) { __typename ... on NotPossible { reason } ... on InvalidInput { field } ... on LocationRefused { field } ... on MeetingsAffected { count inDraft key meetings { meetingId scheduleStatus tableLabel } } } }`;
const LEFTOVERS = `query ($slug: String!) { scheduleBoard(eventSlug: $slug) { leftovers { agreementId firstRegistrationId secondRegistrationId firstCountry secondCountry reason remedies { kind registrationId } } } }`;
const BOARD = `query ($slug: String!) { scheduleBoard(eventSlug: $slug) { version { id status revision } changes { added moved cancelled unchanged }
  slots { id } tables { id label } meetings { id agreementId slotId tableId firstName secondName status change cancelReason } leftovers { agreementId reason } } }`;
const EDITED = `${ERRORS} ... on ScheduleDraftEdited { revision editId change { revision kind isOwn meetings { id slotId tableId change } removedIds changes { added moved cancelled unchanged } leftovers { agreementId } } }
  ... on PlaceRefused { conflicts { kind organisation otherTable delegates } } ... on MeetingMovedMeanwhile { by isOwn slotId tableId } ... on InvalidInput { field }`;
const MOVE = `mutation ($input: MoveMeetingsInput!) { moveMeetings(input: $input) { ${EDITED} } }`;
const UNDO = `mutation ($input: UndoDraftEditInput!) { undoDraftEdit(input: $input) { ${EDITED} } }`;
const FIND = `query ($slug: String!, $text: String!) { findMeetings(eventSlug: $slug, text: $text) { id day startsAt table firstName secondName firstNameUk secondNameUk } }`;
const PIN = `mutation ($input: PinMeetingInput!) { pinMeeting(input: $input) { ${EDITED} } }`;
const TAKE_OUT = `mutation ($input: TakeOutMeetingInput!) { takeOutMeeting(input: $input) { ${EDITED} } }`;
const EDITS = `query ($slug: String!) { draftEdits(eventSlug: $slug) { id kind by isOwn isUndone undoesId steps { firstName fromSlotId toSlotId } } }`;
const VERDICT = `query ($slug: String!, $agreementId: ID!, $slotId: ID!, $tableId: ID!) { placeVerdict(eventSlug: $slug, agreementId: $agreementId, slotId: $slotId, tableId: $tableId) {
  conflicts { kind otherTable } ways { kind people moves { agreementId fromSlotId fromTableId slotId tableId } } } }`;
const PLACES = `query ($slug: String!, $agreementId: ID!) { meetingPlaces(eventSlug: $slug, agreementId: $agreementId) { slotId freeTableIds conflicts { kind organisation } } }`;
const RESTORE = `mutation ($input: RestoreVersionInput!) { restoreVersion(input: $input) { __typename ... on NotPossible { reason } ... on VersionRestored { number kept replacedVersionId dropped { firstName secondName startsAt table reason } } } }`;
const COMPARE = `query ($slug: String!, $fromId: ID!, $toId: ID!, $registrationId: ID) { compareVersions(eventSlug: $slug, fromId: $fromId, toId: $toId, registrationId: $registrationId) {
  from { status score { placed gapBound } } to { status score { placed gapBound } } counts { added moved cancelled unchanged } meetings { kind from { table } to { table } } organisations { registrationId changes } } }`;
const SLOT_RULES = `mutation ($input: SetSlotRulesInput!) { setSlotRules(input: $input) { __typename ... on InvalidInput { field } ... on NotPossible { reason } } }`;
const START_WHAT_IF = `mutation ($input: StartWhatIfInput!) { startWhatIf(input: $input) { __typename ... on InvalidInput { field } ... on NotPossible { reason } ... on WhatIfStarted { whatIfId } } }`;
const APPLY_WHAT_IF = `mutation ($input: ApplyWhatIfInput!) { applyWhatIf(input: $input) { __typename ... on NotPossible { reason } ... on StaleVersion { currentVersion } ... on MeetingsAffected { count inDraft key } ... on WhatIfDraft { versionId number besideVersionId } } }`;
const WHAT_IFS = `query ($slug: String!) { whatIfs(eventSlug: $slug) { id setUp { field before after label version } applied { versionId } status kind day amount versionNumber isOvertaken result { before { placed } unchanged { placed } after { placed gaps } moved lost cured { agreementId } meetings { kind to { table } } } } }`;
const DISCARD_WHAT_IF = `mutation ($input: WhatIfIdInput!) { discardWhatIf(input: $input) { __typename } }`;
const REPAIR_NEED = `query ($slug: String!) { repairNeed(eventSlug: $slug) { versionNumber draftNumber withoutTable withoutPeople withoutPair withoutTime tooMany newlyAgreed leftOver meetings { meetingId cause closedFor } } }`;
const START_REPAIR = `mutation ($input: StartRepairInput!) { startRepair(input: $input) { __typename ... on NotPossible { reason } ... on RepairStarted { repairId } } }`;
const REPAIR = `query ($slug: String!) { scheduleRepair(eventSlug: $slug) { id status part versionNumber isOvertaken failure movesBound takenKind offers { kind moved otherPlace added lost gaps unplaced affected } } }`;
const REPAIR_CHANGES = `query ($slug: String!, $repairId: ID!, $kind: String!) { repairOfferChanges(eventSlug: $slug, repairId: $repairId, kind: $kind) { meetings { agreementId kind from { startsAt table } to { startsAt table } } organisations { registrationId changes } } }`;
const TAKE_OFFER = `mutation ($input: TakeRepairOfferInput!) { takeRepairOffer(input: $input) { __typename ... on NotPossible { reason } ... on RepairOfferTaken { versionId number } } }`;
const DISCARD_REPAIR = `mutation ($input: RepairIdInput!) { discardRepair(input: $input) { __typename } }`;
const SIMULATION_FACTS = `query ($slug: String!) { simulationFacts(eventSlug: $slug) { firms { typeCode firms } tables slotsOfDay assumptions { requestsPerFirm acceptance delegatesPerFirm } sources { name source } } }`;
const START_SIMULATION = `mutation ($input: StartSimulationInput!) { startSimulation(input: $input) { __typename ... on InvalidInput { field reason message } ... on NotPossible { reason } ... on SimulationStarted { simulationId } } }`;
const SIMULATIONS = `query ($slug: String!) { simulations(eventSlug: $slug) { id status samples samplesDone seed failure firms { typeCode firms } result { base { held { low high } binds } } } }`;
const SIMULATION = `query ($slug: String!, $simulationId: ID!) { simulation(eventSlug: $slug, simulationId: $simulationId) { result { samples base { room planned { mean } held { mean low high standardError } firmsBelow { mean } leftovers { cause count { mean } } binds } byTables { tables planned { mean } } bySlots { slotsOfDay } gaps { mean } } } }`;
const CANCEL_SIMULATION = `mutation ($input: SimulationIdInput!) { cancelSimulation(input: $input) { __typename ... on NotPossible { reason } } }`;
const DISCARD_SIMULATION = `mutation ($input: SimulationIdInput!) { discardSimulation(input: $input) { __typename } }`;
const PUBLISH = `mutation ($input: PublishScheduleInput!) { publishSchedule(input: $input) { ${ERRORS} ... on InvalidInput { field } ... on LocationRefused { field } ... on SchedulePublished { told } } }`;
const CANCEL = `mutation ($input: CancelMeetingInput!) { cancelMeeting(input: $input) { __typename ... on NotPossible { reason } ... on InvalidInput { field } } }`;

const AGENDA = `query ($slug: String!) { agenda(eventSlug: $slug) { meetings { id placeLost } } }`;
const PREVIEW = `query ($slug: String!) { publishPreview(eventSlug: $slug) { closedFor } }`;

interface Board {
  version: { id: string; status: string; revision: number } | null;
  changes: Record<string, number> | null;
  slots: { id: string }[];
  tables: { id: string; label: string }[];
  meetings: { id: string; agreementId: string; slotId: string; tableId: string; firstName: string; secondName: string; status: string; change: string; cancelReason: string | null }[];
  leftovers: { agreementId: string; reason: string }[];
}

describe('the schedule', () => {
  let test: TestApp;
  let source: DataSource;
  let event: { id: string; slug: string };
  let organiser: TestPerson;
  let foreign: TestRegistration[];
  let ukrainian: TestRegistration[];
  beforeAll(async () => {
    test = await createTestApp();
    source = test.app.get(DataSource);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    event = await addEvent(source);
    organiser = await addPerson(source);
    await addRole(source, event.id, organiser, 'organiser');
    await source.query(`update event set matching_opened_at = now() - interval '1 day' where id = $1`, [event.id]);
    await addShortDay(source, event.id, 4);
    foreign = [await participant('foreignCompany'), await participant('foreignCompany')];
    ukrainian = [await participant('ukrainianManufacturer'), await participant('ukrainianManufacturer')];
  });

  const participant = (typeCode: string) => addApproved(source, event.id, { typeCode });
  const agree = async (one: TestRegistration, other: TestRegistration): Promise<string> => (await agreeByRequest(source, event.id, one, other)).agreementId;
  const ask = async <T>(query: string, variables: object, who = organiser): Promise<T> => {
    const answer = await test.graphql(query, variables, who.cookie);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return Object.values(answer.data!)[0] as T;
  };
  const board = () => ask<Board>(BOARD, { slug: event.slug });
  const close = (tableId: string, slotIds: string[], isClosed = true, reason = 'Sound check', accepted: string | null = null) => ask<{ __typename: string; key: string }>(CLOSE, { input: { eventSlug: event.slug, tableId, slotIds, isClosed, reason, accepted } });
  const agendaOf = async ({ lead }: TestRegistration) => (await ask<{ meetings: { id: string; placeLost: string | null }[] }>(AGENDA, { slug: event.slug }, lead)).meetings;
  async function run(): Promise<void> {
    const started = await ask<{ run: { id: string } }>(START, { slug: event.slug });
    await test.app.get(ScheduleRunJob).handle({ eventId: event.id, runId: started.run.id }, new AbortController().signal);
  }
  async function publish(reason: string | null = 'A firm came late'): Promise<{ told?: number; __typename: string; field?: string }> {
    const { version } = await board();
    return ask(PUBLISH, { input: { eventSlug: event.slug, versionId: version!.id, revision: version!.revision, reason } });
  }
  const allAgree = async () => {
    for (const one of foreign) for (const other of ukrainian) await agree(one, other);
  };

  it('places every agreed pair that fits, as a draft that nobody is told of', async () => {
    await allAgree();
    await run();
    const { version, meetings, changes } = await board();
    expect(version).toMatchObject({ status: 'draft' });
    expect(meetings).toHaveLength(4);
    expect(changes).toEqual({ added: 4, moved: 0, cancelled: 0, unchanged: 0 });
    expect(await source.query(`select 1 from notification where kind = 'schedulePublished'`)).toEqual([]);
  });

  it('says before any run which agreed pairs cannot all be held, in the smallest set of facts; only to whoever plans the event', async () => {
    const CLASHES = `query ($slug: String!) { scheduleClashes(eventSlug: $slug) { kind organisation agreed places slots pairs { firstName secondName } } }`;
    const clashes = () => ask<{ kind: string; organisation: string | null; agreed: number; places: number; slots: number | null; pairs: object[] }[]>(CLASHES, { slug: event.slug });
    await allAgree();
    expect(await clashes()).toEqual([]);
    // Four slots: the first firm from abroad can come in one of them alone, and the other may hold one meeting.
    await source.query(`update delegate d set attends_day_ids = '{}' where d.event_id = $1`, [event.id]);
    await source.query(
      `insert into availability_exception (event_id, delegate_id, during) select d.event_id, d.id, tstzrange(min(lower(s.during)), (array_agg(upper(s.during) order by s.during))[3]) from delegate d join slot s on s.event_id = d.event_id where d.event_id = $1 and d.registration_id = $2 group by d.event_id, d.id`,
      [event.id, foreign[0]!.id],
    );
    const found = await clashes();
    expect(found).toEqual([{ kind: 'timeOfOrganisation', organisation: expect.any(String), agreed: 2, places: 1, slots: 1, pairs: [expect.anything(), expect.anything()] }]);
    await run();
    expect((await board()).meetings).toHaveLength(3);
    await source.query(`update participant_type set max_meetings = 1 where event_id = $1 and code = 'foreignCompany'`, [event.id]);
    expect((await clashes()).map(({ kind, agreed, places }) => [kind, agreed, places])).toEqual([['meetingLimit', 2, 1], ['meetingLimit', 2, 1], ['timeOfOrganisation', 2, 1]]);
    expect((await test.graphql(CLASHES, { slug: event.slug }, foreign[0]!.lead.cookie)).errors).toHaveLength(1);
  });

  it('runs once at a time, and once though the job comes twice', async () => {
    await allAgree();
    const started = await ask<{ run: { id: string } }>(START, { slug: event.slug });
    expect(await ask(START, { slug: event.slug })).toMatchObject({ __typename: 'NotPossible', reason: 'alreadyRunning' });
    const job = test.app.get(ScheduleRunJob);
    await job.handle({ eventId: event.id, runId: started.run.id }, new AbortController().signal);
    await job.handle({ eventId: event.id, runId: started.run.id }, new AbortController().signal);
    expect(await source.query('select number from schedule_version where event_id = $1', [event.id])).toEqual([{ number: 1 }]);
  });

  it('shows the course of a run and what no schedule can exceed; a run that is discarded leaves the draft as it is, whatever it finds later', async () => {
    await allAgree();
    await run();
    const placed = await ask<{ placed: number; bound: number; course: { elapsedMs: number; placed: number }[] }>(RUN, { slug: event.slug });
    expect(placed).toMatchObject({ status: 'done', placed: 4, bound: 4 });
    expect(placed.course.at(-1)).toMatchObject({ placed: 4 });
    const { version } = await board();
    const discard = (runId: string) => ask<{ __typename: string }>(DISCARD, { input: { eventSlug: event.slug, runId } });
    const [{ id: done }] = await source.query(`select id from schedule_run where event_id = $1`, [event.id]);
    expect(await discard(done)).toMatchObject({ __typename: 'NotPossible', reason: 'runEnded', currentState: 'done' });
    expect(await discard(event.id)).toMatchObject({ __typename: 'NotFound' });

    const { run: second } = await ask<{ run: { id: string } }>(START, { slug: event.slug });
    await source.query(`update schedule_run set status = 'running', started_at = now() where event_id = $1 and id = $2`, [event.id, second.id]);
    for (let time = 0; time < 2; time++) expect(await discard(second.id)).toMatchObject({ __typename: 'ScheduleRunAccepted', run: { id: second.id, status: 'cancelled' } });
    const problem = await test.app.get(ProblemReader).read(source.manager, event.id, null);
    await test.app.get(DraftWriter).write(event.id, second.id, problem, toSchedule(await readMeetings(source.manager, event.id, version!.id)));
    await test.app.get(ScheduleRunJob).handle({ eventId: event.id, runId: second.id }, new AbortController().signal);
    expect((await board()).version).toEqual(version);
    expect(await ask(START, { slug: event.slug })).toMatchObject({ __typename: 'ScheduleRunAccepted' });
  });

  it('says of a draft what a run has proven beyond counting, as long as the event is the same', async () => {
    const agreementId = await agree(foreign[0]!, ukrainian[0]!);
    await run();
    const proven = async () => (await ask<{ version: { score: object } }>(`query ($slug: String!) { scheduleBoard(eventSlug: $slug) { version { score { bound gapBound } } } }`, { slug: event.slug })).version.score;
    expect(await proven()).toEqual({ bound: 1, gapBound: 0 });
    const { version } = await board();
    const { run: again } = await ask<{ run: { id: string } }>(START, { slug: event.slug });
    await source.query(`update schedule_run set status = 'running', started_at = now() where event_id = $1 and id = $2`, [event.id, again.id]);
    const problem = await test.app.get(ProblemReader).read(source.manager, event.id, null);
    await test.app.get(DraftWriter).write(event.id, again.id, problem, toSchedule(await readMeetings(source.manager, event.id, version!.id)), { held: 1, gaps: 2 });
    expect(await proven()).toEqual({ bound: 1, gapBound: 2 });
    const shown = await board();
    const [meeting] = shown.meetings;
    const free = shown.slots.find(({ id }) => id !== meeting!.slotId)!;
    const moved = await ask(MOVE, { input: { eventSlug: event.slug, versionId: shown.version!.id, moves: [{ agreementId, fromSlotId: meeting!.slotId, fromTableId: meeting!.tableId, slotId: free.id, tableId: meeting!.tableId }] } });
    expect(moved).toMatchObject({ __typename: 'ScheduleDraftEdited' });
    expect(await proven()).toEqual({ bound: 1, gapBound: 2 });
    expect(await close(meeting!.tableId, [meeting!.slotId])).toEqual({ __typename: 'TableClosingDone' });
    expect(await proven()).toEqual({ bound: 1, gapBound: 0 });
  });

  it('names of a leftover both organisations with their countries, and of its remedies whom to ask', async () => {
    const agreementId = await agree(foreign[0]!, ukrainian[0]!);
    await source.query(`insert into availability_exception (event_id, delegate_id, during) select event_id, $2, during from slot where event_id = $1`, [event.id, foreign[0]!.delegateId]);
    await run();
    const { leftovers } = await ask<{ leftovers: object[] }>(LEFTOVERS, { slug: event.slug });
    const sides = [foreign[0]!.id, ukrainian[0]!.id].sort();
    expect(leftovers).toEqual([
      {
        agreementId, firstRegistrationId: sides[0], secondRegistrationId: sides[1], reason: 'noCommonSlot',
        firstCountry: expect.stringMatching(/^[A-Z]{2}$/), secondCountry: expect.stringMatching(/^[A-Z]{2}$/),
        remedies: [{ kind: 'widenAvailability', registrationId: foreign[0]!.id }, { kind: 'widenAvailability', registrationId: ukrainian[0]!.id }],
      },
    ]);
  });

  it('keeps where a meeting is never and rather held, through hands, runs and versions; refuses what contradicts it', async () => {
    const agreementId = await agree(foreign[0]!, ukrainian[0]!);
    await run();
    const { meetings: [meeting], slots, version } = await board();
    const others = slots.map(({ id }) => id).filter((id) => id !== meeting!.slotId);
    const set = (neverSlotIds: string[], preferredSlotIds: string[] = [], of = agreementId) => ask<{ __typename: string }>(SLOT_RULES, { input: { eventSlug: event.slug, agreementId: of, neverSlotIds, preferredSlotIds } });
    expect(await set([meeting!.slotId])).toEqual({ __typename: 'NotPossible', reason: 'standsThere' });
    expect(await set([others[0]!], [others[0]!])).toMatchObject({ __typename: 'InvalidInput', field: 'preferredSlotIds' });
    expect(await set([event.id])).toEqual({ __typename: 'NotFound' });
    expect(await set([], [], event.id)).toEqual({ __typename: 'NotFound' });
    for (let time = 0; time < 2; time++) expect(await set([others[0]!], [others[1]!])).toEqual({ __typename: 'SlotRulesSet' });
    const { slotRules } = await ask<{ slotRules: object[] }>(`query ($slug: String!) { scheduleBoard(eventSlug: $slug) { slotRules { slotId rule } } }`, { slug: event.slug });
    expect(slotRules).toEqual(expect.arrayContaining([{ slotId: others[0], rule: 'never' }, { slotId: others[1], rule: 'prefer' }]));
    const move = (slotId: string) => ask(MOVE, { input: { eventSlug: event.slug, versionId: version!.id, moves: [{ agreementId, fromSlotId: meeting!.slotId, fromTableId: meeting!.tableId, slotId, tableId: meeting!.tableId }] } });
    expect(await move(others[0]!)).toMatchObject({ __typename: 'PlaceRefused', conflicts: [{ kind: 'neverAt' }] });
    await run();
    expect((await board()).meetings).toMatchObject([{ slotId: others[1] }]);
    await publish(null);
    expect(await set(slots.map(({ id }) => id).filter((id) => id !== others[2]))).toEqual({ __typename: 'SlotRulesSet' });
    await run();
    expect((await board()).meetings).toMatchObject([{ slotId: others[2], change: 'moved' }]);
  });

  it('tries a change out beside the draft by solving it: who would be placed, who would move; the draft stays as it is, one at a time', async () => {
    await source.query(`delete from slot where event_id = $1 and id not in (select id from slot where event_id = $1 order by during limit 1)`, [event.id]);
    await allAgree();
    await run();
    const before = await board();
    expect(before.leftovers).toHaveLength(2);
    const [{ day }] = await source.query(`select date::text as day from event_day where event_id = $1`, [event.id]);
    const start = (input: object) => ask<{ __typename: string; whatIfId: string }>(START_WHAT_IF, { input: { eventSlug: event.slug, kind: 'addSlots', day, seconds: 1, ...input } });
    for (const [field, input] of [['amount', { amount: 1_000_000 }], ['amount', { amount: 0 }], ['seconds', { seconds: 0 }], ['kind', { kind: 'moreCoffee' }], ['day', { day: '2020-01-01' }], ['registrationId', { kind: 'addLine', registrationId: event.id }], ['poolId', { kind: 'enlargePool', poolId: event.id }]] as const) {
      expect(await start(input)).toMatchObject({ __typename: 'InvalidInput', field });
    }
    const { whatIfId } = await start({});
    expect(await start({})).toMatchObject({ __typename: 'NotPossible', reason: 'alreadyRunning' });
    await test.app.get(WhatIfJob).handle({ eventId: event.id, whatIfId }, new AbortController().signal);
    const [found] = await ask<{ result: { cured: { agreementId: string }[] } }[]>(WHAT_IFS, { slug: event.slug });
    expect(found).toMatchObject({ status: 'done', kind: 'addSlots', day, amount: 1, versionNumber: 1, isOvertaken: false, result: { before: { placed: 2 }, unchanged: { placed: 2 }, after: { placed: 4, gaps: 0 }, moved: 0, lost: 0, meetings: [{ kind: 'new', to: { table: expect.stringMatching(/^T/) } }, { kind: 'new' }] } });
    expect(found!.result.cured.map(({ agreementId }) => agreementId).sort()).toEqual(before.leftovers.map(({ agreementId }) => agreementId).sort());
    expect(await board()).toEqual(before);
    const discard = () => ask(DISCARD_WHAT_IF, { input: { eventSlug: event.slug, whatIfId } });
    for (let time = 0; time < 2; time++) expect(await discard()).toEqual({ __typename: 'WhatIfDiscarded' });
    expect(await ask(WHAT_IFS, { slug: event.slug })).toEqual([]);
  });

  it('carries what was tried out over: the change into the set-up and the plan into a draft, both or neither, once', async () => {
    await source.query(`delete from slot where event_id = $1 and id not in (select id from slot where event_id = $1 order by during limit 2)`, [event.id]);
    await source.query(`delete from event_table where event_id = $1 and id <> (select id from event_table where event_id = $1 order by position limit 1)`, [event.id]);
    await source.query(`update event_day set ends_at_time = '10:40' where event_id = $1`, [event.id]);
    const [{ day, version }] = (await source.query(`select d.date::text as day, e.version from event_day d join event e on e.id = d.event_id where e.id = $1`, [event.id])) as [{ day: string; version: number }];
    await allAgree();
    await run();
    const before = await board();
    expect([before.meetings.length, before.leftovers.length]).toEqual([2, 2]);
    const tryOut = async (kind: string, input: object = {}) => {
      const { whatIfId } = await ask<{ whatIfId: string }>(START_WHAT_IF, { input: { eventSlug: event.slug, kind, day, seconds: 1, ...input } });
      await test.app.get(WhatIfJob).handle({ eventId: event.id, whatIfId }, new AbortController().signal);
      return whatIfId;
    };
    type Outcome = { __typename: string; reason?: string; key?: string; versionId?: string; besideVersionId?: string };
    const apply = (whatIfId: string, of: number, accepted: string | null = null) => ask<Outcome>(APPLY_WHAT_IF, { input: { eventSlug: event.slug, whatIfId, version: of, accepted } });
    const more = await tryOut('addSlots', { amount: 2 });
    const [shown] = await ask<{ setUp: { field: string; version: number } | null }[]>(WHAT_IFS, { slug: event.slug });
    expect(shown).toMatchObject({ id: more, setUp: { field: 'dayEnd', version }, applied: null });
    const [{ id: firm }] = (await source.query(`insert into what_if (event_id, variation, seconds, status, base_version_id, base_revision, result) select event_id, $2, 1, status, base_version_id, base_revision, result from what_if where event_id = $1 returning id`, [event.id, { kind: 'addDelegate', organisationId: foreign[0]!.id }])) as [{ id: string }];
    expect([await apply(event.id, version), await apply(firm, version), await apply(more, version - 1)]).toMatchObject([{ __typename: 'NotFound' }, { reason: 'notOfTheSetUp' }, { __typename: 'StaleVersion', currentVersion: version }]);
    // The plan does not fit what the event has become: the set-up stays as it was, too.
    const [a] = before.meetings;
    await source.query(`insert into private_exclusion (event_id, registration_id, excluded_registration_id, reason, before_matching) select event_id, first_registration_id, second_registration_id, 'competitor', false from schedule_meeting where event_id = $1 and id = $2`, [event.id, a!.id]);
    expect(await apply(more, version)).toMatchObject({ reason: 'noLongerValid' });
    await source.query(`delete from private_exclusion where event_id = $1`, [event.id]);
    expect(await source.query(`select version from event where id = $1`, [event.id])).toEqual([{ version }]);
    const done = await apply(more, version);
    expect([done, await apply(more, version)]).toEqual([{ __typename: 'WhatIfDraft', versionId: expect.any(String), number: 2, besideVersionId: before.version!.id }, done]);
    const after = await board();
    expect(after).toMatchObject({ version: { id: done.versionId, status: 'draft' }, leftovers: [] });
    expect([after.slots.length, after.meetings.length]).toEqual([4, 4]);
    const table = await tryOut('openTable');
    expect(await apply(table, version + 1)).toMatchObject({ __typename: 'WhatIfDraft', number: 3 });
    expect((await board()).tables).toHaveLength(2);
  });

  it('mends a published schedule: names what broke, offers proven ways beside it, makes the one that is taken the draft, and refuses what is overtaken', async () => {
    const start = () => ask<{ __typename: string; reason?: string; repairId: string }>(START_REPAIR, { input: { eventSlug: event.slug } });
    const repair = () => ask<{ id: string; offers: { kind: string }[] } | null>(REPAIR, { slug: event.slug });
    const take = (repairId: string, kind = 'fewestMoves') => ask<{ __typename: string; reason?: string; versionId?: string }>(TAKE_OFFER, { input: { eventSlug: event.slug, repairId, kind } });
    const mend = (repairId: string) => test.app.get(RepairJob).handle({ eventId: event.id, repairId }, new AbortController().signal);
    expect([await ask(REPAIR_NEED, { slug: event.slug }), await repair(), await start()]).toEqual([null, null, { __typename: 'NotPossible', reason: 'notPublished' }]);
    for (const one of foreign) await agree(one, ukrainian[0]!);
    await run();
    await publish();
    expect(await ask(REPAIR_NEED, { slug: event.slug })).toEqual({ versionNumber: 1, draftNumber: null, withoutTable: 0, withoutPeople: 0, withoutPair: 0, withoutTime: 0, tooMany: 0, newlyAgreed: 0, leftOver: 0, meetings: [] });
    const before = await board();
    const [away, closed] = before.meetings;
    // One is not there at the time of the first, the table of the second is closed, and two more agree.
    await source.query(`insert into availability_exception (event_id, delegate_id, during) select $1, s.delegate_id, m.during from schedule_meeting m join schedule_seat s on s.event_id = m.event_id and s.version_id = m.version_id and s.meeting_id = m.id
      where m.event_id = $1 and m.id = $2 and s.registration_id = any($3::uuid[])`, [event.id, away!.id, foreign.map(({ id }) => id)]);
    const sitting = await close(closed!.tableId, [closed!.slotId], true, 'Leak');
    expect(sitting).toMatchObject({ count: 1, inDraft: 0, meetings: [{ meetingId: closed!.id, scheduleStatus: 'published' }] });
    // Sent twice, it asks about nobody a second time.
    for (const key of [sitting.key, null]) expect(await close(closed!.tableId, [closed!.slotId], true, 'Leak', key)).toEqual({ __typename: 'TableClosingDone' });
    // What is published stays word for word; the agenda says that the table is none.
    expect(await board()).toEqual(before);
    expect((await agendaOf(ukrainian[0]!)).filter(({ placeLost }) => placeLost !== null)).toEqual([{ id: closed!.id, placeLost: 'table' }]);
    await agree(foreign[0]!, ukrainian[1]!);
    const meetings = expect.arrayContaining([{ meetingId: away!.id, cause: 'people', closedFor: null }, { meetingId: closed!.id, cause: 'table', closedFor: 'Leak' }]);
    const broken = { withoutTable: 1, withoutPeople: 1, withoutPair: 0, withoutTime: 0, tooMany: 0, newlyAgreed: 1, leftOver: 0, meetings };
    expect(await ask(REPAIR_NEED, { slug: event.slug })).toMatchObject(broken);
    const { repairId } = await start();
    expect([await start(), await take(repairId)]).toMatchObject([{ reason: 'alreadyRunning' }, { reason: 'notDone' }]);
    await mend(repairId);
    const found = (await repair())!;
    expect(found).toMatchObject({ id: repairId, status: 'done', part: 1, versionNumber: 1, isOvertaken: false, failure: null, movesBound: 1, takenKind: null });
    expect(found.offers[0]).toEqual({ kind: 'fewestMoves', moved: 1, otherPlace: 1, added: 1, lost: 0, gaps: expect.any(Number), unplaced: 0, affected: 4 });
    const changes = await ask<{ meetings: { agreementId: string; kind: string }[]; organisations: object[] }>(REPAIR_CHANGES, { slug: event.slug, repairId, kind: 'fewestMoves' });
    expect(changes.meetings.map(({ kind }) => kind).sort()).toEqual(['moved', 'moved', 'new']);
    expect(changes.organisations).toHaveLength(4);
    expect(await board()).toEqual({ ...before, leftovers: (await board()).leftovers });
    // Whoever takes it twice has one draft; nobody is told before it is published.
    const told = () => source.query(`select 1 from notification where event_id = $1`, [event.id]);
    const toldBefore = await told();
    expect(await take(repairId, 'everything')).toEqual({ __typename: 'NotFound' });
    const taken = await take(repairId);
    expect([taken, await take(repairId)]).toEqual([{ __typename: 'RepairOfferTaken', versionId: expect.any(String), number: 2 }, taken]);
    const draft = await board();
    expect(draft).toMatchObject({ version: { id: taken.versionId, status: 'draft' }, changes: { added: 1, moved: 2, cancelled: 0, unchanged: 0 }, leftovers: [] });
    expect([await told(), (await repair())]).toMatchObject([toldBefore, { takenKind: 'fewestMoves' }]);
    expect(await source.query(`select action from audit_entry where event_id = $1 and action like 'schedule.repair%' order by id`, [event.id])).toEqual([{ action: 'schedule.repairStarted' }, { action: 'schedule.repairTaken' }]);
    expect(await ask(PREVIEW, { slug: event.slug })).toMatchObject({ closedFor: 'Leak' });
    // Another table closes where the offer puts a meeting: it no longer passes the checker.
    await source.query(`update schedule_version set status = 'discarded' where event_id = $1 and id = $2`, [event.id, taken.versionId]);
    const there = draft.meetings[0]!;
    const closure = [event.id, there.tableId, there.slotId];
    await source.query(`insert into table_closure (event_id, table_id, slot_id, closed_by, reason) values ($1, $2, $3, $4, 'Leak')`, [...closure, organiser.accountId]);
    expect([await take(repairId), await repair()]).toMatchObject([{ reason: 'noLongerValid' }, { isOvertaken: true }]);
    await source.query(`delete from table_closure where event_id = $1 and table_id = $2 and slot_id = $3`, closure);
    await source.query(`update event set version = version + 1 where id = $1`, [event.id]);
    expect([await take(repairId), await repair()]).toMatchObject([{ reason: 'overtaken' }, { isOvertaken: true }]);
    const discard = (id: string) => ask(DISCARD_REPAIR, { input: { eventSlug: event.slug, repairId: id } });
    for (let time = 0; time < 2; time++) expect(await discard(repairId)).toEqual({ __typename: 'RepairDiscarded' });
    expect([await discard(event.id), await take(repairId), await repair()]).toEqual([{ __typename: 'NotFound' }, { __typename: 'NotFound' }, null]);
    // A job of a repair that was discarded meanwhile leaves nothing behind.
    const again = await start();
    await discard(again.repairId);
    await mend(again.repairId);
    expect(await repair()).toBeNull();
    // A longer break takes the time of one: nobody is put anywhere before that is mended, and then it has another.
    await source.query(`update slot set retired_at = now() where event_id = $1 and id = $2`, [event.id, away!.slotId]);
    await test.app.get(LateAgreementsJob).handle({ eventId: event.id });
    expect(await ask(REPAIR_NEED, { slug: event.slug })).toMatchObject({ withoutTime: 1, newlyAgreed: 1 });
    const last = await start();
    await mend(last.repairId);
    await take(last.repairId);
    expect((await board()).meetings.map(({ slotId }) => slotId)).not.toContain(away!.slotId);
    expect(await publish()).toMatchObject({ __typename: 'SchedulePublished' });
    expect((await agendaOf(ukrainian[0]!)).filter(({ placeLost }) => placeLost !== null)).toEqual([]);
    // Nobody of a firm can come any more: its meetings are lost, say why, and tell no more than that to whom they were with.
    await source.query(`insert into availability_exception (event_id, delegate_id, during) select d.event_id, d.id, x.during from delegate d cross join (select during from slot where event_id = $1 and retired_at is null) x where d.event_id = $1 and d.registration_id = $2
      and not exists (select from availability_exception y where y.delegate_id = d.id and y.during && x.during)`, [event.id, foreign[0]!.id]);
    const gone = await start();
    await mend(gone.repairId);
    await take(gone.repairId);
    const { leftovers: lost } = await ask<{ leftovers: object[] }>(`query ($slug: String!) { scheduleBoard(eventSlug: $slug) { leftovers { reason lostFromVersion lostCause } } }`, { slug: event.slug });
    expect(lost).toEqual([0, 1].map(() => ({ reason: 'noCommonSlot', lostFromVersion: 3, lostCause: 'people' })));
    expect(await publish()).toMatchObject({ __typename: 'SchedulePublished' });
    const after = await ask<{ meetings: { cancelCause: string | null }[] }>(`query ($slug: String!) { agenda(eventSlug: $slug) { meetings { cancelCause cancelReason } } }`, { slug: event.slug }, ukrainian[0]!.lead);
    expect(after.meetings).toContainEqual({ cancelCause: 'people', cancelReason: null });
  });

  it('simulates the event before wishes are in by its own rules; the same seed gives the same, a cancelled run leaves nothing, and another event has none of it', async () => {
    const facts = await ask<{ firms: { typeCode: string; firms: number }[]; assumptions: object }>(SIMULATION_FACTS, { slug: event.slug });
    expect(facts).toMatchObject({ tables: 2, slotsOfDay: [4], assumptions: { requestsPerFirm: 10, acceptance: 0.5, delegatesPerFirm: 2.2 }, sources: expect.arrayContaining([{ name: 'acceptance', source: 'published' }]) });
    expect(facts.firms.filter(({ firms }) => firms > 0)).toEqual([{ typeCode: 'foreignCompany', firms: 2 }, { typeCode: 'ukrainianManufacturer', firms: 2 }]);
    const assumptions = { requestsPerFirm: 30, fameSpread: 0.9, acceptance: 1, noShow: 0, away: 0, delegatesPerFirm: 1 };
    const input = { eventSlug: event.slug, firms: [{ typeCode: 'foreignCompany', firms: 6 }, { typeCode: 'ukrainianManufacturer', firms: 6 }], tables: 5, slotsOfDay: [4], assumptions, samples: 6, seed: 11 };
    const start = (change: object = {}, who = organiser) => ask<{ __typename: string; simulationId: string }>(START_SIMULATION, { input: { ...input, ...change } }, who);
    for (const [field, reason, change] of [
      ['tables', 'noTables', { tables: 0 }], ['tables', 'badNumber', { tables: 1_000_000 }], ['slotsOfDay', 'noSlots', { slotsOfDay: [] }], ['types', 'noFirms', { firms: [] }], ['types', 'noPartners', { firms: [{ typeCode: 'foreignCompany', firms: 6 }] }],
      ['types', 'unknown', { firms: [{ typeCode: 'circus', firms: 6 }] }], ['acceptance', 'badNumber', { assumptions: { ...assumptions, acceptance: 7 } }], ['samples', 'badNumber', { samples: 1 }],
    ] as const) expect(await start(change)).toMatchObject({ __typename: 'InvalidInput', field, reason, message: expect.stringMatching(/.{20}/) });

    const job = test.app.get(SimulationJob);
    const run = async () => {
      const { simulationId } = await start();
      expect(await start()).toMatchObject({ __typename: 'NotPossible', reason: 'alreadyRunning' });
      for (let time = 0; time < 2; time++) await job.handle({ eventId: event.id, simulationId }, new AbortController().signal);
      return simulationId;
    };
    const first = await run();
    const second = await run();
    const runs = await ask<{ id: string; result: object }[]>(SIMULATIONS, { slug: event.slug });
    expect(runs.map(({ id }) => id)).toEqual([second, first]);
    const found = (simulationId: string, who = organiser, slug = event.slug) => ask<{ result: object } | null>(SIMULATION, { slug, simulationId }, who);
    expect(await found(first)).toEqual(await found(second));
    // Everybody of either side wants everybody of the other: five tables of four slots are full.
    expect(runs[0]).toMatchObject({ status: 'done', samples: 6, samplesDone: 6, seed: 11, result: { base: { held: { low: 20, high: 20 }, binds: 'tables' } } });
    expect(await found(first)).toMatchObject({ result: { samples: 6, base: { room: 20, held: { mean: 20, low: 20, high: 20, standardError: 0 }, firmsBelow: { mean: expect.any(Number) }, binds: 'tables' }, byTables: expect.arrayContaining([{ tables: 10, planned: { mean: 24 } }]) } });

    const { simulationId } = await start();
    const [elsewhere, stranger] = [await addEvent(source), await addPerson(source)];
    await addRole(source, elsewhere.id, stranger, 'organiser');
    const mine = { input: { eventSlug: event.slug, simulationId } };
    for (const person of [stranger, foreign[0]!.lead]) {
      for (const [operation, variables] of [[START_SIMULATION, { input }], [CANCEL_SIMULATION, mine], [DISCARD_SIMULATION, mine], [SIMULATIONS, { slug: event.slug }], [SIMULATION, { slug: event.slug, simulationId: first }], [SIMULATION_FACTS, { slug: event.slug }]] as const) expect((await test.graphql(operation, variables, person.cookie)).errors).toBeDefined();
    }
    expect(await found(first, stranger, elsewhere.slug)).toBeNull();
    expect(await ask(DISCARD_SIMULATION, { input: { eventSlug: elsewhere.slug, simulationId } }, stranger)).toEqual({ __typename: 'NotFound' });
    for (let time = 0; time < 2; time++) expect(await ask(CANCEL_SIMULATION, { input: { eventSlug: event.slug, simulationId } })).toEqual({ __typename: 'SimulationCancelled' });
    await job.handle({ eventId: event.id, simulationId }, new AbortController().signal);
    expect((await ask<object[]>(SIMULATIONS, { slug: event.slug }))[0]).toMatchObject({ id: simulationId, status: 'cancelled', samplesDone: 0, result: null });
    expect(await ask(CANCEL_SIMULATION, { input: { eventSlug: event.slug, simulationId: first } })).toMatchObject({ __typename: 'NotPossible', reason: 'runEnded' });
    expect(await ask(DISCARD_SIMULATION, { input: { eventSlug: event.slug, simulationId: first } })).toEqual({ __typename: 'SimulationDiscarded' });
    expect(await ask(DISCARD_SIMULATION, { input: { eventSlug: event.slug, simulationId: first } })).toEqual({ __typename: 'NotFound' });
  });

  it('tells those concerned and nobody else when it is published, once', async () => {
    await agree(foreign[0]!, ukrainian[0]!);
    await run();
    expect(await publish()).toEqual({ __typename: 'SchedulePublished', told: 2 });
    const told = await source.query(`select account_id from notification where kind = 'schedulePublished' and event_id = $1`, [event.id]);
    expect(told.map((row: { account_id: string }) => row.account_id).sort()).toEqual([foreign[0]!.lead.accountId, ukrainian[0]!.lead.accountId].sort());
    expect(await publish()).toMatchObject({ __typename: 'NotPossible', reason: 'alreadyPublished' });
  });

  it('keeps what two wishes agreed once it is published, whatever becomes of the wishes: who wants out cancels with a reason', async () => {
    const wish = (one: TestRegistration, other: TestRegistration, value: string | null) =>
      ask<Record<string, unknown>>(
        `mutation ($input: SetWishInput!) { setWish(input: $input) { __typename ... on NotPossible { reason } } }`,
        { input: { eventSlug: event.slug, registrationId: other.id, value } }, one.lead,
      );
    await wish(foreign[0]!, ukrainian[0]!, 'must');
    await wish(ukrainian[0]!, foreign[0]!, 'would');
    await run();
    expect((await board()).meetings).toEqual([]);
    await source.query(`update event set wishes_close_at = now() - interval '1 minute' where id = $1`, [event.id]);
    await run();
    await agree(foreign[1]!, ukrainian[1]!);
    await run();
    const threads = test.app.get(EventBus).messages('threadChanged');
    const opened = threads.next();
    expect(await publish()).toMatchObject({ __typename: 'SchedulePublished', told: 4 });
    // The conversation of this pair opens by publishing; the pair that asked and accepted has had its own all along.
    expect((await opened).value).toEqual({ eventId: event.id, registrationIds: [foreign[0]!.id, ukrainian[0]!.id].sort(), messageId: null });
    const more = threads.next();
    await test.app.get(EventBus).publish('threadChanged', { eventId: event.id, registrationIds: ['last', 'one'], messageId: null });
    expect((await more).value.registrationIds).toEqual(['last', 'one']);
    await threads.return?.();

    expect(await wish(foreign[0]!, ukrainian[0]!, 'no')).toEqual({ __typename: 'NotPossible', reason: 'cancelFirst' });
    await source.query(`delete from wish where event_id = $1`, [event.id]);
    await source.query(`update event set mutual_wishes_agree = false where id = $1`, [event.id]);
    await run();
    expect((await board()).changes).toEqual({ added: 0, moved: 0, cancelled: 0, unchanged: 2 });
  });

  /** A move from where the board shows the meeting. */
  const moveOf = (shown: Board, agreementId: string, slotId: string, tableId: string) => {
    const from = shown.meetings.find((meeting) => meeting.agreementId === agreementId);
    return { agreementId, fromSlotId: from?.slotId ?? null, fromTableId: from?.tableId ?? null, slotId, tableId };
  };
  const move = (shown: Board, moves: object[], who = organiser) => ask<Record<string, unknown> & { editId: string }>(MOVE, { input: { eventSlug: event.slug, versionId: shown.version!.id, moves } }, who);
  const undo = (editId: string, who = organiser) => ask<Record<string, unknown> & { editId: string }>(UNDO, { input: { eventSlug: event.slug, editId } }, who);
  const placesNow = async () => Object.fromEntries((await board()).meetings.map(({ agreementId, slotId, tableId }) => [agreementId, `${slotId} ${tableId}`]));
  async function coOrganiser(): Promise<TestPerson> {
    const person = await addPerson(source);
    await addRole(source, event.id, person, 'organiser');
    return person;
  }

  it('moves a meeting by hand, lights up exactly the free places, and names what stands in the way with the ways out', async () => {
    const [one, other] = [await agree(foreign[0]!, ukrainian[0]!), await agree(foreign[0]!, ukrainian[1]!)];
    await run();
    const shown = await board();
    const [a, b] = [shown.meetings.find(({ agreementId }) => agreementId === one)!, shown.meetings.find(({ agreementId }) => agreementId === other)!];
    const places = await ask<{ slotId: string; freeTableIds: string[]; conflicts: object[] }[]>(PLACES, { slug: event.slug, agreementId: one });
    expect(places.map(({ slotId, freeTableIds }) => `${slotId} ${freeTableIds.length}`)).toEqual(shown.slots.map(({ id }) => `${id} ${id === b.slotId ? 0 : 2}`));
    expect(places.find(({ slotId }) => slotId === b.slotId)!.conflicts).toEqual(expect.arrayContaining([{ kind: 'linesTaken', organisation: expect.any(String) }]));

    const freeTable = shown.tables.find(({ id }) => id !== b.tableId)!;
    const wanted = { slug: event.slug, agreementId: one, slotId: b.slotId, tableId: freeTable.id };
    const verdict = await ask<{ conflicts: object[]; ways: { kind: string; people: number; moves: object[] }[] }>(VERDICT, wanted);
    expect(verdict.conflicts).toContainEqual({ kind: 'linesTaken', otherTable: shown.tables.find(({ id }) => id === b.tableId)!.label });
    expect(verdict.ways.slice(0, 3).map(({ kind, people }) => `${kind} ${people}`)).toEqual(['elsewhere 0', 'elsewhere 0', 'swap 2']);
    expect(await move(shown, [moveOf(shown, one, b.slotId, freeTable.id)])).toMatchObject({ __typename: 'PlaceRefused', conflicts: expect.arrayContaining([expect.objectContaining({ kind: 'delegateBusy', delegates: 1 })]) });

    const swap = verdict.ways.find(({ kind }) => kind === 'swap')!;
    expect(await move(shown, swap.moves)).toMatchObject({ __typename: 'ScheduleDraftEdited', revision: shown.version!.revision + 1, change: { kind: 'moved', isOwn: true, removedIds: [] } });
    expect(await placesNow()).toEqual({ [one]: `${b.slotId} ${freeTable.id}`, [other]: `${a.slotId} ${a.tableId}` });
    expect(await move(shown, [])).toEqual({ __typename: 'InvalidInput', field: 'moves' });
  });

  it('sees of one pair the same places and other times as in the whole event', async () => {
    await allAgree();
    await run();
    const { version, meetings } = await board();
    const { manager } = source;
    await source.query(`insert into availability_exception (event_id, delegate_id, during) select event_id, $2, during from slot where event_id = $1 order by during limit 1`, [event.id, foreign[0]!.delegateId]);
    const compare = async () => {
      const schedule = toSchedule(await readMeetings(manager, event.id, version!.id));
      const problem = await test.app.get(ProblemReader).read(manager, event.id, version!.id);
      const kinds: string[] = [];
      for (const agreementId of meetings.map((meeting) => meeting.agreementId as AgreementId)) {
        const view = (await test.app.get(PairViewReader).read(manager, event.id, version!.id, agreementId))!;
        const places = placesBySlot(view.problem, view.schedule, agreementId);
        expect(places).toEqual(placesBySlot(problem, schedule, agreementId));
        expect(otherTimes(view.problem, view.schedule, agreementId, { notBeforeMs: 0 })).toEqual(otherTimes(problem, schedule, agreementId, { notBeforeMs: 0 }));
        const tables = (of: typeof problem) => placesBySlot(of, schedule, agreementId)!.flatMap(({ freeTableIds }) => freeTableIds).length;
        kinds.push(...places!.flatMap(({ conflicts }) => [...new Set(conflicts.map(({ kind }) => kind)), 'slot']), ...Array.from({ length: tables({ ...problem, walkMinutes: 0 }) - tables(problem) }, () => 'tooFar'));
      }
      return Object.fromEntries(['slot', 'delegateUnavailable', 'tooFar'].map((kind) => [kind, kinds.filter((one) => one === kind).length]));
    };
    expect(await compare()).toEqual({ slot: 16, delegateUnavailable: 2, tooFar: 0 });
    // One escort for all, people enough to walk, and each table in a hall of its own: where the others of the pool are counts as well.
    await source.query(`insert into resource_pool (event_id, kind, name, participant_types, size, position) values ($1, 'escort', 'Protocol', '{foreignCompany}', 1, 1)`, [event.id]);
    await source.query(`update event_table set hall = 'Hall of ' || label where event_id = $1`, [event.id]);
    for (const one of new Map(meetings.map((meeting) => [meeting.slotId, meeting])).values()) await ask(TAKE_OUT, { input: { eventSlug: event.slug, revision: (await board()).version!.revision, meetingId: one.id, reason: 'Hall is closed' } });
    await source.query(`update event set walk_minutes = 10 where id = $1`, [event.id]);
    expect((await compare())['tooFar']).toBeGreaterThan(0);
    expect(await test.app.get(PairViewReader).read(manager, event.id, version!.id, event.id)).toBeNull();
  });

  it('holds a meeting before another and leaves a firm its rest: in a run, by hand and when published; refuses a circle by name', async () => {
    const [one, other] = [await agree(foreign[0]!, ukrainian[0]!), await agree(foreign[0]!, ukrainian[1]!)];
    const stranger = await agree(foreign[1]!, ukrainian[1]!);
    const set = (agreementId: string, beforeIds: string[], afterIds: string[]) =>
      ask<object>(`mutation ($input: SetMeetingOrderInput!) { setMeetingOrder(input: $input) { __typename ... on OrderInCircle { meetings } } }`, { input: { eventSlug: event.slug, agreementId, beforeIds, afterIds } });
    const placeOf = (shown: Board, id: string) => shown.slots.findIndex((slot) => slot.id === shown.meetings.find(({ agreementId }) => agreementId === id)!.slotId);
    await run();
    const plain = await board();
    const [first, second] = placeOf(plain, one) < placeOf(plain, other) ? [other, one] : [one, other];
    expect(await set(first, [], [second])).toEqual({ __typename: 'MeetingOrderSet' });
    expect(await publish(null)).toMatchObject({ __typename: 'NotPossible', reason: 'noLongerValid' });
    expect(await set(stranger, [second], [first])).toMatchObject({ __typename: 'OrderInCircle', meetings: [expect.any(String), expect.any(String), expect.any(String)] });
    expect(await set(stranger, [stranger], [])).toMatchObject({ __typename: 'OrderInCircle' });
    expect(await set(stranger, [event.id], [])).toEqual({ __typename: 'NotFound' });
    await run();
    const shown = await board();
    expect(placeOf(shown, first)).toBeLessThan(placeOf(shown, second));
    const trace = await ask<{ part: string; count: number; fewest: number | null; entries: { organisation: string | null; agreementIds: string[] }[] }[]>(`query ($slug: String!, $id: ID!) { scoreTrace(eventSlug: $slug, versionId: $id) { part count fewest entries { organisation agreementIds } } }`, { slug: event.slug, id: shown.version!.id });
    const { version: { score } } = await ask<{ version: { score: Record<string, number> } }>(`query ($slug: String!) { scheduleBoard(eventSlug: $slug) { version { score { gaps tableChanges unserved unmetTimeWishes } } } }`, { slug: event.slug });
    expect(trace.map(({ part }) => part)).toEqual(['unserved', 'unplaced', 'gaps', 'gapSpread', 'unmetTimeWishes', 'tableChanges', 'dayImbalance']);
    for (const part of ['gaps', 'tableChanges', 'unserved', 'unmetTimeWishes']) expect([part, trace.find((one) => one.part === part)!.count]).toEqual([part, score[part]]);
    const { count: changes, fewest, entries: steps } = trace.find(({ part }) => part === 'tableChanges')!;
    expect([fewest !== null && fewest <= changes, trace.filter((one) => one.fewest !== null)]).toEqual([true, [expect.objectContaining({ part: 'tableChanges' })]]);
    expect(steps.flatMap(({ agreementIds }) => agreementIds).every((id) => shown.meetings.some(({ agreementId }) => agreementId === id))).toBe(true);
    expect(await ask(`query ($slug: String!) { scoreTrace(eventSlug: $slug, versionId: "none") { part } }`, { slug: event.slug })).toBeNull();
    const places = await ask<{ slotId: string; freeTableIds: string[]; conflicts: object[] }[]>(PLACES, { slug: event.slug, agreementId: second });
    expect(places.filter((_, at) => at <= placeOf(shown, first)).map(({ conflicts }) => conflicts)).toEqual(Array.from({ length: placeOf(shown, first) + 1 }, () => expect.arrayContaining([expect.objectContaining({ kind: 'outOfOrder' })])));
    expect(await ask(`query ($slug: String!) { scheduleBoard(eventSlug: $slug) { orders { beforeId afterId } } }`, { slug: event.slug })).toEqual({ orders: [{ beforeId: first, afterId: second }] });

    // What the organiser pins in a draft stays where it is when the planner runs again; a pin whose meeting cannot stand there does not keep it from running.
    const kept = shown.meetings.find(({ agreementId }) => agreementId === second)!;
    const spot = places.findLast(({ slotId, freeTableIds }) => freeTableIds.length > 0 && slotId !== kept.slotId);
    const held = { slotId: spot?.slotId ?? kept.slotId, tableId: spot?.freeTableIds[0] ?? kept.tableId };
    const pinOf = () => source.query(`select m.slot_id as "slotId", m.table_id as "tableId" from schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id and v.status = 'draft' where m.event_id = $1 and m.is_pinned`, [event.id]);
    if (spot) expect(await move(shown, [moveOf(shown, second, held.slotId, held.tableId)])).toMatchObject({ __typename: 'ScheduleDraftEdited' });
    await ask(PIN, { input: { eventSlug: event.slug, revision: (await board()).version!.revision, meetingId: kept.id, isPinned: true } });
    await run();
    expect([await pinOf(), (await board()).meetings.length]).toEqual([[held], 3]);
    await source.query(`insert into table_closure (event_id, table_id, slot_id, closed_by, reason) values ($1, $2, $3, $4, 'Leak')`, [event.id, held.tableId, held.slotId, organiser.accountId]);
    await run();
    expect([await pinOf(), (await board()).meetings.length]).toEqual([[], 3]);
    await source.query(`delete from table_closure where event_id = $1`, [event.id]);

    await source.query(`update event set max_meetings_in_row = 1 where id = $1`, [event.id]);
    await run();
    const rested = await board();
    expect(placeOf(rested, second) - placeOf(rested, first)).toBeGreaterThan(1);
    expect(await ask(PLACES, { slug: event.slug, agreementId: second })).toContainEqual(expect.objectContaining({ slotId: rested.slots[placeOf(rested, first) + 1]!.id, conflicts: [expect.objectContaining({ kind: 'noRest' })] }));
  });

  it('gives nobody two meetings in different halls with too little time to walk: told before it is set, then by the repair, kept by the next run', async () => {
    await allAgree();
    await run();
    expect(await publish(null)).toMatchObject({ __typename: 'SchedulePublished' });
    await source.query(`update event_table set hall = 'Far hall' where event_id = $1 and position = (select max(position) from event_table where event_id = $1 and retired_at is null)`, [event.id]);
    const { version, walkMinutes, ...rest } = await ask<Record<string, number>>(`query ($slug: String!) { eventSetup(eventSlug: $slug) { version walkMinutes requestExpiryHours changeCutoffMinutes mutualWishesAgree parallelMeetings macroRegionMinimum } }`, { slug: event.slug });
    const input = { eventSlug: event.slug, version, ...rest, walkMinutes: 10 };
    const tooFar = () => ask<{ tooFar: number }>(`query ($slug: String!) { repairNeed(eventSlug: $slug) { tooFar } }`, { slug: event.slug });
    expect([walkMinutes, await tooFar()]).toEqual([0, { tooFar: 0 }]);
    const preview = await ask<{ effects: object[] }>(`query ($input: SetMeetingPolicyInput!) { previewMeetingPolicy(input: $input) { ... on EventChangePreview { effects { kind count meetings { tableLabel } } } } }`, { input });
    const set = `mutation ($input: SetMeetingPolicyInput!) { setMeetingPolicy(input: $input) { __typename ... on InvalidInput { field reason } ... on EventSetup { walkMinutes maxMeetingsInRow } } }`;
    expect(await ask(set, { input: { ...input, walkMinutes: 61 } })).toEqual({ __typename: 'InvalidInput', field: 'walkMinutes', reason: 'outOfRange' });
    expect(await ask(set, { input })).toEqual({ __typename: 'EventSetup', walkMinutes: 10, maxMeetingsInRow: 0 });
    const need = await tooFar();
    expect(need.tooFar).toBeGreaterThan(1);
    expect(preview.effects).toContainEqual(expect.objectContaining({ kind: 'walkTooShort', count: need.tooFar }));
    await run();
    expect((await board()).meetings).toHaveLength(4);
    expect(await publish()).toMatchObject({ __typename: 'SchedulePublished' });
    expect(await tooFar()).toEqual({ tooFar: 0 });
  });

  it('tells before a walking time is set which meetings its interpreters could not walk to', async () => {
    await agree(foreign[0]!, ukrainian[0]!);
    await agree(foreign[1]!, ukrainian[1]!);
    await source.query(`update delegate set languages = case when registration_id = any($2::uuid[]) then '{de}' else '{uk}' end::text[] where event_id = $1`, [event.id, foreign.map(({ id }) => id)]);
    await source.query(`insert into resource_pool (event_id, kind, name, first_language, second_language, size, position) values ($1, 'interpreter', 'Ukrainian–German', 'uk', 'de', 1, 1)`, [event.id]);
    await run();
    expect(await publish(null)).toMatchObject({ __typename: 'SchedulePublished' });
    // One after the other, at two tables; nobody of the firms is in both.
    const { meetings, slots, tables } = await board();
    for (const [at, { id }] of meetings.entries()) {
      await source.query(`update schedule_meeting m set slot_id = s.id, during = s.during, table_id = $4 from slot s where s.event_id = m.event_id and s.id = $3 and m.event_id = $1 and m.id = $2`, [event.id, id, slots[2 * at]!.id, tables[at]!.id]);
    }
    for (const [at, { id }] of meetings.entries()) {
      await source.query(`update schedule_meeting m set slot_id = s.id, during = s.during from slot s where s.event_id = m.event_id and s.id = $3 and m.event_id = $1 and m.id = $2`, [event.id, id, slots[at]!.id]);
    }
    await source.query(`update event_table set hall = 'Far hall' where event_id = $1 and id = $2`, [event.id, tables[1]!.id]);
    const { version, walkMinutes: _walk, ...rest } = await ask<Record<string, number>>(`query ($slug: String!) { eventSetup(eventSlug: $slug) { version walkMinutes requestExpiryHours changeCutoffMinutes mutualWishesAgree parallelMeetings macroRegionMinimum } }`, { slug: event.slug });
    const preview = (walkMinutes: number) => ask<{ effects: { kind: string; count: number; meetings: object[] }[] }>(`query ($input: SetMeetingPolicyInput!) { previewMeetingPolicy(input: $input) { ... on EventChangePreview { effects { kind count meetings { tableLabel } } } } }`, { input: { eventSlug: event.slug, version, ...rest, walkMinutes } });
    expect((await preview(0)).effects).toEqual([]);
    expect((await preview(10)).effects).toEqual([{ kind: 'walkTooShort', count: 2, meetings: [{ tableLabel: tables[0]!.label }, { tableLabel: tables[1]!.label }] }]);
    await source.query(`update resource_pool set size = 2 where event_id = $1`, [event.id]);
    expect((await preview(10)).effects).toEqual([]);
  });

  it('holds no more meetings at a time than it has interpreters for: in a run, by hand and when published; says who sits where and what one more would bring', async () => {
    await allAgree();
    await source.query(`update delegate set languages = case when registration_id = any($2::uuid[]) then '{de}' else '{uk}' end::text[] where event_id = $1`, [event.id, foreign.map(({ id }) => id)]);
    const [{ id: poolId }] = await source.query(`insert into resource_pool (event_id, kind, name, first_language, second_language, size, position) values ($1, 'interpreter', 'Ukrainian–German', 'uk', 'de', 1, 1) returning id`, [event.id]);
    await run();
    const whole = await board();
    expect(new Set(whole.meetings.map(({ slotId }) => slotId)).size).toBe(4);
    const seats = await ask<{ meetings: { pool: string; number: number }[]; unserved: object[] }>(`query ($slug: String!) { resourcePlan(eventSlug: $slug) { meetings { pool number } unserved { agreementId } } }`, { slug: event.slug });
    expect(seats).toEqual({ meetings: Array.from({ length: 4 }, () => ({ pool: 'Ukrainian–German', number: 1 })), unserved: [] });

    const [moved] = whole.meetings;
    const wrong = whole.meetings.find(({ firstName, secondName }) => ![firstName, secondName].some((name) => [moved!.firstName, moved!.secondName].includes(name)))!;
    const freeTable = whole.tables.find(({ id }) => id !== wrong.tableId)!;
    const refused = await ask<{ conflicts: object[] }>(MOVE.replace('conflicts { kind', 'conflicts { kind pool'), { input: { eventSlug: event.slug, versionId: whole.version!.id, moves: [moveOf(whole, moved!.agreementId, wrong.slotId, freeTable.id)] } });
    expect(refused).toMatchObject({ __typename: 'PlaceRefused', conflicts: [{ kind: 'poolTaken', pool: 'Ukrainian–German' }] });
    const view = (await test.app.get(PairViewReader).read(source.manager, event.id, whole.version!.id, moved!.agreementId))!;
    expect(placesBySlot(view.problem, view.schedule, moved!.agreementId as AgreementId)!.filter(({ freeTableIds }) => freeTableIds.length > 0).map(({ slotId }) => slotId)).toEqual([moved!.slotId]);

    await source.query(`insert into resource_pool_absence (event_id, pool_id, during, away) select event_id, $2, during, 1 from slot where event_id = $1 order by during limit 1`, [event.id, poolId]);
    expect(await publish(null)).toMatchObject({ __typename: 'NotPossible', reason: 'noLongerValid' });
    await run();
    const short = await ask<{ leftovers: object[]; topRemedies: object[]; meetings: { pools: string[] }[] }>(`query ($slug: String!) { scheduleBoard(eventSlug: $slug) { meetings { pools } leftovers { reason pool ofCount } topRemedies { kind pool cures } } }`, { slug: event.slug });
    expect(short.meetings.map(({ pools }) => pools)).toEqual(Array.from({ length: 3 }, () => ['Ukrainian–German']));
    expect(short.leftovers).toEqual([{ reason: 'poolTaken', pool: 'Ukrainian–German', ofCount: 1 }]);
    expect(short.topRemedies).toEqual([{ kind: 'enlargePool', pool: 'Ukrainian–German', cures: 1 }]);

    // One more on that day alone: tried beside the draft, then carried over, away on every other day.
    await source.query(`insert into event_day (event_id, date, starts_at_time, ends_at_time) select event_id, date + 1, starts_at_time, ends_at_time from event_day where event_id = $1`, [event.id]);
    const [{ day, version }] = (await source.query(`select min(d.date)::text as day, min(e.version) as version from event_day d join event e on e.id = d.event_id where e.id = $1`, [event.id])) as [{ day: string; version: number }];
    const { whatIfId } = await ask<{ whatIfId: string }>(START_WHAT_IF, { input: { eventSlug: event.slug, kind: 'enlargePool', day, poolId, amount: 1, seconds: 1 } });
    await test.app.get(WhatIfJob).handle({ eventId: event.id, whatIfId }, new AbortController().signal);
    expect(await ask(WHAT_IFS.replace('status', 'pool status'), { slug: event.slug })).toMatchObject([{ pool: 'Ukrainian–German', amount: 1, setUp: { field: 'poolSize', before: '1', after: '2', label: 'Ukrainian–German' }, result: { before: { placed: 3 }, after: { placed: 4 } } }]);
    expect(await ask(APPLY_WHAT_IF, { input: { eventSlug: event.slug, whatIfId, version, accepted: null } })).toMatchObject({ __typename: 'WhatIfDraft' });
    const { resourcePools } = await ask<{ resourcePools: object[] }>(`query ($slug: String!) { eventSetup(eventSlug: $slug) { resourcePools { id size absences { date away endsAt } } } }`, { slug: event.slug });
    expect(resourcePools).toEqual([{ id: poolId, size: 2, absences: [{ date: day, away: 1, endsAt: expect.any(String) }, { date: expect.any(String), away: 1, endsAt: '24:00' }] }]);
    expect(await board()).toMatchObject({ leftovers: [], version: { status: 'draft' } });

    await source.query(`update delegate set languages = '{tr}' where event_id = $1 and registration_id = $2`, [event.id, foreign[0]!.id]);
    await run();
    expect((await board()).meetings).toHaveLength(4);
    expect((await ask<typeof seats>(`query ($slug: String!) { resourcePlan(eventSlug: $slug) { meetings { pool number } unserved { firstLanguages } } }`, { slug: event.slug })).unserved).toHaveLength(2);
  });

  it('closes a table: it is no place any more, for hands and for runs, until it is opened again', async () => {
    const agreementId = await agree(foreign[0]!, ukrainian[0]!);
    await run();
    const { meetings, slots, tables, version } = await board();
    const [meeting] = meetings;
    const all = slots.map(({ id }) => id);
    // Whoever sits there is named; the draft leaves the meeting over once they were seen, as one act that can be undone when the table is open again.
    const named = { __typename: 'MeetingsAffected', count: 1, inDraft: 1, key: expect.any(String), meetings: [{ meetingId: meeting!.id, scheduleStatus: 'draft', tableLabel: expect.any(String) }] };
    const affected = await close(meeting!.tableId, all);
    expect([affected, await close(meeting!.tableId, all, true, 'Sound check', 'something else')]).toEqual([named, named]);
    expect(await close(meeting!.tableId, all, true, 'Sound check', affected.key)).toEqual({ __typename: 'TableClosingDone' });
    expect(await board()).toMatchObject({ meetings: [], leftovers: [{ agreementId }] });
    // Why it is closed stands on the board; it is no reason that the two sides would read.
    expect(await source.query(`select reason from meeting_change where event_id = $1 and kind = 'cancelled'`, [event.id])).toEqual([{ reason: null }]);
    const [act] = await ask<{ id: string; kind: string }[]>(EDITS, { slug: event.slug });
    expect([act!.kind, await undo(act!.id)]).toMatchObject(['takenOut', { __typename: 'PlaceRefused', conflicts: [{ kind: 'tableClosed' }] }]);
    expect(await close(meeting!.tableId, all, false)).toEqual({ __typename: 'TableClosingDone' });
    await undo(act!.id);
    expect(await placesNow()).toEqual({ [agreementId]: `${meeting!.slotId} ${meeting!.tableId}` });
    expect(await close(event.id, all)).toEqual({ __typename: 'NotFound' });
    expect(await close(meeting!.tableId, [])).toEqual({ __typename: 'InvalidInput', field: 'slotIds' });
    const other = tables.find(({ id }) => id !== meeting!.tableId)!;
    expect(await close(other.id, all, true, 'a'.repeat(121))).toEqual({ __typename: 'InvalidInput', field: 'reason' });
    expect(await close(other.id, all, true, 'Їдуть на завод у Харкові')).toEqual({ __typename: 'LocationRefused', field: 'reason' });
    for (let time = 0; time < 2; time++) expect(await close(other.id, all)).toEqual({ __typename: 'TableClosingDone' });
    expect(await source.query('select distinct reason from table_closure where event_id = $1', [event.id])).toEqual([{ reason: 'Sound check' }]);
    const places = await ask<{ freeTableIds: string[] }[]>(PLACES, { slug: event.slug, agreementId });
    expect(new Set(places.flatMap(({ freeTableIds }) => freeTableIds))).toEqual(new Set([meeting!.tableId]));
    const shown = await board();
    expect(shown.version!.revision).toBeGreaterThan(version!.revision);
    expect(await move(shown, [moveOf(shown, agreementId, meeting!.slotId, other.id)])).toMatchObject({ __typename: 'PlaceRefused', conflicts: [{ kind: 'tableClosed' }] });

    // A run that was under way when the table was closed leaves out whom it would seat there.
    const { run: late } = await ask<{ run: { id: string } }>(START, { slug: event.slug });
    await source.query(`update schedule_run set status = 'running', started_at = now() where event_id = $1 and id = $2`, [event.id, late.id]);
    const problem = await test.app.get(ProblemReader).read(source.manager, event.id, null);
    const [seated] = toSchedule(await readMeetings(source.manager, event.id, version!.id)).meetings;
    await test.app.get(DraftWriter).write(event.id, late.id, problem, { meetings: [{ ...seated!, tableId: other.id as TableId }] });
    expect((await board()).meetings).toEqual([]);
    expect(await close(other.id, all, false)).toEqual({ __typename: 'TableClosingDone' });
    expect(await source.query('select 1 from table_closure where event_id = $1', [event.id])).toEqual([]);
  });

  it('keeps every act of the draft with who did it, and undoes each as long as nothing came in between', async () => {
    const agreementId = await agree(foreign[0]!, ukrainian[0]!);
    await run();
    const before = await board();
    const [meeting] = before.meetings;
    const slots = before.slots.filter(({ id }) => id !== meeting!.slotId);
    const first = await move(before, [moveOf(before, agreementId, slots[0]!.id, meeting!.tableId)]);
    const second = await move(await board(), [moveOf(await board(), agreementId, slots[1]!.id, meeting!.tableId)]);
    const other = await coOrganiser();
    expect(await undo(first.editId, other)).toMatchObject({ __typename: 'MeetingMovedMeanwhile', by: expect.any(String), slotId: slots[1]!.id });
    const undone = await undo(second.editId, other);
    expect(undone).toMatchObject({ __typename: 'ScheduleDraftEdited', change: { kind: 'undone', meetings: [{ slotId: slots[0]!.id }] } });
    expect(await undo(second.editId)).toMatchObject({ __typename: 'NotPossible', reason: 'alreadyUndone' });
    await undo(first.editId);
    expect(await placesNow()).toEqual({ [agreementId]: `${meeting!.slotId} ${meeting!.tableId}` });

    const { version } = await board();
    const out = await ask<{ editId: string }>(TAKE_OUT, { input: { eventSlug: event.slug, revision: version!.revision, meetingId: meeting!.id, reason: 'Hall is closed' } });
    expect((await board()).leftovers).toHaveLength(1);
    await undo(out.editId);
    expect((await board()).meetings).toMatchObject([{ id: meeting!.id, slotId: meeting!.slotId, tableId: meeting!.tableId }]);
    const edits = await ask<{ kind: string; isOwn: boolean; isUndone: boolean; by: string; steps: object[] }[]>(EDITS, { slug: event.slug });
    expect(edits.map(({ kind, isUndone, isOwn }) => `${kind} ${isUndone} ${isOwn}`)).toEqual(['undone false true', 'takenOut true true', 'undone false true', 'undone false false', 'moved true true', 'moved true true']);
    await expect(source.query(`delete from draft_edit where event_id = $1`, [event.id])).rejects.toThrow(/never changed or removed/);
  });

  it('tells who begins to follow the board where it stands, so that an act done since it was loaded is not missed', async () => {
    const agreementId = await agree(foreign[0]!, ukrainian[0]!);
    const [session] = (await source.query(`select id from session where account_id = $1`, [organiser.accountId])) as [{ id: string }];
    const actor = { kind: 'account', accountId: organiser.accountId, sessionId: session.id } as AccountActor;
    const follow = () => test.app.get(ScheduleResolver).scheduleBoardChanged({ eventId: event.id, actor } as EventScope, { actor } as RequestContext, event.slug);
    const early = follow();
    const first = early.next();
    await run();
    // Nothing stands yet: the first that is told is the draft of the run.
    expect((await first).value).toMatchObject({ versionId: null, editId: null });
    const loaded = await board();
    await move(loaded, [moveOf(loaded, agreementId, loaded.slots.find(({ id }) => id !== loaded.meetings[0]!.slotId)!.id, loaded.tables[0]!.id)]);
    const late = follow();
    expect((await late.next()).value).toMatchObject({ versionId: loaded.version!.id, revision: loaded.version!.revision + 1, editId: null, meetings: [] });
    for (const one of [early, late]) await one.return!();
  });

  it('refuses an undo whose place is taken or whose pair no longer agrees, and keeps nothing of the attempt', async () => {
    const [one, other] = [await agree(foreign[0]!, ukrainian[0]!), await agree(foreign[1]!, ukrainian[1]!)];
    await run();
    const shown = await board();
    const [a, b] = [one, other].map((id) => shown.meetings.find(({ agreementId }) => agreementId === id)!) as [Board['meetings'][0], Board['meetings'][0]];
    const free = shown.slots.find(({ id }) => id !== a.slotId && id !== b.slotId)!;
    const moved = await move(shown, [moveOf(shown, one, free.id, a.tableId)]);
    await move(await board(), [moveOf(await board(), other, a.slotId, a.tableId)]);
    const places = await placesNow();
    expect(await undo(moved.editId)).toMatchObject({ __typename: 'PlaceRefused', conflicts: [{ kind: 'tableTaken' }] });
    expect(await placesNow()).toEqual(places);
    const { version } = await board();
    const out = await ask<{ editId: string }>(TAKE_OUT, { input: { eventSlug: event.slug, revision: version!.revision, meetingId: a.id, reason: 'Hall is closed' } });
    await source.query(`update agreement set ended_at = now(), ended_reason = 'Changed plans' where event_id = $1 and id = $2`, [event.id, one]);
    expect(await undo(out.editId)).toMatchObject({ __typename: 'NotFound' });
    expect(Object.keys(await placesNow())).toEqual([other]);
  });

  it('tells the second of two organisers who drag the same meeting who moved it where; both acts at once have one effect', async () => {
    const agreementId = await agree(foreign[0]!, ukrainian[0]!);
    await run();
    const shown = await board();
    const other = await coOrganiser();
    const free = shown.slots.filter(({ id }) => id !== shown.meetings[0]!.slotId);
    const outcomes = await Promise.all([0, 1].map((at) => move(shown, [moveOf(shown, agreementId, free[at]!.id, shown.tables[at]!.id)], at === 0 ? organiser : other)));
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['MeetingMovedMeanwhile', 'ScheduleDraftEdited']);
    const winner = outcomes.findIndex(({ __typename }) => __typename === 'ScheduleDraftEdited');
    expect(outcomes[1 - winner]).toMatchObject({ by: expect.any(String), isOwn: false, slotId: free[winner]!.id, tableId: shown.tables[winner]!.id });
    expect(await placesNow()).toEqual({ [agreementId]: `${free[winner]!.id} ${shown.tables[winner]!.id}` });

    // Knowing where it stands now, the second moves it anyway; two windows of one person are told the same.
    const [loser, loserToo] = [winner === 0 ? other : organiser, winner === 0 ? organiser : other];
    const anyway = await move(await board(), [moveOf(await board(), agreementId, free[1 - winner]!.id, shown.tables[1 - winner]!.id)], loser);
    expect(anyway).toMatchObject({ __typename: 'ScheduleDraftEdited' });
    expect(await move(shown, [moveOf(shown, agreementId, free[winner]!.id, shown.tables[winner]!.id)], loser)).toMatchObject({ __typename: 'MeetingMovedMeanwhile', isOwn: true });
    expect(await undo(outcomes[winner]!.editId, loserToo)).toMatchObject({ __typename: 'MeetingMovedMeanwhile', isOwn: false, slotId: free[1 - winner]!.id });

    // Held by somebody since: an undo would let it go unasked.
    const { version } = await board();
    const held = await ask<{ editId: string }>(PIN, { input: { eventSlug: event.slug, revision: version!.revision, meetingId: shown.meetings[0]!.id, isPinned: true } });
    expect(await undo(anyway.editId, loser)).toMatchObject({ __typename: 'NotPossible', reason: 'heldMeanwhile' });
    await undo(held.editId);
    expect(await undo(anyway.editId, loser)).toMatchObject({ __typename: 'ScheduleDraftEdited' });
  });

  it('refuses a drag that ends after a run has made another draft, or after the draft was published', async () => {
    const agreementId = await agree(foreign[0]!, ukrainian[0]!);
    await run();
    const first = await board();
    const free = first.slots.find(({ id }) => id !== first.meetings[0]!.slotId)!;
    await run();
    const second = await board();
    expect(await move(first, [moveOf(first, agreementId, free.id, first.tables[0]!.id)])).toMatchObject({ __typename: 'NotPossible', reason: 'draftReplaced' });
    const [published, moved] = await Promise.all([publish(), move(second, [moveOf(second, agreementId, free.id, second.tables[0]!.id)])]);
    // Whichever takes the lock first: the other one is refused, never half done.
    if (published.__typename === 'SchedulePublished') expect(moved).toMatchObject({ __typename: 'NotPossible', reason: 'draftPublished' });
    else expect([published.__typename, moved['__typename']]).toEqual(['StaleVersion', 'ScheduleDraftEdited']);
  });

  it('restores any version as a new draft; what no longer agrees, a delegate and a table that are gone are left out and listed', async () => {
    for (const one of foreign) for (const other of ukrainian) await agree(one, other);
    await run();
    const older = await board();
    await publish();
    await run();
    const replaced = (await board()).version!;
    expect(await ask(RESTORE, { input: { eventSlug: event.slug, versionId: replaced.id } })).toMatchObject({ reason: 'isDraft' });
    const whole = await ask<{ kept: number; dropped: object[] }>(RESTORE, { input: { eventSlug: event.slug, versionId: older.version!.id } });
    expect(whole).toMatchObject({ __typename: 'VersionRestored', kept: 4, dropped: [], replacedVersionId: replaced.id });
    expect((await board()).changes).toEqual({ added: 0, moved: 0, cancelled: 0, unchanged: 4 });

    // The draft before it is not lost: it is restored in the same way.
    const draft = await board();
    const [gone, left] = draft.meetings;
    const reason = 'Hall is closed';
    await ask(TAKE_OUT, { input: { eventSlug: event.slug, revision: draft.version!.revision, meetingId: gone!.id, reason } });
    await ask(`mutation ($input: CancelMeetingInput!) { cancelPublishedMeeting(input: $input) { __typename } }`, { input: { eventSlug: event.slug, meetingId: gone!.id, reason } });
    await source.query(`update event_table set retired_at = now() where event_id = $1 and id = $2`, [event.id, left!.tableId]);
    const partly = await ask<{ kept: number; dropped: { reason: string; firstName: string; table: string }[] }>(RESTORE, { input: { eventSlug: event.slug, versionId: replaced.id } });
    expect(partly.dropped.map((drop) => drop.reason)).toEqual(expect.arrayContaining(['notAgreed', 'tableGone']));
    expect(partly.kept + partly.dropped.length).toBe(4);
    expect(partly.dropped[0]).toMatchObject({ firstName: expect.stringMatching(/./), table: expect.stringMatching(/^T/) });
    await ask(START, { slug: event.slug });
    expect(await ask(RESTORE, { input: { eventSlug: event.slug, versionId: older.version!.id } })).toMatchObject({ __typename: 'NotPossible', reason: 'runUnderWay' });
  });

  it('keeps a cancelled meeting visible with its reason, tells the other side, and never brings it back by itself', async () => {
    await agree(foreign[0]!, ukrainian[0]!);
    await run();
    await publish();
    const [{ id: meetingId }] = await source.query(`select id from schedule_meeting where event_id = $1`, [event.id]);
    const cancel = (who: TestRegistration, reason: string) => ask(CANCEL, { input: { eventSlug: event.slug, meetingId, reason } }, who.lead);
    expect(await cancel(foreign[1]!, 'Not mine')).toEqual({ __typename: 'NotFound' });
    expect(await cancel(foreign[0]!, ' ')).toEqual({ __typename: 'InvalidInput', field: 'reason' });
    expect(await cancel(foreign[0]!, 'Delegate ill')).toEqual({ __typename: 'MeetingCancelled' });
    expect(await cancel(ukrainian[0]!, 'Again')).toMatchObject({ __typename: 'NotPossible', reason: 'alreadyCancelled' });
    expect((await board()).meetings).toMatchObject([{ id: meetingId, status: 'cancelled', cancelReason: 'Delegate ill' }]);
    expect(await source.query(`select 1 from notification where kind = 'meetingCancelled' and account_id = $1`, [ukrainian[0]!.lead.accountId])).toHaveLength(1);
    await run();
    expect((await board()).meetings.filter(({ status }) => status === 'planned')).toEqual([]);
  });

  it('refuses a cancellation after the cut-off', async () => {
    await agree(foreign[0]!, ukrainian[0]!);
    await run();
    await publish();
    await source.query(`update event set change_cutoff_minutes = 100000 where id = $1`, [event.id]);
    const [{ id: meetingId }] = await source.query(`select id from schedule_meeting where event_id = $1`, [event.id]);
    expect(await ask(CANCEL, { input: { eventSlug: event.slug, meetingId, reason: 'Late' } }, foreign[0]!.lead)).toMatchObject({ reason: 'afterCutoff' });
  });

  it('puts a late agreement into a free slot and moves nothing else', async () => {
    await agree(foreign[0]!, ukrainian[0]!);
    await run();
    await publish();
    const before = (await board()).meetings;
    await agree(foreign[1]!, ukrainian[1]!);
    await test.app.get(LateAgreementsJob).handle({ eventId: event.id });
    await test.app.get(LateAgreementsJob).handle({ eventId: event.id });
    const after = (await board()).meetings;
    expect(after).toHaveLength(2);
    expect(after).toEqual(expect.arrayContaining(before));
  });

  it('keeps ids over versions, so that a published meeting that is left out stays as cancelled', async () => {
    await agree(foreign[0]!, ukrainian[0]!);
    await run();
    await publish(null);
    const [meeting] = (await board()).meetings;
    await run();
    const draft = await board();
    expect(draft.meetings).toMatchObject([{ id: meeting!.id, change: 'unchanged' }]);
    await ask(TAKE_OUT, { input: { eventSlug: event.slug, revision: draft.version!.revision, meetingId: meeting!.id, reason: 'Hall is closed' } });
    for (const none of [null, ' ']) expect(await publish(none)).toMatchObject({ __typename: 'InvalidInput', field: 'reason' });
    expect(await publish('Завод: м. Дніпро, вул. Робоча 23')).toMatchObject({ __typename: 'LocationRefused', field: 'reason' });
    expect(await ask(`query ($slug: String!) { publishPreview(eventSlug: $slug) { needsReason meetings { kind to { table } } } }`, { slug: event.slug })).toEqual({ needsReason: true, meetings: [{ kind: 'cancelled', to: null }] });
    await publish('A firm came late');
    expect((await board()).meetings).toMatchObject([{ id: meeting!.id, status: 'cancelled', cancelReason: 'Hall is closed' }]);
    expect(await ask(`query ($slug: String!) { scheduleVersions(eventSlug: $slug) { status publishReason } }`, { slug: event.slug })).toEqual([{ status: 'published', publishReason: 'A firm came late' }, { status: 'superseded', publishReason: null }]);
    const [from, to] = (await source.query(`select id from schedule_version where event_id = $1 and status in ('superseded', 'published') order by number`, [event.id])) as [{ id: string }, { id: string }];
    const compare = (registrationId: string | null, toId = to.id) => ask(COMPARE, { slug: event.slug, fromId: from.id, toId, registrationId });
    const sides = [foreign[0]!.id, ukrainian[0]!.id].map((registrationId) => ({ registrationId, changes: 1 }));
    expect(await compare(null)).toEqual({ from: { status: 'superseded', score: { placed: 1, gapBound: 0 } }, to: { status: 'published', score: { placed: 0, gapBound: null } }, counts: { added: 0, moved: 0, cancelled: 1, unchanged: 0 }, meetings: [{ kind: 'cancelled', from: { table: 'T1' }, to: null }], organisations: expect.arrayContaining(sides) });
    expect(await compare(foreign[1]!.id)).toMatchObject({ counts: { cancelled: 1 }, meetings: [] });
    expect(await compare(null, event.id)).toBeNull();
    expect(await source.query(`select facts->>'reason' as reason from audit_entry where event_id = $1 and action = 'schedule.published' order by id desc limit 1`, [event.id])).toEqual([{ reason: 'A firm came late' }]);
  });

  it('never holds a delegate, a table or a line twice, a meeting without agreement, or two published versions, under 50 attempts at once', async () => {
    await allAgree();
    await run();
    await publish();
    const [{ version_id: versionId }] = await source.query(`select version_id from schedule_meeting where event_id = $1 limit 1`, [event.id]);
    const attack = (index: number): Promise<unknown> => {
      switch (index % 5) {
        case 0:
          return source.query(`update schedule_meeting set slot_id = o.slot_id, during = o.during, table_id = o.table_id from (select slot_id, during, table_id from schedule_meeting where event_id = $1 order by id limit 1) o
            where event_id = $1 and id = (select id from schedule_meeting where event_id = $1 order by id desc limit 1)`, [event.id]);
        case 1:
          return source.query(`update schedule_seat set delegate_id = $2, registration_id = $3, during = o.during from (select during from schedule_meeting where event_id = $1 order by id limit 1) o where event_id = $1`, [event.id, foreign[0]!.delegateId, foreign[0]!.id]);
        case 2:
          return source.query(`insert into schedule_meeting (event_id, version_id, id, agreement_id, first_registration_id, second_registration_id, slot_id, table_id, during)
            select event_id, version_id, gen_random_uuid(), gen_random_uuid(), first_registration_id, second_registration_id, slot_id, table_id, during from schedule_meeting where event_id = $1 limit 1`, [event.id]);
        case 3:
          return source.query(`insert into schedule_version (event_id, number, status) values ($1, $2, 'published')`, [event.id, 100 + index]);
        default:
          return source.query(`delete from schedule_seat where event_id = $1 and version_id = $2`, [event.id, versionId]);
      }
    };
    const outcomes = await Promise.allSettled(Array.from({ length: 50 }, (_, index) => attack(index)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toEqual([]);
    expect((await board()).meetings).toHaveLength(4);
  });

  it('finds planned meetings of the board by what the board shows of them: no name behind a code name, no pair without a meeting', async () => {
    const find = async (text: string) => (await ask<{ id: string }[]>(FIND, { slug: event.slug, text })).map(({ id }) => id);
    await source.query(`update registration set uses_code_name = true, legal_name = 'Hidden Works', code_name_en = 'Wren 2', code_name_uk = 'Волове очко 2' where id = $1`, [ukrainian[0]!.id]);
    await source.query(`update registration set approved_name = 'Ångström AG' where id = $1`, [foreign[0]!.id]);
    await agree(foreign[0]!, ukrainian[0]!);
    expect(await find('wren')).toEqual([]);
    await run();
    const [meeting] = (await board()).meetings;
    for (const text of ['wren', 'angstrom WREN', 'очко', 'T1']) expect({ text, found: await find(text) }).toEqual({ text, found: [meeting!.id] });
    const [one] = await ask<Record<string, string>[]>(FIND, { slug: event.slug, text: 'wren' });
    expect([one!['firstNameUk'], one!['secondNameUk']].sort()).toEqual(['Ångström AG', 'Волове очко 2'].sort());
    for (const text of ['', 'hidden', '%', foreign[1]!.id]) expect({ text, found: await find(text) }).toEqual({ text, found: [] });
  });

  it('is closed to participants and to organisers of another event', async () => {
    const stranger = await addPerson(source);
    await addRole(source, (await addEvent(source)).id, stranger, 'organiser');
    for (const who of [stranger, foreign[0]!.lead]) for (const query of [BOARD, FIND, REPAIR, REPAIR_NEED]) expect((await test.graphql(query, { slug: event.slug, text: 'x' }, who.cookie)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
