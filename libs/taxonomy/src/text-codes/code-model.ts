export { packCodeModel } from './coder-file.ts';
export { openCodeSuggester, type CodeSuggester, type CodeSuggestion } from './suggest-codes.ts';
export { WordCoder } from './word-coder.ts';
