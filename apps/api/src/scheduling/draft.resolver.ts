import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow, CurrentScope, type DelegateScope, type EventScope, neutralText, UserError, uuidOrNone } from '../common/index.ts';
import { CancelMeetingService } from './cancel-meeting.service.ts';
import { ConflictNames } from './conflict-names.ts';
import { type DraftEdited, DraftEditingService, type EditFault } from './draft-editing.service.ts';
import { CancelMeetingInput, PinMeetingInput, PlaceMeetingInput, PublishScheduleInput, TakeOutMeetingInput } from './inputs/schedule.input.ts';
import { PublishService } from './publish.service.ts';
import { CancelMeetingResult, EditDraftResult, MeetingCancelled, PublishScheduleResult, ScheduleDraftEdited, SchedulePublished } from './schedule.result.ts';
import { reasonFault } from './schedule.resolver.ts';
import { BoardPlace, PublishPreview } from './schedule.type.ts';

const EVENT = { type: () => String, description: 'Slug of the event.' };

@Resolver()
export class DraftResolver {
  constructor(
    private readonly source: DataSource,
    private readonly editing: DraftEditingService,
    private readonly names: ConflictNames,
    private readonly publishing: PublishService,
    private readonly cancelling: CancelMeetingService,
  ) {}

  @Allow('schedule:manage')
  @Query(() => [BoardPlace], { nullable: true, description: 'Every place of the draft for the meeting of an agreement: allowed, or why not; null without draft or agreement.' })
  async meetingPlaces(
    @CurrentScope() scope: EventScope,
    @Args('eventSlug', EVENT) _eventSlug: string,
    @Args('agreementId', { type: () => ID, description: 'Agreement of the pair.' }) agreementId: string,
  ): Promise<BoardPlace[] | null> {
    const places = await this.editing.places(scope.eventId, uuidOrNone(agreementId));
    if (!places) return null;
    const all = await this.names.name(
      this.source.manager,
      scope.eventId,
      places.flatMap((place) => (place.allowed ? [] : place.conflicts)),
    );
    return places.map((place) => {
      const conflicts = place.allowed ? [] : all.splice(0, place.conflicts.length);
      return Object.assign(new BoardPlace(), { slotId: place.slotId, tableId: place.tableId, isAllowed: place.allowed, conflicts });
    });
  }

  @Allow('schedule:manage')
  @Mutation(() => EditDraftResult, { description: 'Moves a meeting of the draft, or adds one for an agreed pair.' })
  async placeMeeting(@CurrentScope() scope: EventScope, @Args('input', { description: 'Meeting and place.' }) input: PlaceMeetingInput): Promise<typeof EditDraftResult> {
    return toEdited(await this.editing.place(scope, uuidOrNone(input.agreementId), { slotId: uuidOrNone(input.slotId), tableId: uuidOrNone(input.tableId) }, input.revision));
  }

  @Allow('schedule:manage')
  @Mutation(() => EditDraftResult, { description: 'Holds a meeting where it is, or lets it go.' })
  async pinMeeting(@CurrentScope() scope: EventScope, @Args('input', { description: 'The meeting.' }) input: PinMeetingInput): Promise<typeof EditDraftResult> {
    return toEdited(await this.editing.setPinned(scope, uuidOrNone(input.meetingId), input.isPinned, input.revision));
  }

  @Allow('schedule:manage')
  @Mutation(() => EditDraftResult, { description: 'Takes a meeting out of the draft, with a reason.' })
  async takeOutMeeting(@CurrentScope() scope: EventScope, @Args('input', { description: 'Meeting and reason.' }) input: TakeOutMeetingInput): Promise<typeof EditDraftResult> {
    const fault = reasonFault(input.reason);
    return fault ?? toEdited(await this.editing.takeOut(scope, uuidOrNone(input.meetingId), neutralText(input.reason), input.revision));
  }

  @Allow('schedule:manage')
  @Query(() => PublishPreview, { nullable: true, description: 'What publishing would do and who would be told; null without a draft.' })
  async publishPreview(@CurrentScope() scope: EventScope, @Args('eventSlug', EVENT) _eventSlug: string): Promise<PublishPreview | null> {
    return this.publishing.preview(scope.eventId);
  }

  @Allow('schedule:manage')
  @Mutation(() => PublishScheduleResult, { description: 'Publishes the draft. Only those whose meetings change are told.' })
  async publishSchedule(@CurrentScope() scope: EventScope, @Args('input', { description: 'Draft and revision.' }) input: PublishScheduleInput): Promise<typeof PublishScheduleResult> {
    const outcome = await this.publishing.publish(scope, uuidOrNone(input.versionId), input.revision);
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
}

const toEdited = (outcome: DraftEdited | EditFault): typeof EditDraftResult => (outcome instanceof UserError ? outcome : Object.assign(new ScheduleDraftEdited(), outcome));

const toCancelled = (outcome: string | (typeof CancelMeetingResult & UserError)): typeof CancelMeetingResult =>
  typeof outcome === 'string' ? Object.assign(new MeetingCancelled(), { meetingId: outcome }) : outcome;
