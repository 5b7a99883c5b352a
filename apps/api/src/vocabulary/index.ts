export { CurrentVocabulary } from './current-vocabulary.ts';
export { readDraft } from './vocabulary-store.ts';
export { type FileFormat, VocabularyExchange } from './exchange/vocabulary-exchange.service.ts';
export { VocabularyModule } from './vocabulary.module.ts';
export { VocabularyPublishingService } from './vocabulary-publishing.service.ts';
