import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import { CodeTable, type CodeTableFile, openCodeSuggester, proposeCodes, type CodeSuggester } from '@spilno/taxonomy/code-model';
import { CODE_MODEL_FILE, CODE_TABLE_FILE } from './code-files.ts';
import { type CodeAnswerMessage, type CodeAnswers, type CodeQuestion, type CodeQuestionMessage } from './code-thread.messages.ts';

/** The thread of a process that reads texts: the model and the indexes are built here when they are first wanted, so that no request waits for them but the one that asked. */
let suggester: CodeSuggester | undefined;
let table: CodeTable | undefined;

const openSuggester = (): CodeSuggester => (suggester ??= openCodeSuggester(gunzipSync(readFileSync(CODE_MODEL_FILE))));
const openTable = (): CodeTable => (table ??= new CodeTable(JSON.parse(gunzipSync(readFileSync(CODE_TABLE_FILE)).toString()) as CodeTableFile));

function answerTo(question: CodeQuestion): CodeAnswers[keyof CodeAnswers] {
  switch (question.kind) {
    case 'propose':
      return proposeCodes(openSuggester(), question.text);
    case 'search':
      return openTable().search(question.text, question.locale, question.first);
  }
}

parentPort?.on('message', ({ id, question }: CodeQuestionMessage) => {
  const message: CodeAnswerMessage = { id, answer: answerTo(question) };
  parentPort?.postMessage(message);
});
