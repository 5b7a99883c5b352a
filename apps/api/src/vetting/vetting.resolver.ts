import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type AccountActor, Allow, boundedFirst, CurrentScope, type DelegateScope, type EventScope, isUuid, UserError, uuidOrNone } from '../common/index.ts';
import { DecideCaseService } from './decide-case.service.ts';
import { OwnVettingReader } from './own-vetting-reader.ts';
import { VettingCaseReader } from './vetting-case-reader.ts';
import { VettingQueueReader } from './vetting-queue.ts';
import { VettingQuestionsService } from './vetting-questions.service.ts';
import { AnswerVettingQuestionInput, AskVettingQuestionInput, DecideVettingCaseInput, VerifyCertificateInput, VettingStage } from './vetting.input.ts';
import { DecideVettingCaseResult, VettingDecided, VettingNoteResult, VettingNoteSaved } from './vetting.result.ts';
import { OwnVetting, VettingCase, VettingCounts, VettingQueue } from './vetting.type.ts';

const EVENT = { type: () => String, description: 'Slug of the event.' };

@Resolver()
export class VettingResolver {
  constructor(
    private readonly queue: VettingQueueReader,
    private readonly cases: VettingCaseReader,
    private readonly decisions: DecideCaseService,
    private readonly questions: VettingQuestionsService,
    private readonly own: OwnVettingReader,
  ) {}

  @Allow('vetting:read')
  @Query(() => VettingQueue, { description: 'Cases of the event, longest wait first.' })
  async vettingQueue(
    @CurrentScope() scope: EventScope,
    @Args('eventSlug', EVENT) _eventSlug: string,
    @Args('stage', { type: () => VettingStage, defaultValue: 'all', description: 'Part of the queue.' }) stage: keyof typeof VettingStage,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many, at most 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor of the page; null for the first.' }) after: string | null,
    @Args('text', { type: () => String, nullable: true, description: 'Words in the name or the code name; null for every case.' }) text: string | null,
  ): Promise<VettingQueue> {
    return this.queue.page(scope.eventId, officerOf(scope).accountId, stage, boundedFirst(first, 100), after, text);
  }

  @Allow('vetting:read')
  @Query(() => VettingCounts, { description: 'How many cases wait, and for whom.' })
  async vettingCounts(@CurrentScope() scope: EventScope, @Args('eventSlug', EVENT) _eventSlug: string): Promise<VettingCounts> {
    return this.queue.counts(scope.eventId, officerOf(scope).accountId);
  }

  @Allow('vetting:read')
  @Query(() => VettingCase, { nullable: true, description: 'One case; null when there is none with this id in the event. Opening it is logged.' })
  async vettingCase(@CurrentScope() scope: EventScope, @Args('eventSlug', EVENT) _eventSlug: string, @Args('id', { type: () => ID, description: 'Id of the case.' }) id: string): Promise<VettingCase | null> {
    return isUuid(id) ? this.cases.read(scope.eventId, officerOf(scope).accountId, id) : null;
  }

  @Allow('vetting:decide')
  @Mutation(() => DecideVettingCaseResult, { description: 'Decides, or confirms what another officer decided. Nobody decides twice or on their own organisation.' })
  async decideVettingCase(@CurrentScope() scope: EventScope, @Args('input', { description: 'The decision.' }) input: DecideVettingCaseInput): Promise<typeof DecideVettingCaseResult> {
    const outcome = await this.decisions.decide(officerOf(scope), scope.eventId, { ...input, caseId: uuidOrNone(input.caseId) });
    return outcome instanceof UserError ? outcome : Object.assign(new VettingDecided(), outcome);
  }

  @Allow('vetting:decide')
  @Mutation(() => VettingNoteResult, { description: 'Asks the firm a question; its lead is told.' })
  async askVettingQuestion(@CurrentScope() scope: EventScope, @Args('input', { description: 'The question.' }) input: AskVettingQuestionInput): Promise<typeof VettingNoteResult> {
    return toNote(await this.questions.ask(scope, uuidOrNone(input.caseId), input.question));
  }

  @Allow('vetting:decide')
  @Mutation(() => VettingNoteResult, { description: 'Marks a certificate as checked.' })
  async verifyCertificate(@CurrentScope() scope: EventScope, @Args('input', { description: 'The certificate.' }) input: VerifyCertificateInput): Promise<typeof VettingNoteResult> {
    return toNote(await this.questions.verifyCertificate(scope, uuidOrNone(input.certificateId)));
  }

  @Allow('vetting:answer')
  @Mutation(() => VettingNoteResult, { description: 'Answers a question of the officers for the own organisation.' })
  async answerVettingQuestion(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'The answer.' }) input: AnswerVettingQuestionInput): Promise<typeof VettingNoteResult> {
    return toNote(await this.questions.answer(scope, uuidOrNone(input.questionId), input.answer));
  }

  @Allow('vetting:readOwn')
  @Query(() => OwnVetting, { description: 'What the officers tell the own organisation.' })
  async ownVetting(@CurrentScope() scope: DelegateScope, @Args('eventSlug', EVENT) _eventSlug: string): Promise<OwnVetting> {
    return this.own.read(scope);
  }
}

const officerOf = (scope: EventScope): AccountActor => scope.actor as AccountActor;

const toNote = (outcome: string | (typeof VettingNoteResult & UserError)): typeof VettingNoteResult =>
  typeof outcome === 'string' ? Object.assign(new VettingNoteSaved(), { id: outcome }) : outcome;
