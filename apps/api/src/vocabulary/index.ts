export { CurrentVocabulary } from './current-vocabulary.ts';
export { VocabularyDraftService } from './vocabulary-draft.service.ts';
export { VocabularyModule } from './vocabulary.module.ts';
export { VocabularyPublishingService } from './vocabulary-publishing.service.ts';
