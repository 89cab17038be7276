import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { OfflineError, isAbort } from '../api/error.ts';

/** Something that an element loads: its value, whether it is on its way, what went wrong. */
export class Load<T> implements ReactiveController {
  value?: T;
  error?: unknown;
  loading = false;
  private abort?: AbortController;
  private last?: (signal: AbortSignal) => Promise<T>;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Starts anew; an answer to an earlier start is dropped. The old value stays visible meanwhile. */
  async run(load: (signal: AbortSignal) => Promise<T>): Promise<void> {
    this.last = load;
    this.abort?.abort();
    const abort = (this.abort = new AbortController());
    this.loading = true;
    this.error = undefined;
    this.host.requestUpdate();
    try {
      const value = await load(abort.signal);
      if (abort === this.abort) this.value = value;
    } catch (error) {
      if (abort === this.abort && !isAbort(error)) this.error = error;
    } finally {
      if (abort === this.abort) this.loading = false;
      this.host.requestUpdate();
    }
  }

  readonly retry = (): void => {
    if (this.last) void this.run(this.last);
  };

  /** Back online: what failed for lack of a connection is tried again by itself. */
  private readonly online = (): void => {
    if (this.error instanceof OfflineError) this.retry();
  };

  hostConnected(): void {
    window.addEventListener('online', this.online);
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.online);
    this.abort?.abort();
  }
}
