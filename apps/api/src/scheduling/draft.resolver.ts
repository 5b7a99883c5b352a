import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type AgreementId, type SlotId, type TableId } from '@spilno/scheduling';
import { DataSource } from 'typeorm';
import { Allow, CurrentScope, type DelegateScope, type EventScope, InvalidInput, neutralText, UserError, uuidOrNone } from '../common/index.ts';
import { CancelMeetingService } from './cancel-meeting.service.ts';
import { ConflictNames } from './conflict-names.ts';
import { BoardChange, DraftEdit } from './board-change.type.ts';
import { BoardReader } from './board-reader.ts';
import { type DraftEdited } from './draft-change.ts';
import { DraftEditingService, type HandMove } from './draft-editing.service.ts';
import { DraftHistoryReader } from './draft-history.reader.ts';
import { CancelMeetingInput, type DraftMoveInput, MoveMeetingsInput, PinMeetingInput, PublishScheduleInput, TakeOutMeetingInput, UndoDraftEditInput } from './inputs/schedule.input.ts';
import { PublishService } from './publish.service.ts';
import { PublishPreview } from './publish.type.ts';
import { CancelMeetingResult, type EditFault, EditDraftResult, MeetingCancelled, PublishScheduleResult, ScheduleDraftEdited, SchedulePublished } from './schedule.result.ts';
import { reasonFault } from './schedule.resolver.ts';
import { UndoEditService } from './undo-edit.service.ts';
import { MeetingPlacesInSlot, PlaceVerdict } from './schedule.type.ts';

const MAX_MOVES = 10;
const AGREEMENT = { type: () => ID, description: 'Agreement of the pair.' };
const EVENT = { type: () => String, description: 'Slug of the event.' };

@Resolver()
export class DraftResolver {
  constructor(
    private readonly source: DataSource,
    private readonly editing: DraftEditingService,
    private readonly undoing: UndoEditService,
    private readonly names: ConflictNames,
    private readonly boards: BoardReader,
    private readonly histories: DraftHistoryReader,
    private readonly publishing: PublishService,
    private readonly cancelling: CancelMeetingService,
  ) {}

  @Allow('schedule:manage')
  @Query(() => [MeetingPlacesInSlot], { nullable: true, description: 'Where the meeting of an agreement may stand in the draft, slot by slot; null without draft or agreement.' })
  async meetingPlaces(
    @CurrentScope() scope: EventScope,
    @Args('eventSlug', EVENT) _eventSlug: string,
    @Args('agreementId', AGREEMENT) agreementId: string,
  ): Promise<MeetingPlacesInSlot[] | null> {
    const found = await this.editing.places(scope.eventId, uuidOrNone(agreementId));
    if (!found) return null;
    const { places, problem } = found;
    const named = await this.names.name(this.source.manager, scope.eventId, problem, places.flatMap(({ slotId, conflicts }) => conflicts.map((conflict) => ({ conflict, slotId }))));
    return places.map(({ slotId, freeTableIds, conflicts }) => Object.assign(new MeetingPlacesInSlot(), { slotId, freeTableIds, conflicts: named.splice(0, conflicts.length) }));
  }

  @Allow('schedule:manage')
  @Query(() => PlaceVerdict, { nullable: true, description: 'Why the meeting of an agreement cannot stand at a place of the draft, and the ways out; null without draft, agreement or place.' })
  async placeVerdict(
    @CurrentScope() scope: EventScope,
    @Args('eventSlug', EVENT) _eventSlug: string,
    @Args('agreementId', AGREEMENT) agreementId: string,
    @Args('slotId', { type: () => ID, description: 'Slot.' }) slotId: string,
    @Args('tableId', { type: () => ID, description: 'Table.' }) tableId: string,
  ): Promise<PlaceVerdict | null> {
    const verdict = await this.editing.verdict(scope.eventId, uuidOrNone(agreementId), uuidOrNone(slotId), uuidOrNone(tableId));
    if (!verdict) return null;
    const conflicts = await this.names.name(this.source.manager, scope.eventId, verdict.problem, verdict.conflicts.map((conflict) => ({ conflict, slotId })));
    return Object.assign(new PlaceVerdict(), { conflicts, ways: await this.histories.waysOut(scope.eventId, verdict) });
  }

  @Allow('schedule:manage')
  @Mutation(() => EditDraftResult, { description: 'Moves meetings of the draft, or adds them for agreed pairs: all of them or none.' })
  async moveMeetings(@CurrentScope() scope: EventScope, @Args('input', { description: 'Meetings and places.' }) { versionId, moves }: MoveMeetingsInput): Promise<typeof EditDraftResult> {
    const agreements = new Set(moves.map(({ agreementId }) => agreementId));
    if (moves.length < 1 || moves.length > MAX_MOVES || agreements.size < moves.length) return InvalidInput.of('moves', 'outOfRange', `One to ${MAX_MOVES} different meetings.`);
    return this.#edited(scope, await this.editing.move(scope, uuidOrNone(versionId), moves.map(toMove)));
  }

