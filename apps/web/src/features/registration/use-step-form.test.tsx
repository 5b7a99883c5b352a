import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, renderHook } from '@testing-library/react';
import { type Fields, type SaveAnswer } from './save-round.ts';
import { useStepForm } from './use-step-form.ts';

type Form = { readonly name: string; readonly about: string; readonly country: string };
const STORED: Form = { name: 'Firm', about: 'Castings', country: 'PL' };

/** A server with one registration: it refuses what was typed over an older version. */
class Server {
  stored: Form = STORED;
  version = 1;
  readonly sent: Fields[] = [];

  readonly save = async (fields: Fields, version: number): Promise<SaveAnswer> => {
    this.sent.push(fields);
    if (version !== this.version) return { __typename: 'StaleVersion' } as unknown as SaveAnswer;
    this.stored = { ...this.stored, ...fields };
    return { __typename: 'RegistrationSaved', registration: { version: ++this.version }, warnings: [] };
  };

  /** Somebody else saves. */
  change(part: Partial<Form>): void {
    this.stored = { ...this.stored, ...part };
    this.version++;
  }
}

let server: Server;
const open = () => renderHook(() => useStepForm<Form>({ draftKey: 'r1:organisation', version: server.version, stored: server.stored, save: server.save }));
const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));
type Opened = ReturnType<typeof open>;
const type = (form: Opened, part: Partial<Form>) => act(() => form.result.current.setValue((before) => ({ ...before, ...part })));

beforeEach(() => {
  jest.useFakeTimers();
  localStorage.clear();
  server = new Server();
});

afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

describe('a step that two people edit', () => {
  it('merges what they changed in other fields, without a question', async () => {
    const form = open();
    await type(form, { name: 'Firm Ltd' });
    server.change({ about: 'Castings and forgings' });
    await pass(1_000);
    expect(form.result.current.problem).toMatchObject({ __typename: 'StaleVersion' });
    act(() => form.result.current.rebase(server.stored, server.version));
    await pass(1_000);
    expect(form.result.current.conflicts).toEqual([]);
    expect(server.stored).toEqual({ name: 'Firm Ltd', about: 'Castings and forgings', country: 'PL' });
  });

  it('asks about the field that both changed, saves the rest, and overwrites nothing before the answer', async () => {
    const form = open();
    await type(form, { name: 'Firm Ltd', country: 'DE' });
    server.change({ name: 'Firm GmbH' });
    await pass(1_000);
    act(() => form.result.current.rebase(server.stored, server.version));
    await pass(1_000);
    expect(form.result.current.conflicts).toEqual(['name']);
    expect(server.stored).toEqual({ name: 'Firm GmbH', about: 'Castings', country: 'DE' });
    expect(await act(() => form.result.current.flush())).toBe(false);
    act(() => form.result.current.choose('name', 'mine'));
    await pass(1_000);
    expect(server.stored.name).toBe('Firm Ltd');
  });

  it('takes what is stored where that is chosen', async () => {
    const form = open();
    await type(form, { name: 'Firm Ltd' });
    server.change({ name: 'Firm GmbH' });
    await pass(1_000);
    act(() => form.result.current.rebase(server.stored, server.version));
    act(() => form.result.current.choose('name', 'stored'));
    await pass(1_000);
    expect(form.result.current.value.name).toBe('Firm GmbH');
    expect(server.stored.name).toBe('Firm GmbH');
  });

  it('asks too when a draft of an earlier visit meets what was saved since', async () => {
    const offline = renderHook(() => useStepForm<Form>({ draftKey: 'r1:organisation', version: 1, stored: STORED, save: async () => ({ __typename: 'NotAnswered', reason: 'offline' }) }));
    act(() => offline.result.current.setValue((before) => ({ ...before, name: 'Firm Ltd', about: 'Gears' })));
    await act(async () => {
      await import('@spilno/location-guard');
      await jest.advanceTimersByTimeAsync(1_000);
    });
    offline.unmount();
    server.change({ name: 'Firm GmbH' });
    const form = open();
    await pass(1_000);
    expect(form.result.current.conflicts).toEqual(['name']);
    expect(server.stored).toEqual({ name: 'Firm GmbH', about: 'Gears', country: 'PL' });
  });

  it('leaves the saving of what another tab holds to that tab, until somebody types here', async () => {
    const form = open();
    jest.spyOn(document, 'hasFocus').mockReturnValue(false);
    const theirs = { value: { ...STORED, about: 'Castings and' }, base: STORED };
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'spilno-draft:registration:r1:organisation', newValue: JSON.stringify({ at: Date.now(), value: theirs }), storageArea: localStorage })));
    expect(form.result.current.value.about).toBe('Castings and');
    await pass(5_000);
    expect(server.sent).toEqual([]);
    await type(form, { name: 'Firm Ltd' });
    await pass(1_000);
    expect(server.stored).toEqual({ name: 'Firm Ltd', about: 'Castings and', country: 'PL' });
    jest.restoreAllMocks();
  });
});
