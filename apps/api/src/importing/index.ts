export { sentenceOfFault, type FileFault } from './file-fault.ts';
export { ImportIntake } from './import-intake.service.ts';
export { ImportingModule } from './importing.module.ts';
export { ImportWriter } from './import-writer.ts';
export { MAX_FILE_BYTES } from './read-registration-file.ts';
