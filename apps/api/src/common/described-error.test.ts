import { describe, expect, it } from '@jest/globals';
import { EmptyError } from 'rxjs';
import { QueryFailedError } from 'typeorm';
import { describeError } from './described-error.ts';

describe('what a log may hold of a failure', () => {
  it('is its kind, code and place', () => {
    const error = Object.assign(new TypeError('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    expect(describeError(error)).toMatchObject({ type: 'TypeError', code: 'ECONNREFUSED', message: 'connect ECONNREFUSED', stack: expect.stringContaining('described-error.test') });
  });

  it('is the same when a log describes it once more', () => {
    const described = describeError(new TypeError('no such table'));
    expect(describeError(described)).toBe(described);
    expect(describeError({ ...described, olena: 'olena@zavod.example' })).toEqual({ type: 'Object' });
  });

  it('is without e-mail addresses and without what stands in quotation marks', () => {
    expect(describeError(new Error('no place for olena@zavod.example in "Завод Олени"')).message).toBe('no place for [e-mail] in "…"');
  });

  it('is without the message of a database or a parser, which quote what was typed', () => {
    const refused = new QueryFailedError('insert …', ['olena@zavod.example'], Object.assign(new Error('duplicate: olena'), { code: '23505', constraint: 'account_email', detail: 'Key (email)=(olena)' }));
    expect(describeError(refused)).toMatchObject({ code: '23505', constraint: 'account_email' });
    expect(JSON.stringify(describeError(refused))).not.toContain('olena');
    expect(describeError(new SyntaxError('Unexpected token o in olena'))).not.toHaveProperty('message');
  });

  it('names errors that are not native, and the class of what is none, without what it holds', () => {
    expect(describeError(new DOMException('The operation was aborted', 'AbortError'))).toMatchObject({ type: 'AbortError', message: 'The operation was aborted', stack: expect.stringContaining('described-error.test') });
    expect(describeError(new EmptyError())).toMatchObject({ type: 'EmptyError', message: 'no elements in sequence' });
    class Refused {
      readonly email = 'olena@zavod.example';
    }
    expect([new Refused(), { email: 'olena' }, Object.create(null), null, 'olena', undefined].map(describeError)).toEqual(['Refused', 'Object', 'object', 'null', 'string', 'undefined'].map((type) => ({ type })));
  });
});
