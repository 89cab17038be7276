import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LiveEvent, TimelineEntry } from '../api/types.ts';
import { actorName } from './history.ts';
import type { Live } from './live.ts';
import type { Load } from './load.ts';
import { Pace } from './pace.ts';

/** What somebody else did to the record that a page shows. */
export interface OthersChange {
  readonly who: string;
  readonly at: string;
}

/** A page about one record. */
export interface RecordPage<T> extends ReactiveControllerHost {
  readonly load: Load<T>;
  /** Such as `lead:<id>`; empty: there is none yet. */
  readonly topic: string;
  /** `busy`: a request of the user's is under way; `editing`: something was begun that a new value would disturb. */
  readonly doing: 'nothing' | 'editing' | 'busy';
  read(): Promise<T>;
  /** Differs where somebody changed the record. */
  tagOf(value: T): string;
  latest(): Promise<TimelineEntry | undefined>;
  /** Something happened about the record that is not in it: an activity. */
  touched(): void;
  /** The record is shown as it is now. */
  told(change: OthersChange | undefined): void;
}

/** A page follows its record: shows it as it is now, or, while the user edits it, says that somebody changed it. */
export class RecordLive<T> implements ReactiveController {
  /** Changed meanwhile, and not shown yet. */
  hint?: OthersChange;
  private stop?: () => void;
  private topic = '';
  /** Where a reading fails, the next event, or the user, will find what it missed. */
  private readonly pace = new Pace(() => void this.look().catch(() => undefined));

  constructor(
    private readonly page: RecordPage<T>,
    private readonly live: () => Live,
  ) {
    page.addController(this);
  }

  hostUpdated(): void {
    const { topic } = this.page;
    if (topic === this.topic) return;
    this.leave();
    this.topic = topic;
    if (topic) this.stop = this.live().listen({ topics: [topic], event: this.heard, reset: () => this.pace.plan() });
  }

  hostDisconnected(): void {
    this.leave();
  }

  private leave(): void {
    this.pace.stop();
    this.stop?.();
    this.stop = undefined;
    this.topic = '';
    this.hint = undefined;
  }

  /** What was told of is to be shown, whatever is being edited. */
  async show(): Promise<void> {
    this.hint = undefined;
    this.page.load.value = await this.page.read();
    this.page.requestUpdate();
  }

  private readonly heard = ({ type }: LiveEvent): void => {
    if (/^(activity|task)\./.test(type)) this.page.touched();
    this.pace.plan();
  };

  private async look(): Promise<void> {
    const { page } = this;
    const before = page.load.value;
    if (page.doing === 'busy' || page.load.loading || !before) return this.pace.plan();
    this.pace.reads();
    const now = await page.read();
    if (page.load.value !== before || page.load.loading) return this.pace.plan();
    const changed = page.tagOf(now) !== page.tagOf(before);
    const change = changed ? await this.change() : undefined;
    if (changed && page.doing !== 'nothing') {
      this.hint = change;
    } else if (page.load.value === before) {
      this.hint = undefined;
      page.load.value = now;
      page.told(change);
    }
    page.requestUpdate();
  }

  private async change(): Promise<OthersChange | undefined> {
    const entry = await this.page.latest();
    return entry && { who: actorName(entry.actor), at: entry.at };
  }
}
