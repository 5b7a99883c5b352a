export { CodeTable, type CodeTableFile, type CodeTableRows } from '../reference/code-table.ts';
export { packCodeModel } from './coder-file.ts';
export { proposeCodes, type CodeConfidence, type ProposedCode } from './propose-codes.ts';
export {
  openCodeSuggester,
  type ActivitySuggestion,
  type CodeSuggester,
  type CodeSuggestion,
} from './suggest-codes.ts';
export { WordCoder } from './word-coder.ts';
