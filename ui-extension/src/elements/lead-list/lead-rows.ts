import type { ReactiveController } from 'lit';
import type { Lead } from '../../api/types.ts';
import type { DwLeadList } from './lead-list.ts';

/** As many rows as a page of leads has. */
const CHUNK = 50;
const ROW_PX = 42;
/** So many chunks are drawn wholly, to be printed and searched by the browser. */
const FEW = 2;

export interface Chunk {
  readonly index: number;
  /** Rows before it. */
  readonly before: number;
  readonly leads: readonly Lead[];
  /** Undefined: its rows are drawn; else as high as they are. */
  readonly height?: number;
}

/** Draws those rows that are in sight or near it: the others are empty space of the same height. */
export class LeadRows implements ReactiveController {
  private near: ReadonlySet<number> = new Set([0, 1]);
  private readonly heights = new Map<number, number>();
  private observer?: IntersectionObserver;
  private observed = new WeakSet<Element>();

  constructor(private readonly list: DwLeadList) {
    list.addController(this);
  }

  chunksOf(items: readonly Lead[]): readonly Chunk[] {
    const last = Math.ceil(items.length / CHUNK) - 1;
    const few = last < FEW;
    return Array.from({ length: last + 1 }, (_, index) => {
      const leads = items.slice(index * CHUNK, (index + 1) * CHUNK);
      return { index, before: index * CHUNK, leads, height: few || this.near.has(index) ? undefined : this.heightOf(index, leads.length) };
    });
  }

  hostUpdated(): void {
    this.observer ??= new IntersectionObserver(this.seen, { rootMargin: '800px' });
    for (const chunk of this.list.renderRoot.querySelectorAll('tbody[data-chunk]')) {
      if (this.observed.has(chunk)) continue;
      this.observed.add(chunk);
      this.observer.observe(chunk);
    }
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.observer = undefined;
    this.observed = new WeakSet();
  }

  private readonly seen = (entries: readonly IntersectionObserverEntry[]): void => {
    const near = new Set(this.near);
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const index = Number((target as HTMLElement).dataset['chunk']);
      if (isIntersecting) near.add(index);
      // Where the focus is stays drawn, or it would be lost.
      else if (near.has(index) && !target.contains(this.list.shadowRoot?.activeElement ?? null)) {
        near.delete(index);
        this.heights.set(index, boundingClientRect.height);
      }
    }
    if (near.size === this.near.size && [...near].every((index) => this.near.has(index))) return;
    this.near = near;
    this.list.requestUpdate();
  };

  private heightOf(index: number, rows: number): number {
    return this.heights.get(index) ?? rows * ((this.heights.get(0) ?? ROW_PX * CHUNK) / CHUNK);
  }
}
