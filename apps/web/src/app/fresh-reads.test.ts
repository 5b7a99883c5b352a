import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { Subject } from 'rxjs';
import { createFreshReads } from './fresh-reads.ts';

const ACTS = parse('query Acts { acts }');
const ACT = parse('mutation Act { act }');
const TOLD = parse('subscription Told { told }');

describe('reads of a page', () => {
  let sent: { readonly name: string; readonly answers: Subject<ApolloLink.Result> }[];
  let client: ApolloClient;
  beforeEach(() => {
    sent = [];
    const server = new ApolloLink(({ operationName }) => {
      const answers = new Subject<ApolloLink.Result>();
      sent.push({ name: operationName!, answers });
      return answers;
    });
    client = new ApolloClient({ link: createFreshReads().concat(server), cache: new InMemoryCache(), queryDeduplication: false });
  });

  const read = () => client.query<{ acts: number }>({ query: ACTS, fetchPolicy: 'no-cache' }).then(({ data }) => data?.acts);
  const names = () => sent.map(({ name }) => name);
  const answer = (at: number, data: Record<string, unknown>) => {
    sent[at]!.answers.next({ data });
    sent[at]!.answers.complete();
  };
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  it('are one request where they ask the same at the same time', async () => {
    const both = Promise.all([read(), read()]);
    expect(names()).toEqual(['Acts']);
    answer(0, { acts: 1 });
    expect(await both).toEqual([1, 1]);
  });

  it('are never one request where they are asked for others', async () => {
    const readAs = (actingId: string) => client.query<{ acts: number }>({ query: ACTS, fetchPolicy: 'no-cache', context: { headers: { 'x-spilno-acting': actingId } } }).then(({ data }) => data?.acts);
    const [one, other] = [readAs('one'), readAs('other')];
    expect(names()).toEqual(['Acts', 'Acts']);
    answer(0, { acts: 1 });
    answer(1, { acts: 2 });
    expect([await one, await other]).toEqual([1, 2]);
  });

  it('never give, after a mutation was answered, what was asked for before it', async () => {
    const early = read();
    const act = client.mutate({ mutation: ACT });
    answer(1, { act: true });
    await act;
    const late = [read(), read()];
    expect(names()).toEqual(['Acts', 'Act']);
    answer(0, { acts: 7 });
    expect(await early).toBe(7);
    await settled();
    expect(names()).toEqual(['Acts', 'Act', 'Acts']);
    answer(2, { acts: 8 });
    expect(await Promise.all(late)).toEqual([8, 8]);
  });

  it('never give, after the server told something, what was asked for before it', async () => {
    const told = client.subscribe({ query: TOLD }).subscribe(() => undefined);
    const early = read();
    sent[0]!.answers.next({ data: { told: 1 } });
    const late = read();
    answer(1, { acts: 1 });
    await settled();
    answer(2, { acts: 2 });
    expect([await early, await late]).toEqual([1, 2]);
    told.unsubscribe();
  });

  it('are sent at once when the one before is wanted by nobody any more, or has failed', async () => {
    const watched = client.watchQuery({ query: ACTS, fetchPolicy: 'no-cache' }).subscribe(() => undefined);
    const act = client.mutate({ mutation: ACT });
    sent[1]!.answers.error(new Error('lost'));
    await expect(act).rejects.toThrow('lost');
    const late = read();
    expect(names()).toEqual(['Acts', 'Act']);
    watched.unsubscribe();
    await settled();
    expect(names()).toEqual(['Acts', 'Act', 'Acts']);
    answer(2, { acts: 3 });
    expect(await late).toBe(3);

    const failing = read();
    const again = client.mutate({ mutation: ACT });
    answer(4, { act: true });
    await again;
    const after = read();
    sent[3]!.answers.error(new Error('lost'));
    await expect(failing).rejects.toThrow('lost');
    await settled();
    answer(5, { acts: 4 });
    expect(await after).toBe(4);
  });
});
