import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type AccountActor, Allow, CurrentActor } from '../common/index.ts';
import { VocabularyActs } from './vocabulary-acts.ts';
import { VocabularyEditorReader } from './vocabulary-editor.reader.ts';
import {
  ChangeVocabularyInput, ChangeVocabularyResult, EditorNodeDetails, PublishVocabularyInput, PublishVocabularyResult, VocabularyEditor, VocabularyNodeDifference, VocabularyPublished, VocabularyVersion,
} from './vocabulary-editor.type.ts';
import { VocabularyPublishingService } from './vocabulary-publishing.service.ts';

/** The vocabulary of the installation, for its administrators. */
@Resolver()
export class VocabularyEditorResolver {
  constructor(
    private readonly reader: VocabularyEditorReader,
    private readonly acts: VocabularyActs,
    private readonly publishing: VocabularyPublishingService,
  ) {}

  @Allow('vocabulary:edit')
  @Query(() => VocabularyEditor, { description: 'The vocabulary as it stands in the draft, with its faults and what publishing would do.' })
  async vocabularyEditor(): Promise<VocabularyEditor> {
    return this.reader.editor();
  }

  @Allow('vocabulary:edit')
  @Query(() => EditorNodeDetails, { nullable: true, description: 'A node of the draft; null for a code that is none.' })
  async vocabularyNode(@Args('code', { description: 'Code of the node.' }) code: string): Promise<EditorNodeDetails | null> {
    return this.reader.node(code);
  }

  @Allow('vocabulary:edit')
  @Query(() => [VocabularyVersion], { description: 'Versions, newest first; the last one is what the product is shipped with.' })
  async vocabularyVersions(): Promise<VocabularyVersion[]> {
    return this.reader.versions();
  }

  @Allow('vocabulary:edit')
  @Query(() => [VocabularyNodeDifference], { nullable: true, description: 'What a version changed against the one before it; null for a number that is none.' })
  async vocabularyDifferences(@Args('number', { type: () => Int, description: 'Number of the version.' }) number: number): Promise<VocabularyNodeDifference[] | null> {
    return this.reader.differences(number);
  }

  @Allow('vocabulary:edit')
  @Mutation(() => ChangeVocabularyResult, { description: 'Changes the draft; nothing of it is seen outside before it is published.' })
  async changeVocabulary(@CurrentActor() actor: AccountActor, @Args('input', { description: 'The act.' }) input: ChangeVocabularyInput): Promise<typeof ChangeVocabularyResult> {
    return this.acts.change(actor, input);
  }

  @Allow('vocabulary:edit')
  @Mutation(() => PublishVocabularyResult, { description: 'Publishes the draft as a version: the choices of firms go along, or nothing changes.' })
  async publishVocabulary(@CurrentActor() actor: AccountActor, @Args('input', { description: 'Revision and note.' }) input: PublishVocabularyInput): Promise<typeof PublishVocabularyResult> {
    const outcome = await this.publishing.publish(actor, input.revision, input.note);
    return 'carriedFirms' in outcome ? Object.assign(new VocabularyPublished(), outcome) : outcome;
  }
}
