import { isNativeError } from 'node:util/types';
import { QueryFailedError } from 'typeorm';

/** What a log may hold of a failure: enough to find the place, nothing that a person typed. */
export interface DescribedError {
  readonly type: string;
  /** Absent where the sentence itself quotes input, as a database's and a parser's do. */
  readonly message?: string;
  /** Code of the runtime, the mail server or the database (SQLSTATE). */
  readonly code?: string;
  readonly constraint?: string;
  readonly table?: string;
  readonly stack?: string;
}

const MAX_MESSAGE = 300;
const E_MAIL = /[^\s"'<>(),;:]+@[^\s"'<>(),;]+/g;

/** Takes out e-mail addresses and whatever stands in quotation marks. */
export const withoutValues = (text: string): string => text.replace(E_MAIL, '[e-mail]').replace(/"[^"]*"/g, '"…"').slice(0, MAX_MESSAGE);

/** What is described already, for a log describes whatever it is given. */
const known = new WeakSet<object>();

/** Describes a failure by its kind, code and place in the program; a description stays as it is. */
export function describeError(error: unknown): DescribedError {
  if (typeof error === 'object' && error !== null && known.has(error)) return error as DescribedError;
  const described = describe(error);
  known.add(described);
  return described;
}

function describe(error: unknown): DescribedError {
  // Those of the web platform and of rxjs are not native, but of the family.
  if (!isNativeError(error) && !(error instanceof Error)) return { type: kindOf(error) };
  const { code, constraint, table } = error as Error & Partial<Record<'code' | 'constraint' | 'table', unknown>>;
  return {
    type: error.name || error.constructor.name,
    ...(quotesInput(error) ? {} : { message: withoutValues(error.message) }),
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
    ...(typeof table === 'string' ? { table } : {}),
    ...framesOf(error),
  };
}

/** Of what is no error: the name of its class, never what it holds. */
const kindOf = (thrown: unknown): string => (thrown === null ? 'null' : typeof thrown === 'object' ? (thrown.constructor?.name ?? 'object') : typeof thrown);

const quotesInput = (error: Error): boolean => error instanceof QueryFailedError || error.name === 'SyntaxError' || 'severity' in error;

/** The frames alone: a stack begins with the message. */
function framesOf(error: Error): { stack?: string } {
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)).map((line) => line.trim());
  return frames?.length ? { stack: frames.join('\n') } : {};
}
