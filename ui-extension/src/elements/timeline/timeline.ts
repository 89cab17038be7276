import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { ApiError } from '../../api/error.ts';
import type { Activity, Slice, TimelineEntry, User } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { Once } from '../../core/first.ts';
import { icon } from '../../core/icons.ts';
import { label, t } from '../../core/i18n.ts';
import { Load } from '../../core/load.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { scoreStyles } from '../../styles/score.ts';
import type { DwActivityForm } from '../activity-form/index.ts';
import '../activity-form/index.ts';
import '../csv-button/index.ts';
import '../state/index.ts';
import { entryLine } from './entry.ts';
import { styles } from './timeline.styles.ts';

const KINDS = ['activity', 'stage_change', 'status_change', 'score_change', 'assignment', 'field_change', 'signal'];

interface Shown {
  readonly entries: readonly TimelineEntry[];
  readonly nextCursor: string | null;
  readonly users: readonly User[];
  readonly mayLog: boolean;
}

/**
 * All that happened to a lead and its deals, or to one deal, newest first, and a form for what was done.
 * @fires dw-logged - an activity was logged or a task changed, which may have moved the lead
 */
export class DwTimeline extends DwElement {
  static override styles = [...base, controls, scoreStyles, styles];

  @property({ attribute: 'lead-id' }) leadId = '';
  /** In place of a lead. */
  @property({ attribute: 'deal-id' }) dealId = '';
  /** Changes when the lead does, so that what happened is read again. */
  @property() stamp = '';
  /** The first entries, where they were read already. */
  @property({ attribute: false }) first?: Slice<TimelineEntry>;
  @state() private kind = '';
  @state() private failure = '';
  @state() private busy = false;
  @query('dw-activity-form') private form?: DwActivityForm | null;
  private readonly once = new Once<Slice<TimelineEntry>>();
  private readonly load = new Load<Shown>(this);

  override willUpdate(changed: PropertyValues<this>): void {
    const another = changed.has('leadId') || changed.has('dealId') || changed.has('context');
    if (another) this.load.value = undefined;
    if (another || changed.has('stamp')) this.reload();
  }

  /** Leads to where a task is written; nothing where the user may log none. */
  plan(): void {
    void this.form?.plan();
  }

  override render() {
    const { value, error } = this.load;
    return html`<section class="panel" aria-label=${t('timeline.title')} aria-busy=${this.load.loading} data-testid="timeline">
      <div class="head">
        <h2>${t('timeline.title')}</h2>
        <span class="does">${this.filter()} ${this.file()}</span>
      </div>
      ${value?.mayLog
        ? html`<dw-activity-form .context=${this.context} lead-id=${this.leadId} deal-id=${this.dealId} @dw-logged=${() => this.reload()}></dw-activity-form>`
        : nothing}
      ${this.failure ? html`<p class="error" role="alert">${this.failure}</p>` : nothing}
      ${error ? html`<dw-state .context=${this.context} .error=${error} @dw-retry=${this.load.retry}></dw-state>` : nothing}
      ${value ? this.list(value) : nothing}
    </section>`;
  }

  private file(): TemplateResult {
    const { kind } = this;
    const what = kind ? label('timelineKind', kind) : t('timeline.title');
    return html`<dw-csv-button what=${what} file=${kind || 'timeline'} .source=${() => this.fileOf(kind)}></dw-csv-button>`;
  }

  /** Activities and signals have more to say than a line of the timeline does. */
  private fileOf(kind: string): Promise<Blob> {
    const { api } = this.services;
    const [of, id] = this.dealId ? (['deal', this.dealId] as const) : (['lead', this.leadId] as const);
    if (kind === 'activity') return api.exportActivities(of, id);
    return kind === 'signal' && of === 'lead' ? api.exportSignals(id) : api.exportTimeline(of, id, kind);
  }

  private filter(): TemplateResult {
    const pick = (event: Event) => {
      this.kind = (event.target as HTMLSelectElement).value;
      this.reload();
    };
    return html`<label class="chip ${this.kind ? 'active' : ''}"
      >${t('timeline.show')}
      <select @change=${pick} data-testid="timeline-kind">
        <option value="">${t('timeline.everything')}</option>
        ${KINDS.map((kind) => html`<option value=${kind} ?selected=${kind === this.kind}>${label('timelineKind', kind)}</option>`)}
      </select>${icon('chevron')}
    </label>`;
  }

  private list(value: Shown): TemplateResult {
    if (value.entries.length === 0) return html`<p class="soft">${t('timeline.none')}</p>`;
    return html`<ol>
        ${value.entries.map((entry) => entryLine(entry, value.users, this.task(entry.activity, value.mayLog)))}
      </ol>
      ${value.nextCursor
        ? html`<button class="btn quiet flush" type="button" ?disabled=${this.busy} @click=${() => void this.more(value)}>
            ${t('action.loadMore')}
          </button>`
        : nothing}`;
  }

  private task(activity: Activity | null, mayChange: boolean): TemplateResult | typeof nothing {
    if (activity?.type !== 'task') return nothing;
    const done = activity.done === true;
    const title = activity.subject ?? activity.body ?? '';
    return html`<label class="task">
      <input
        type="checkbox"
        .checked=${live(done)}
        ?disabled=${!mayChange || this.busy}
        aria-label=${t('timeline.done', { title })}
        @change=${(event: Event) => void this.mark(activity, (event.target as HTMLInputElement).checked)}
      />
      ${t(done ? 'timeline.isDone' : 'timeline.isOpen')}
    </label>`;
  }

  private read(query: { readonly kind?: string; readonly cursor?: string }, signal?: AbortSignal) {
    const { api } = this.services;
    return this.dealId ? api.dealTimeline(this.dealId, query, signal) : api.timeline(this.leadId, query, signal);
  }

  private reload(): void {
    const first = this.once.take(this.first);
    void this.load.run(async (signal) => {
      const [part, users, mayLog] = await Promise.all([
        first ?? this.read({ kind: this.kind }, signal),
        this.services.users(),
        this.services.can('activities-write'),
      ]);
      return { entries: part.items, nextCursor: part.nextCursor, users, mayLog };
    });
  }

  private async more(shown: Shown): Promise<void> {
    await this.attempt(async () => {
      const part = await this.read({ kind: this.kind, cursor: shown.nextCursor ?? undefined });
      if (this.load.value !== shown) return;
      this.load.value = { ...shown, entries: [...shown.entries, ...part.items], nextCursor: part.nextCursor };
    });
  }

  private async mark(task: Activity, done: boolean): Promise<void> {
    await this.attempt(() => this.services.api.markTask(task.id, task.version, done));
    this.reload();
    this.emit('dw-logged');
  }

  private async attempt(work: () => Promise<unknown>): Promise<void> {
    this.busy = true;
    this.failure = '';
    try {
      await work();
    } catch (error) {
      this.failure = error instanceof ApiError ? error.message : t('state.offline.text');
    } finally {
      this.busy = false;
    }
  }
}
