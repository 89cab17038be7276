import type { ReactiveControllerHost } from 'lit';
import type { Lead, LeadQuery, Me, Page, Pipeline, User } from '../../api/types.ts';
import { Load } from '../../core/load.ts';
import type { Services } from '../../core/services.ts';

const PAGE = 50;

/** The leads that are shown, page by page, and what goes with them. */
export class LeadData {
  readonly found: Load<Page<Lead>>;
  readonly next: Load<void>;
  me?: Me;
  users: readonly User[] = [];
  pipelines: readonly Pipeline[] = [];
  private query: LeadQuery = {};

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly services: () => Services,
  ) {
    this.found = new Load<Page<Lead>>(host);
    this.next = new Load<void>(host);
  }

  can(permission: string): boolean {
    return this.me?.permissions.includes(permission) ?? false;
  }

  open(query: LeadQuery): Promise<void> {
    this.query = { ...query, limit: PAGE };
    return this.found.run(async (signal) => {
      const services = this.services();
      this.me = await services.me();
      void this.decorate(services);
      return services.api.leads(this.query, signal);
    });
  }

  /** Names and stages come when they come: the list is of use without them. */
  private async decorate(services: Services): Promise<void> {
    const pipelines = this.can('pipelines-read') ? services.api.pipelines().catch(() => []) : [];
    [this.users, this.pipelines] = await Promise.all([services.users(), pipelines]);
    this.host.requestUpdate();
  }

  readonly more = (): void => {
    const shown = this.found.value;
    if (!shown?.nextCursor || this.next.loading || this.found.loading) return;
    const cursor = shown.nextCursor;
    void this.next.run(async (signal) => {
      const page = await this.services().api.leads({ ...this.query, cursor }, signal);
      if (this.found.value !== shown) return;
      const known = new Set(shown.items.map((lead) => lead.id));
      const fresh = page.items.filter((lead) => !known.has(lead.id));
      this.found.value = { ...shown, items: [...shown.items, ...fresh], nextCursor: page.nextCursor };
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
