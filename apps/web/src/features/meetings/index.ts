export { bandRange, useVocabulary, type Vocabulary } from './vocabulary.ts';
export { FactLine } from './FactLine.tsx';
export { RequestCardParts } from './request-parts.ts';
export { RequestPanel } from './RequestPanel.tsx';
export { SendRequestDialog, type TopicChoice } from './SendRequestDialog.tsx';
export { RequestBadge } from './RequestBadge.tsx';
export { Deadline } from './Deadline.tsx';
export { CounterForm } from './CounterForm.tsx';
export { type TimeWish } from './use-request-acts.ts';
