import type { ReactiveController } from 'lit';
import { ApiError } from '../../api/error.ts';
import type { Lead, LiveEvent } from '../../api/types.ts';
import { plural, t } from '../../core/i18n.ts';
import type { Live } from '../../core/live.ts';
import { Pace } from '../../core/pace.ts';
import type { DwLeadList } from './lead-list.ts';

/** However many leads others change, no more are read at once. */
const AT_ONCE = 10;
const HELD_MS = 300;
/** Who scrolled through more than this is told that it is old, instead of reading all of it again. */
const PAGES_AGAIN = 20;

/**
 * The list follows what others do. A lead that is shown is read again and stays where it is; what would make rows
 * come, go or change places is only told, until the user wants to see it.
 */
export class LeadLive implements ReactiveController {
  /** Leads that others changed in what was read last. */
  told: ReadonlySet<string> = new Set();
  /** What the last reading brought, in words. */
  mentioned = '';
  private stop?: () => void;
  private heardOn?: Live;
  private readonly pace = new Pace(() => void this.read());
  private readonly touched = new Set<string>();
  private readonly elsewhere = new Set<string>();
  /** Leads that the user added here, which are no news. */
  private readonly own = new Set<string>();
  private missed = false;

  constructor(
    private readonly list: DwLeadList,
    private readonly live: () => Live,
  ) {
    list.addController(this);
  }

  hostUpdated(): void {
    if (!this.list.data.found.value || this.heardOn === this.live()) return;
    this.leave();
    this.heardOn = this.live();
    this.stop = this.heardOn.listen({ topics: ['deals', 'leads'], event: this.heard, reset: this.reset });
  }

  hostDisconnected(): void {
    this.leave();
  }

  /** What the list would show more, less or elsewhere, in words; empty: nothing. */
  get hint(): string {
    if (this.missed) return t('live.listMissed');
    return this.elsewhere.size > 0 ? plural('live.listed', this.elsewhere.size) : '';
  }

  added(leadId: string): void {
    this.own.add(leadId);
  }

  /** The list is read anew, and has all of it. */
  caughtUp(): void {
    this.touched.clear();
    this.elsewhere.clear();
    this.told = new Set();
    this.missed = false;
  }

  private leave(): void {
    this.pace.stop();
    this.stop?.();
    this.stop = undefined;
    this.heardOn = undefined;
    this.caughtUp();
  }

  private readonly heard = ({ type, data }: LiveEvent): void => {
    const { leadId } = data;
    if (!leadId) return;
    if (this.shown(leadId)) this.touched.add(leadId);
    else if ((type === 'lead.created' && !this.own.has(leadId)) || type === 'lead.restored') this.elsewhere.add(leadId);
    if (this.touched.size > 0) this.pace.plan();
    else this.list.requestUpdate();
  };

  /** Events may have been missed. All that is shown is read again; what would move rows, and what is too far down, is only told. */
  private readonly reset = (): void => {
    const items = this.list.data.found.value?.items;
    if (!items) return;
    void this.list.data.again(PAGES_AGAIN).then((fresh) => {
      if (this.list.data.found.value?.items !== items) return this.reset();
      fresh.forEach((lead) => this.show(lead));
      this.missed = !items.every(({ id }, i) => fresh[i]?.id === id);
      this.list.requestUpdate();
    }, () => undefined);
  };

  private async read(): Promise<void> {
    if (this.list.isHeld) return this.pace.plan(HELD_MS);
    const ids = [...this.touched].slice(0, AT_ONCE);
    ids.forEach((id) => this.touched.delete(id));
    this.pace.reads();
    const read = await Promise.all(ids.map((id) => this.lead(id)));
    const changed = read.filter((lead) => lead !== undefined && this.show(lead)).map((lead) => lead as Lead);
    this.told = new Set(changed.map(({ id }) => id));
    if (changed[0]) this.mentioned = changed.length > 1 ? plural('live.leads', changed.length) : t('live.changed', { name: changed[0].displayName });
    if (this.touched.size > 0) this.pace.plan();
    this.list.requestUpdate();
  }

  /** One that is gone keeps its row until the list is read anew: nothing moves under the pointer. */
  private async lead(id: string): Promise<Lead | undefined> {
    try {
      return (await this.list.api.lead(id)).value;
    } catch (error) {
      if (error instanceof ApiError && (error.status === 404 || error.status === 410)) this.elsewhere.add(id);
      return undefined;
    }
  }

  private show(lead: Lead): boolean {
    const before = this.shown(lead.id);
    if (!before || stamp(before) === stamp(lead)) return false;
    this.list.data.replace(lead);
    return true;
  }

  private shown(id: string): Lead | undefined {
    return this.list.data.found.value?.items.find((lead) => lead.id === id);
  }
}

/** Differs where the row does. */
function stamp({ version, score, stage, dealId, slaState }: Lead): string {
  return [version, score?.points, score?.coverage, stage?.id, dealId, slaState].join(' ');
}
