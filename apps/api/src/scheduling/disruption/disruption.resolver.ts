import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type EventScope, UserError, uuidOrNone } from '../../common/index.ts';
import { BeginDisruptionInput, DisruptionIdInput, DisruptionInput, SetVideoLinkInput } from './disruption.input.ts';
import { toWish } from './disruption-order.ts';
import { DisruptionReader } from './disruption.reader.ts';
import { DisruptionService } from './disruption.service.ts';
import { BeginDisruptionResult, Disruption, DisruptionBegun, DisruptionPreviewResult, DisruptionUndone, PublishRehearsalResult, RenewDisruptionResult, SetVideoLinkResult, UndoDisruptionResult, VideoLinks, VideoLinkSet } from './disruption.type.ts';
import { VideoLinksService } from './video-links.service.ts';

const EVENT = { type: () => String, description: 'Slug of the event.' };

@Resolver()
export class DisruptionResolver {
  constructor(
    private readonly disruptions: DisruptionService,
    private readonly reader: DisruptionReader,
    private readonly links: VideoLinksService,
  ) {}

  @Allow('schedule:manage')
  @Query(() => Disruption, { nullable: true, description: 'The disruption that stands in the draft; null when there is none.' })
  async openDisruption(@CurrentScope() scope: EventScope, @Args('eventSlug', EVENT) _eventSlug: string): Promise<Disruption | null> {
    return this.reader.open(scope.eventId);
  }

  @Allow('schedule:manage')
  @Query(() => DisruptionPreviewResult, { description: 'What a disruption would do: it is carried out, looked at and taken back.' })
  async disruptionPreview(@CurrentScope() scope: EventScope, @Args('input', { description: 'The disruption.' }) input: DisruptionInput): Promise<typeof DisruptionPreviewResult> {
    const wish = toWish(input, '…');
    return wish instanceof UserError ? wish : this.disruptions.preview(scope, wish);
  }

  @Allow('schedule:manage')
  @Query(() => PublishRehearsalResult, { description: 'What publishing the draft would send to whom: it is carried out and taken back, nothing is sent.' })
  async publishRehearsal(@CurrentScope() scope: EventScope, @Args('eventSlug', EVENT) _eventSlug: string): Promise<typeof PublishRehearsalResult> {
    return this.reader.rehearsePublishing(scope);
  }

  @Allow('schedule:manage')
  @Query(() => VideoLinks, { description: 'Meetings by video call with their links.' })
  async videoLinks(@CurrentScope() scope: EventScope, @Args('eventSlug', EVENT) _eventSlug: string): Promise<VideoLinks> {
    return this.links.links(scope.eventId);
  }

  @Allow('schedule:manage')
  @Mutation(() => BeginDisruptionResult, { description: 'Puts a disruption into a draft of its own, undoable until it is published; nobody is told.' })
  async beginDisruption(@CurrentScope() scope: EventScope, @Args('input', { description: 'The disruption.' }) input: BeginDisruptionInput): Promise<typeof BeginDisruptionResult> {
    const wish = toWish(input, input.reason);
    if (wish instanceof UserError) return wish;
    const outcome = await this.disruptions.begin(scope, wish, input.isRehearsal, { versionId: uuidOrNone(input.publishedVersionId), revision: input.publishedRevision });
    return typeof outcome === 'string' ? Object.assign(new DisruptionBegun(), { disruption: await this.reader.open(scope.eventId) }) : outcome;
  }

  @Allow('schedule:manage')
  @Mutation(() => UndoDisruptionResult, { description: 'Takes a disruption or rehearsal back that is not published; the draft before it stands again.' })
  async undoDisruption(@CurrentScope() scope: EventScope, @Args('input', { description: 'The disruption.' }) input: DisruptionIdInput): Promise<typeof UndoDisruptionResult> {
    const outcome = await this.disruptions.undo(scope, uuidOrNone(input.disruptionId));
    return outcome instanceof UserError ? outcome : Object.assign(new DisruptionUndone(), outcome);
  }

  @Allow('schedule:manage')
  @Mutation(() => RenewDisruptionResult, { description: 'Makes a disruption again from the published schedule of now, with the same settings.' })
  async renewDisruption(@CurrentScope() scope: EventScope, @Args('input', { description: 'The disruption.' }) input: DisruptionIdInput): Promise<typeof RenewDisruptionResult> {
    const outcome = await this.disruptions.renew(scope, uuidOrNone(input.disruptionId));
    return typeof outcome === 'string' ? Object.assign(new DisruptionBegun(), { disruption: await this.reader.open(scope.eventId) }) : outcome;
  }

  @Allow('schedule:manage')
  @Mutation(() => SetVideoLinkResult, { description: 'Sets or takes away where meetings by video call are held.' })
  async setVideoLink(@CurrentScope() scope: EventScope, @Args('input', { description: 'Meeting and link.' }) input: SetVideoLinkInput): Promise<typeof SetVideoLinkResult> {
    const outcome = await this.links.set(scope, input.meetingId ? uuidOrNone(input.meetingId) : null, input.url ?? null);
    return outcome instanceof UserError ? outcome : Object.assign(new VideoLinkSet(), outcome);
  }
}
