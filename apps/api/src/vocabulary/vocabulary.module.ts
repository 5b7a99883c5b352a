import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/index.ts';
import { CurrentVocabulary } from './current-vocabulary.ts';
import { VocabularyExchangeController } from './exchange/vocabulary-exchange.controller.ts';
import { VocabularyExchange } from './exchange/vocabulary-exchange.service.ts';
import { VocabularyActs } from './vocabulary-acts.ts';
import { VocabularyDraftService } from './vocabulary-draft.service.ts';
import { VocabularyEditorReader } from './vocabulary-editor.reader.ts';
import { VocabularyEditorResolver } from './vocabulary-editor.resolver.ts';
import { VocabularyPublishingService } from './vocabulary-publishing.service.ts';

@Module({
  imports: [NotificationsModule],
  controllers: [VocabularyExchangeController],
  providers: [CurrentVocabulary, VocabularyActs, VocabularyDraftService, VocabularyExchange, VocabularyEditorReader, VocabularyEditorResolver, VocabularyPublishingService],
  exports: [CurrentVocabulary, VocabularyExchange, VocabularyPublishingService],
})
export class VocabularyModule {}
