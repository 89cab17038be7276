import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ApiError } from '../api/error.ts';
import type { EventQuery } from '../api/types.ts';
import { Live, type LiveState } from './live.ts';
import { messagesOf } from './sse.ts';

const flush = () => vi.advanceTimersByTimeAsync(0);

/** A server whose streams the test writes to, ends and breaks. */
function server() {
  const asked: EventQuery[] = [];
  const streams: ReadableStreamDefaultController<Uint8Array>[] = [];
  let refusal: unknown;
  const open = (query: EventQuery) => {
    asked.push(query);
    if (refusal) return Promise.reject(refusal as Error);
    return Promise.resolve(new ReadableStream<Uint8Array>({ start: (stream) => void streams.push(stream) }));
  };
  const say = async (text: string) => {
    streams.at(-1)?.enqueue(new TextEncoder().encode(text));
    await flush();
  };
  const cut = async () => {
    streams.at(-1)?.error(new TypeError('network'));
    await flush();
  };
  return { open, asked, streams, say, cut, refuse: (error: unknown) => (refusal = error) };
}

async function listening() {
  const { open, ...rest } = server();
  const live = new Live(open);
  const told = { events: [] as string[], resets: 0, states: [] as LiveState[] };
  const stop = live.listen({
    topics: ['leads'],
    event: ({ subject }) => told.events.push(subject),
    reset: () => told.resets++,
    state: (state) => told.states.push(state),
  });
  stops.push(stop);
  await flush();
  return { live, stop, told, ...rest };
}

const stops: (() => void)[] = [];
beforeEach(() => void vi.useFakeTimers());
afterEach(async () => {
  stops.splice(0).forEach((stop) => stop());
  await flush();
  vi.useRealTimers();
});

it('tells what happens, and that what was read before is to be read again', async () => {
  const { told, say } = await listening();
  await say('event: ready\nid: 10:10:\ndata: {}\n\nevent: lead.upda');
  await say('ted\ndata: {"subject":"l-1","data":{"leadId":"l-1"}}\n\n');
  expect(told).toEqual({ events: ['l-1'], resets: 1, states: ['open'] });
});

it('goes on where it was when the connection breaks, and says nothing of a short break', async () => {
  const { told, asked, say, cut } = await listening();
  await say('event: ready\nid: 10:10:\ndata: {}\n\n');
  await cut();
  await vi.advanceTimersByTimeAsync(600);
  await say('event: ready\nid: 11:11:\ndata: {}\n\n');
  expect(asked).toEqual([{ topic: ['leads'], after: undefined }, { topic: ['leads'], after: '10:10:' }]);
  expect(told).toMatchObject({ resets: 1, states: ['open'] });
});

it('waits longer after each attempt in vain, and is broken meanwhile', async () => {
  const { told, asked, say, cut, refuse } = await listening();
  await say('event: ready\nid: 10:10:\ndata: {}\n\n');
  refuse(new ApiError(503, {}, null));
  await cut();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked.length).toBeGreaterThanOrEqual(5);
  expect(asked.length).toBeLessThan(9);
  expect(told.states).toEqual(['open', 'broken']);
  refuse(undefined);
  window.dispatchEvent(new Event('online'));
  await flush();
  await say('event: ready\nid: 12:12:\ndata: {}\n\n');
  expect(told.states).toEqual(['open', 'broken', 'open']);
});

it('a server that falls silent is left for a new connection', async () => {
  const { asked, say } = await listening();
  await say('event: ready\nid: 10:10:\ndata: {}\n\n');
  await vi.advanceTimersByTimeAsync(41_000);
  expect(asked).toHaveLength(2);
});

it('too much at once is a reset', async () => {
  const { told, say } = await listening();
  await say('event: ready\nid: 10:10:\ndata: {}\n\nevent: reset\nid: 20:20:\ndata: {}\n\n');
  expect(told.resets).toBe(2);
});

it('who is not let in is not let in by asking again', async () => {
  const { open, asked, refuse } = server();
  refuse(new ApiError(403, {}, null));
  const live = new Live(open);
  stops.push(live.listen({ topics: ['leads'] }));
  await vi.advanceTimersByTimeAsync(60_000);
  expect([asked.length, live.state]).toEqual([1, 'broken']);
});

it('one stream serves all that listen, and ends with the last', async () => {
  const { live, asked, say, stop } = await listening();
  await say('event: ready\nid: 10:10:\ndata: {}\n\n');
  const other = live.listen({ topics: ['deal:d-1', 'leads'] });
  await flush();
  expect(asked.at(-1)).toEqual({ topic: ['deal:d-1', 'leads'], after: '10:10:' });
  stop();
  other();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toHaveLength(2);
});

it('rests while the page is hidden', async () => {
  const { asked, say } = await listening();
  await say('event: ready\nid: 10:10:\ndata: {}\n\n');
  const visible = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toHaveLength(1);
  visible.mockRestore();
  document.dispatchEvent(new Event('visibilitychange'));
  await flush();
  expect(asked.at(-1)?.after).toBe('10:10:');
});

it('lines end as they like, comments are no messages, data may have several lines', async () => {
  const text = ': hello\r\n\r\nevent: a\r\ndata: 1\r\ndata: 2\r\n\r\nid: 7\ndata:x\n\n';
  const found = [];
  for await (const message of messagesOf(new Response(text).body!, 1000)) found.push(message);
  expect(found).toEqual([{ name: 'a', id: '', data: '1\n2' }, { name: 'message', id: '7', data: 'x' }]);
});
