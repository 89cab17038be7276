import type { ReactiveControllerHost } from 'lit';
import type { Lead, LeadQuery, Me, Pipeline, Slice, User } from '../../api/types.ts';
import { Load } from '../../core/load.ts';
import type { Services } from '../../core/services.ts';

const PAGE = 50;

/** How many leads a list has. */
export interface Length {
  readonly count: number;
  readonly exact: boolean;
}

/** The first leads of a list; how many there are comes after them. */
export interface Found extends Slice<Lead> {
  readonly length?: Length;
}

/** The leads that are shown, page by page, and what goes with them. */
export class LeadData {
  readonly found: Load<Found>;
  readonly next: Load<void>;
  me?: Me;
  users: readonly User[] = [];
  pipelines: readonly Pipeline[] = [];
  private query: LeadQuery = {};

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly services: () => Services,
  ) {
    this.found = new Load<Found>(host);
    this.next = new Load<void>(host);
  }

  can(permission: string): boolean {
    return this.me?.permissions.includes(permission) ?? false;
  }

  open(query: LeadQuery): Promise<void> {
    this.query = { ...query, limit: PAGE, total: false };
    return this.found.run(async (signal) => {
      const services = this.services();
      this.me = await services.me();
      void this.decorate(services);
      const { items, nextCursor } = await services.api.leads(this.query, signal);
      if (nextCursor === null) return { items, nextCursor, length: { count: items.length, exact: true } };
      void this.count(query, signal).catch(() => undefined);
      return { items, nextCursor };
    });
  }

  /** Counting a long list takes longer than showing its beginning. */
  private async count(query: LeadQuery, signal: AbortSignal): Promise<void> {
    const { total, totalIsExact } = await this.services().api.leads({ ...query, limit: 1 }, signal);
    const { value } = this.found;
    if (signal.aborted || !value || total === null) return;
    this.found.value = { ...value, length: { count: total, exact: totalIsExact === true } };
    this.host.requestUpdate();
  }

  /** Names and stages come when they come: the list is of use without them. */
  private async decorate(services: Services): Promise<void> {
    const pipelines = this.can('pipelines-read') ? services.api.pipelines().catch(() => []) : [];
    [this.users, this.pipelines] = await Promise.all([services.users(), pipelines]);
    this.host.requestUpdate();
  }

  /** The leads as they are now: as many as are shown, and no more than `pages` of them. */
  async again(pages: number): Promise<readonly Lead[]> {
    const items: Lead[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < pages; page++) {
      const part = await this.services().api.leads({ ...this.query, cursor });
      items.push(...part.items);
      if (part.nextCursor === null || items.length >= (this.found.value?.items.length ?? 0)) break;
      cursor = part.nextCursor;
    }
    return items;
  }

  readonly more = (): void => {
    const shown = this.found.value;
    if (!shown?.nextCursor || this.next.loading || this.found.loading) return;
    const cursor = shown.nextCursor;
    void this.next.run(async (signal) => {
      const page = await this.services().api.leads({ ...this.query, cursor }, signal);
      const now = this.found.value;
      if (now?.nextCursor !== cursor) return;
      const known = new Set(shown.items.map((lead) => lead.id));
      const fresh = page.items.filter((lead) => !known.has(lead.id));
      this.found.value = { ...now, items: [...shown.items, ...fresh], nextCursor: page.nextCursor };
    });
  };

  /** A lead as it now is, in its place. */
  replace(lead: Lead): void {
    const shown = this.found.value;
    if (!shown) return;
    this.found.value = { ...shown, items: shown.items.map((l) => (l.id === lead.id ? { ...l, ...lead } : l)) };
    this.host.requestUpdate();
  }
}
