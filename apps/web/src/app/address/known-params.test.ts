import { describe, expect, it } from '@jest/globals';
import { droppedOf, knownParams, oneOf } from './known-params.ts';

const RULES = { status: oneOf('app.status', ['draft', 'sent']), country: oneOf('app.country', ['PL']) };
const address = (text: string) => new URLSearchParams(text);

describe('an address with filters', () => {
  it('lets go of what the page does not know, and keeps everything else in its order', () => {
    const params = address('find=x&status=cleared&country=PL&country=__proto__&status=draft&constructor=1');
    expect(droppedOf(params, RULES)).toEqual([{ name: 'status', value: 'cleared', labelId: 'app.status' }, { name: 'country', value: '__proto__', labelId: 'app.country' }]);
    expect(String(knownParams(params, RULES))).toBe('find=x&country=PL&status=draft&constructor=1');
  });

  it('stays the very same where all is known or empty', () => {
    const params = address('status=draft&country=&find=');
    expect(droppedOf(params, RULES)).toEqual([]);
    expect(knownParams(params, RULES)).toBe(params);
  });
});
