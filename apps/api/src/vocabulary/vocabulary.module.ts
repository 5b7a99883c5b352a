import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/index.ts';
import { CurrentVocabulary } from './current-vocabulary.ts';
import { VocabularyActs } from './vocabulary-acts.ts';
import { VocabularyDraftService } from './vocabulary-draft.service.ts';
import { VocabularyEditorReader } from './vocabulary-editor.reader.ts';
import { VocabularyEditorResolver } from './vocabulary-editor.resolver.ts';
import { VocabularyPublishingService } from './vocabulary-publishing.service.ts';

@Module({
  imports: [NotificationsModule],
  providers: [CurrentVocabulary, VocabularyActs, VocabularyDraftService, VocabularyEditorReader, VocabularyEditorResolver, VocabularyPublishingService],
  exports: [CurrentVocabulary, VocabularyDraftService, VocabularyPublishingService],
})
export class VocabularyModule {}
