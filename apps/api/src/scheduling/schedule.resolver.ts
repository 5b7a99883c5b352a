import { Args, ID, Int, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import {
  type AccountActor,
  Allow,
  boundedFirst,
  type BusMessages,
  CurrentRequest,
  CurrentScope,
  EventBus,
  type EventScope,
  type Followed,
  followMessages,
  InvalidInput,
  neutralText,
  refuseUnsafeTexts,
  type RequestContext,
  SessionCheck,
  UserError,
  uuidOrNone,
} from '../common/index.ts';
import { BoardChange } from './board-change.type.ts';
import { BoardReader } from './board-reader.ts';
import { MeetingSearchReader } from './meeting-search.reader.ts';
import { FoundMeeting } from './meeting-search.type.ts';
import { RestoreVersionService } from './restore-version.service.ts';
import { RunReader } from './run-reader.ts';
import { ScheduleRunsService } from './schedule-runs.service.ts';
import { CloseTableInput, RestoreVersionInput, StartScheduleRunInput, StopScheduleRunInput } from './inputs/schedule.input.ts';
import { CloseTableResult, RestoreVersionResult, ScheduleRunAccepted, ScheduleRunResult, TableClosingDone, VersionRestored } from './schedule.result.ts';
import { TableClosingService } from './table-closing.service.ts';
import { ScheduleRun } from './schedule-run.type.ts';
import { ScheduleBoard, ScheduleVersionSummary } from './schedule.type.ts';

const EVENT = { type: () => String, description: 'Slug of the event.' };
const MAX_SECONDS = 600;
const MAX_SLOTS = 200;

@Resolver()
export class ScheduleResolver {
  constructor(
    private readonly boards: BoardReader,
    private readonly search: MeetingSearchReader,
    private readonly runs: ScheduleRunsService,
    private readonly runReader: RunReader,
    private readonly restoring: RestoreVersionService,
    private readonly tables: TableClosingService,
    private readonly sessions: SessionCheck,
    private readonly bus: EventBus,
  ) {}

  @Allow('schedule:manage')
  @Query(() => ScheduleBoard, { nullable: true, description: 'A version as a board; null when there is no version with this id.' })
  async scheduleBoard(
    @CurrentScope() scope: EventScope,
    @Args('eventSlug', EVENT) _eventSlug: string,
    @Args('versionId', { type: () => ID, nullable: true, description: 'Version; null shows the draft, or the published one.' }) versionId: string | null,
  ): Promise<ScheduleBoard | null> {
    return this.boards.board(scope.eventId, versionId ? uuidOrNone(versionId) : null);
  }

  @Allow('schedule:manage')
  @Query(() => [FoundMeeting], { description: 'Planned meetings of the draft, or of the published version where there is none, whose sides or table hold the words; earliest first.' })
  async findMeetings(
    @CurrentScope() scope: EventScope,
    @Args('eventSlug', EVENT) _eventSlug: string,
    @Args('text', { type: () => String, description: 'Words, all of which are held.' }) text: string,
    @Args('first', { type: () => Int, defaultValue: 6, description: 'How many, at most 50.' }) first: number,
  ): Promise<FoundMeeting[]> {
    return this.search.find(scope.eventId, text, boundedFirst(first, 50));
  }

  @Allow('schedule:manage')
  @Query(() => [ScheduleVersionSummary], { description: 'Every version, newest first.' })
  async scheduleVersions(@CurrentScope() scope: EventScope, @Args('eventSlug', EVENT) _eventSlug: string): Promise<ScheduleVersionSummary[]> {
    return this.boards.versions(scope.eventId);
  }

  @Allow('schedule:manage')
  @Query(() => ScheduleRun, { nullable: true, description: 'The run under way or the last one; null when there was none.' })
  async scheduleRun(@CurrentScope() scope: EventScope, @Args('eventSlug', EVENT) _eventSlug: string): Promise<ScheduleRun | null> {
    return this.runReader.newest(scope.eventId);
  }

  @Allow('schedule:manage')
  @Mutation(() => ScheduleRunResult, { description: 'Orders a run over all agreed pairs. Its result is a draft; nobody is told.' })
  async startScheduleRun(@CurrentScope() scope: EventScope, @Args('input', { description: 'Time and seed.' }) input: StartScheduleRunInput): Promise<typeof ScheduleRunResult> {
    if (input.seconds < 1 || input.seconds > MAX_SECONDS) return InvalidInput.of('seconds', 'outOfRange', `Between 1 and ${MAX_SECONDS} seconds.`);
    if (input.seed !== null && input.seed !== undefined && input.seed < 0) return InvalidInput.of('seed', 'outOfRange', 'A seed is 0 or more.');
    return this.#accepted(scope, await this.runs.start(scope, input.seconds, input.seed ?? null));
  }

  @Allow('schedule:manage')
  @Mutation(() => ScheduleRunResult, { description: 'Stops a run; what it has found becomes the draft.' })
  async stopScheduleRun(@CurrentScope() scope: EventScope, @Args('input', { description: 'The run.' }) input: StopScheduleRunInput): Promise<typeof ScheduleRunResult> {
    return this.#accepted(scope, await this.runs.stop(scope, uuidOrNone(input.runId)));
  }

  @Allow('schedule:manage')
  @Mutation(() => ScheduleRunResult, { description: 'Ends a run and forgets what it has found; the draft stays as it is.' })
  async discardScheduleRun(@CurrentScope() scope: EventScope, @Args('input', { description: 'The run.' }) input: StopScheduleRunInput): Promise<typeof ScheduleRunResult> {
    return this.#accepted(scope, await this.runs.discard(scope, uuidOrNone(input.runId)));
  }

  @Allow('schedule:manage')
  @Mutation(() => CloseTableResult, { description: 'Closes a table in some slots, or opens it again. Meetings that stand there and have not begun are shown first.' })
  async closeTable(@CurrentScope() scope: EventScope, @Args('input', { description: 'Table and slots.' }) { tableId, slotIds, isClosed, reason, accepted }: CloseTableInput): Promise<typeof CloseTableResult> {
    const slots = [...new Set(slotIds.map(uuidOrNone))];
    if (slots.length < 1 || slots.length > MAX_SLOTS) return InvalidInput.of('slotIds', 'outOfRange', `One to ${MAX_SLOTS} slots.`);
    return (await this.tables.setClosed(scope, { tableId: uuidOrNone(tableId), slotIds: slots, isClosed, reason: reason ?? '', accepted: accepted ?? null })) ?? Object.assign(new TableClosingDone(), { tableId });
  }

  @Allow('schedule:manage')
  @Subscription(() => ScheduleRun, { description: 'Each step of a run of the event, until the session or the role ends.', resolve: (payload: ScheduleRun) => payload })
  scheduleRunProgressed(@CurrentScope() scope: EventScope, @CurrentRequest() request: RequestContext, @Args('eventSlug', EVENT) _eventSlug: string): AsyncIterableIterator<ScheduleRun> {
    const actor = request.actor as AccountActor;
    return followMessages(this.bus.messages('jobProgressed'), async ({ eventId, jobKind, jobId }) => {
      if (eventId !== scope.eventId || jobKind !== 'schedule') return 'skip';
      if (!(await this.sessions.holdsRole(actor, eventId, 'organiser'))) return 'end';
      const run = await this.runReader.find(eventId, jobId);
      return run ? { value: run } : 'skip';
    });
  }

  @Allow('schedule:manage')
  @Subscription(() => BoardChange, { description: 'Where the board stands, then each act in the draft, whoever does it, and whenever the board is to be loaded anew; until the session or the role ends.', resolve: (payload: BoardChange) => payload })
  scheduleBoardChanged(@CurrentScope() scope: EventScope, @CurrentRequest() request: RequestContext, @Args('eventSlug', EVENT) _eventSlug: string): AsyncIterableIterator<BoardChange> {
    const actor = request.actor as AccountActor;
    const follow = async ({ eventId, editId }: BusMessages['boardChanged']): Promise<Followed<BoardChange>> => {
      if (eventId !== scope.eventId) return 'skip';
      if (!(await this.sessions.holdsRole(actor, eventId, 'organiser'))) return 'end';
      return { value: (editId && (await this.boards.change(eventId, editId, actor.accountId))) || BoardChange.anew() };
    };
    // What was done between the loading of a board and its following, or while the line was lost, shows in where it stands.
    const begin = async (): Promise<Followed<BoardChange>> => {
      const value = await this.boards.standing(scope.eventId);
      return value ? { value } : 'skip';
    };
    return followMessages(this.bus.messages('boardChanged'), follow, begin);
  }

  @Allow('schedule:manage')
  @Mutation(() => RestoreVersionResult, { description: 'Makes an older version the draft again; what no longer fits the event is left out and listed.' })
  async restoreVersion(@CurrentScope() scope: EventScope, @Args('input', { description: 'The version.' }) input: RestoreVersionInput): Promise<typeof RestoreVersionResult> {
    const outcome = await this.restoring.restore(scope, uuidOrNone(input.versionId));
    if (outcome instanceof UserError) return outcome;
    return Object.assign(new VersionRestored(), { ...outcome, dropped: await this.boards.dropped(scope.eventId, outcome.dropped) });
  }

  async #accepted(scope: EventScope, outcome: string | (typeof ScheduleRunResult & UserError)): Promise<typeof ScheduleRunResult> {
    if (typeof outcome !== 'string') return outcome;
    return Object.assign(new ScheduleRunAccepted(), { run: await this.runReader.find(scope.eventId, outcome) });
  }
}

/** @returns why a reason cannot be taken, or null */
export function reasonFault(reason: string): InvalidInput | ReturnType<typeof refuseUnsafeTexts> {
  if (!neutralText(reason)) return InvalidInput.of('reason', 'required', 'Give the reason; those concerned read it.');
  return refuseUnsafeTexts({ reason });
}