  @Allow('schedule:manage')
  @Query(() => [DraftEdit], { description: 'The newest 200 acts in the draft, newest first; empty without a draft.' })
  async draftEdits(@CurrentScope() scope: EventScope, @Args('eventSlug', EVENT) _eventSlug: string): Promise<DraftEdit[]> {
    return this.histories.history(scope.eventId, accountOf(scope));
  }

  @Allow('schedule:manage')
  @Mutation(() => EditDraftResult, { description: 'Takes an act in the draft back, whoever did it, as long as what it touched stands as it left it.' })
  async undoDraftEdit(@CurrentScope() scope: EventScope, @Args('input', { description: 'The act.' }) input: UndoDraftEditInput): Promise<typeof EditDraftResult> {
    return this.#edited(scope, await this.undoing.undo(scope, uuidOrNone(input.editId)));
  }

  @Allow('schedule:manage')
  @Mutation(() => EditDraftResult, { description: 'Holds a meeting where it is, or lets it go.' })
  async pinMeeting(@CurrentScope() scope: EventScope, @Args('input', { description: 'The meeting.' }) input: PinMeetingInput): Promise<typeof EditDraftResult> {
    return this.#edited(scope, await this.editing.setPinned(scope, uuidOrNone(input.meetingId), input.isPinned, input.revision));
  }

  @Allow('schedule:manage')
  @Mutation(() => EditDraftResult, { description: 'Takes a meeting out of the draft, with a reason.' })
  async takeOutMeeting(@CurrentScope() scope: EventScope, @Args('input', { description: 'Meeting and reason.' }) input: TakeOutMeetingInput): Promise<typeof EditDraftResult> {
    const fault = reasonFault(input.reason);
    return fault ?? this.#edited(scope, await this.editing.takeOut(scope, uuidOrNone(input.meetingId), neutralText(input.reason), input.revision));
  }

  @Allow('schedule:manage')
  @Query(() => PublishPreview, { nullable: true, description: 'What publishing would do and who would be told; null without a draft.' })
  async publishPreview(@CurrentScope() scope: EventScope, @Args('eventSlug', EVENT) _eventSlug: string): Promise<PublishPreview | null> {
    return this.publishing.preview(scope.eventId);
  }

  @Allow('schedule:manage')
  @Mutation(() => PublishScheduleResult, { description: 'Publishes the draft. Only those whose meetings change are told.' })
  async publishSchedule(@CurrentScope() scope: EventScope, @Args('input', { description: 'Draft, revision and reason.' }) input: PublishScheduleInput): Promise<typeof PublishScheduleResult> {
    const outcome = await this.publishing.publish(scope, uuidOrNone(input.versionId), input.revision, input.reason ?? '');
    return outcome instanceof UserError ? outcome : Object.assign(new SchedulePublished(), outcome);
  }

  @Allow('schedule:manage')
  @Mutation(() => CancelMeetingResult, { description: 'Cancels a published meeting for the organiser; both sides are told at once.' })
  async cancelPublishedMeeting(@CurrentScope() scope: EventScope, @Args('input', { description: 'Meeting and reason.' }) input: CancelMeetingInput): Promise<typeof CancelMeetingResult> {
    return toCancelled(await this.cancelling.cancel(scope, 'organiser', uuidOrNone(input.meetingId), input.reason));
  }

  @Allow('meeting:cancel')
  @Mutation(() => CancelMeetingResult, { description: 'Cancels a published meeting of the own organisation up to the cut-off; the other side is told at once.' })
  async cancelMeeting(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'Meeting and reason.' }) input: CancelMeetingInput): Promise<typeof CancelMeetingResult> {
    return toCancelled(await this.cancelling.cancel(scope, 'participant', uuidOrNone(input.meetingId), input.reason));
  }

  async #edited(scope: EventScope, outcome: DraftEdited | EditFault): Promise<typeof EditDraftResult> {
    if (outcome instanceof UserError) return outcome;
    const change = await this.boards.change(scope.eventId, outcome.editId, accountOf(scope));
    return Object.assign(new ScheduleDraftEdited(), { ...outcome, change: change ?? BoardChange.anew() });
  }
}

const accountOf = ({ actor }: EventScope): string => actor.accountId ?? '';

const toMove = ({ agreementId, fromSlotId, fromTableId, slotId, tableId }: DraftMoveInput): HandMove => ({
  agreementId: uuidOrNone(agreementId) as AgreementId,
  slotId: uuidOrNone(slotId) as SlotId,
  tableId: uuidOrNone(tableId) as TableId,
  seenAt: fromSlotId && fromTableId ? { slotId: uuidOrNone(fromSlotId), tableId: uuidOrNone(fromTableId) } : null,
});

const toCancelled = (outcome: string | (typeof CancelMeetingResult & UserError)): typeof CancelMeetingResult =>
  typeof outcome === 'string' ? Object.assign(new MeetingCancelled(), { meetingId: outcome }) : outcome;
