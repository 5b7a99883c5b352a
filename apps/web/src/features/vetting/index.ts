export { RecordList } from './RegistrationRecord.tsx';
export { useRecordWords } from './use-record-words.ts';
export { VettingRecordParts } from './vetting-documents.ts';
