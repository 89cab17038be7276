import type { EventQuery, LiveEvent } from '../api/types.ts';
import { ApiError } from '../api/error.ts';
import { messagesOf, type Message } from './sse.ts';

/** Opens the stream of events; what it takes to be let in is the client's to know. */
export type OpenStream = (query: EventQuery, signal: AbortSignal) => Promise<ReadableStream<Uint8Array>>;

/** Whether changes of others arrive: `broken` while a lost connection cannot be had again. */
export type LiveState = 'starting' | 'open' | 'broken';

export interface LiveListener {
  /** Such as `pipeline:<id>` or `leads`. */
  readonly topics: readonly string[];
  /** Something happened; it may be told twice, and may be the user's own work. */
  event?(event: LiveEvent): void;
  /** Something may have been missed: what is shown is to be read again. */
  reset?(): void;
  state?(state: LiveState): void;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
/** The server lets hear of itself every 15 s. */
const SILENCE_MS = 40_000;

/**
 * What others do, as they do it: one stream for all elements of a page. It goes on where it was when its connection
 * breaks, waits longer after each attempt in vain, and rests while the page is hidden, since browsers open few
 * connections to one server for all their tabs.
 */
export class Live {
  private readonly listeners = new Set<LiveListener>();
  private now: LiveState = 'starting';
  private position?: string;
  private topics = '';
  private running?: AbortController;
  private wake?: () => void;

  constructor(private readonly open: OpenStream) {}

  get state(): LiveState {
    return this.now;
  }

  /** Listens until the function that it answers is called. */
  listen(listener: LiveListener): () => void {
    if (this.listeners.size === 0) this.watchPage(true);
    this.listeners.add(listener);
    queueMicrotask(this.follow);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.watchPage(false);
      queueMicrotask(this.follow);
    };
  }

  /** Opens, ends or exchanges the stream as the listeners and the page want it. */
  private readonly follow = (): void => {
    const topics = [...new Set([...this.listeners].flatMap((listener) => listener.topics))].sort();
    const wanted = document.visibilityState === 'hidden' ? '' : topics.join(' ');
    if (topics.length === 0) this.position = undefined;
    if (wanted === this.topics) return;
    this.topics = wanted;
    this.running?.abort();
    this.running = undefined;
    if (wanted) void this.run(topics, (this.running = new AbortController()));
  };

  private async run(topics: readonly string[], { signal }: AbortController): Promise<void> {
    for (let failures = 0; !signal.aborted; failures++) {
      const attempt = new AbortController();
      const stop = () => attempt.abort();
      signal.addEventListener('abort', stop);
      try {
        const body = await this.open({ topic: topics, after: this.position }, attempt.signal);
        for await (const message of messagesOf(body, SILENCE_MS)) {
          failures = 0;
          if (this.take(message) === 'refused') return;
        }
      } catch (error) {
        if (signal.aborted) return;
        if (isRefusal(error)) return this.become('broken');
        if (failures > 0 || !navigator.onLine) this.become('broken');
      } finally {
        attempt.abort();
        signal.removeEventListener('abort', stop);
      }
      if (!signal.aborted) await this.wait(failures, signal);
    }
  }

  private take({ name, id, data }: Message): 'refused' | undefined {
    const fresh = this.position === undefined;
    if (name !== 'end') this.become('open');
    // What was read before the stream was open may be older than where it begins.
    if (name === 'reset' || (name === 'ready' && fresh)) this.each((listener) => listener.reset?.());
    else if (name.includes('.')) this.tell(data);
    if (id) this.position = id;
    if (name !== 'end' || !data.includes('not-permitted')) return undefined;
    this.become('broken');
    return 'refused';
  }

  private tell(data: string): void {
    const event = JSON.parse(data) as LiveEvent;
    this.each((listener) => listener.event?.(event));
  }

  private become(state: LiveState): void {
    if (state === this.now) return;
    this.now = state;
    this.each((listener) => listener.state?.(state));
  }

  private each(tell: (listener: LiveListener) => void): void {
    for (const listener of [...this.listeners]) tell(listener);
  }

  /** Half a second after the first break, then twice as long each time; less by chance, so that not all come at once. */
  private wait(failures: number, signal: AbortSignal): Promise<void> {
    const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures);
    return new Promise((done) => {
      const timer = setTimeout(done, longest * (0.5 + Math.random() / 2));
      const stop = () => {
        clearTimeout(timer);
        done();
      };
      this.wake = stop;
      signal.addEventListener('abort', stop, { once: true });
    });
  }

  private watchPage(watch: boolean): void {
    const change = watch ? 'addEventListener' : 'removeEventListener';
    document[change]('visibilitychange', this.follow);
    window[change]('online', this.awake);
    window[change]('offline', this.offline);
  }

  private readonly awake = (): void => this.wake?.();

  private readonly offline = (): void => this.become('broken');
}

/** Not now, but later: the session may be renewed meanwhile, and the server less busy. */
const LATER = [401, 408, 429];

/** Asking again would be answered the same. */
function isRefusal(error: unknown): boolean {
  return error instanceof ApiError && error.status >= 400 && error.status < 500 && !LATER.includes(error.status);
}
