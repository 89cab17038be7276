import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { AuditEntry, AuditQuery, Slice, User, Verification } from '../../api/types.ts';
import { save } from '../../core/download.ts';
import { DwElement } from '../../core/element.ts';
import { failureText } from '../../core/failure.ts';
import { formatDateTime } from '../../core/format.ts';
import { actorName } from '../../core/history.ts';
import { label, plural, t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { Load } from '../../core/load.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { tablePanelStyles, tableStyles } from '../../styles/table.ts';
import type { DwSnackbar } from '../snackbar/index.ts';
import '../snackbar/index.ts';
import '../state/index.ts';
import { auditFilters, type AuditFilter } from './audit-filters.ts';
import { styles } from './audit-log.styles.ts';

interface Shown extends Slice<AuditEntry> {
  readonly users: readonly User[];
}

/**
 * Who changed what and when, to be searched, taken along and verified.
 * @fires dw-query-change - the filter as query parameters, for the page's address
 */
export class DwAuditLog extends DwElement {
  static override styles = [...base, controls, tableStyles, tablePanelStyles, styles];

  @property() actor = '';
  @property() action = '';
  @property() record = '';
  @property({ attribute: 'date-from' }) dateFrom = '';
  @property({ attribute: 'date-to' }) dateTo = '';
  @state() private verification?: Verification;
  @state() private busy = false;
  @query('dw-snackbar') private snackbar!: DwSnackbar;
  private readonly load = new Load<Shown>(this);

  override willUpdate(changed: PropertyValues<this>): void {
    const asked = ['context', 'actor', 'action', 'record', 'dateFrom', 'dateTo'] as const;
    if (asked.some((name) => changed.has(name))) this.read();
  }

  override render() {
    const { value, error, loading } = this.load;
    return html`<div class="bar">
        <h1>${t('nav.audit')}</h1>
        <span class="grow"></span>
        <button class="btn" type="button" data-testid="verify" ?disabled=${this.busy} @click=${() => void this.verify()}>
          ${icon('shield')}${this.busy ? t('audit.verifying') : t('audit.verify')}
        </button>
        <button class="btn icon-only" type="button" data-testid="export" aria-label=${t('action.export')} title=${t('action.export')} @click=${() => void this.export()}>${icon('export')}</button>
        ${auditFilters(this.filter, value?.users ?? [], (part) => this.change(part))}
      </div>
      <div role="status" aria-live="polite">${this.verification ? verdict(this.verification) : nothing}</div>
      ${error
        ? html`<dw-state .context=${this.context} .error=${error} @dw-retry=${this.load.retry}></dw-state>`
        : value
          ? this.entries(value, loading)
          : html`<div class="skeleton" role="status" aria-busy="true" aria-label=${t('state.loading')}></div>`}
      <dw-snackbar></dw-snackbar>`;
  }

  private get filter(): AuditFilter {
    const { actor, action, record, dateFrom, dateTo } = this;
    return { actor, action, record, dateFrom, dateTo };
  }

  private get auditQuery(): AuditQuery {
    const { actor, action, record, dateFrom, dateTo } = this;
    return { actor, action, record, dateFrom: startOf(dateFrom, 0), dateTo: startOf(dateTo, 1) };
  }

  private entries({ items, nextCursor }: Shown, loading: boolean): TemplateResult {
    if (items.length === 0) {
      const filtered = Object.values(this.filter).some((value) => value !== '');
      return html`<div class="panel">${filtered
        ? html`<dw-state icon="search" heading=${t('audit.none')} text=${t('audit.none.text')}></dw-state>`
        : html`<dw-state icon="shield" heading=${t('audit.nothing')} text=${t('audit.nothing.text')}></dw-state>`}</div>`;
    }
    return html`<div class="panel">
      <div class="scroll">
        <table aria-label=${t('nav.audit')} aria-busy=${String(loading)}>
          <thead>
            <tr>
              <th scope="col">${t('audit.when')}</th>
              <th scope="col">${t('audit.who')}</th>
              <th scope="col">${t('audit.what')}</th>
              <th scope="col" class="wide">${t('audit.record')}</th>
              <th scope="col">${t('audit.changes')}</th>
            </tr>
          </thead>
          <tbody>
            ${items.map((entry) => this.row(entry))}
          </tbody>
        </table>
      </div>
      ${nextCursor
        ? html`<div class="foot">
            <button class="btn" type="button" data-testid="load-more" @click=${() => void this.more(nextCursor)}>${t('action.loadMore')}</button>
          </div>`
        : nothing}
    </div>`;
  }

  private row(entry: AuditEntry): TemplateResult {
    return html`<tr data-testid="audit-entry">
      <td class="when">${formatDateTime(entry.at)}</td>
      <td>${entry.actor.kind === 'user' && !entry.actor.name ? t('audit.erased') : actorName(entry.actor)}</td>
      <td>${label('auditAction', entry.action)}</td>
      <td class="wide">${this.recordLink(entry)}</td>
      <td>${details(entry)}</td>
    </tr>`;
  }

  private recordLink({ recordType, recordId }: AuditEntry): TemplateResult {
    if (!recordId) return html`–`;
    const pages: Readonly<Record<string, string>> = { lead: 'leads/', deal: 'deals/', pipeline: 'settings/pipelines/' };
    const path = pages[recordType];
    return path ? html`<a href=${this.page(path + encodeURIComponent(recordId))}><code>${recordId}</code></a>` : html`<code>${recordId}</code>`;
  }

  private change(part: Partial<AuditFilter>): void {
    Object.assign(this, part);
    this.emit('dw-query-change', part);
  }

  private read(): void {
    void this.load.run(async (signal) => {
      await this.services.me();
      const [slice, users] = await Promise.all([this.services.api.audit(this.auditQuery, signal), this.services.users()]);
      return { ...slice, users };
    });
  }

  private async more(cursor: string): Promise<void> {
    const shown = this.load.value;
    await this.attempt(async () => {
      const slice = await this.services.api.audit({ ...this.auditQuery, cursor });
      if (!shown || this.load.value !== shown) return;
      this.load.value = { ...shown, items: [...shown.items, ...slice.items], nextCursor: slice.nextCursor };
    });
  }

  private async verify(): Promise<void> {
    this.verification = undefined;
    await this.attempt(async () => {
      this.verification = await this.services.api.verifyAudit();
    });
  }

  private async export(): Promise<void> {
    await this.attempt(async () => save(await this.services.api.exportAudit(this.auditQuery), 'audit.csv'));
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    try {
      await work();
    } catch (error) {
      this.snackbar.show({ text: failureText(error) });
    } finally {
      this.busy = false;
    }
  }
}

function verdict({ intact, verified, unsealed, erased, firstBroken }: Verification): TemplateResult {
  const text = intact
    ? t('audit.intact', { verified, unsealed, erased })
    : t('audit.broken', { sequence: firstBroken?.sequence ?? '?', fault: label('auditFault', firstBroken?.fault ?? 'changed') });
  return html`<p class="verdict ${intact ? '' : 'bad'}" data-testid="verdict">${icon(intact ? 'check' : 'alert')}${text}</p>`;
}

function details({ changes, requestId, remoteAddress, erased }: AuditEntry): TemplateResult {
  if (erased && changes.length === 0) return html`${t('audit.erased')}`;
  if (changes.length === 0) return html`–`;
  return html`<details>
    <summary>${plural('audit.changed', changes.length)}</summary>
    <dl>
      ${changes.map(({ field, from, to }) => html`<dt>${label('leadField', field)}</dt><dd>${from ?? '–'} → ${to ?? '–'}</dd>`)}
    </dl>
    ${requestId ? html`<p class="soft">${t('audit.details', { request: requestId, address: remoteAddress ?? '–' })}</p>` : nothing}
  </details>`;
}

/** The moment at which a day begins where the user is, or the one some days later. */
function startOf(day: string, later: number): string | undefined {
  const [year, month, date] = day.split('-').map(Number);
  return year && month && date ? new Date(year, month - 1, date + later).toISOString() : undefined;
}
