import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { AuditEntry, Slice } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { formatAgo, formatDateTime } from '../../core/format.ts';
import { actorName } from '../../core/history.ts';
import { label, t } from '../../core/i18n.ts';
import { Load } from '../../core/load.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import '../csv-button/index.ts';
import '../state/index.ts';
import { styles } from './audit-trail.styles.ts';

const SHOWN = 5;

/** The last changes of one record as the audit log has them, for admins. */
export class DwAuditTrail extends DwElement {
  static override styles = [...base, controls, styles];

  @property({ attribute: 'record-id' }) recordId = '';
  /** Changes when the record does, so that the log is read again. */
  @property() stamp = '';
  private readonly load = new Load<Slice<AuditEntry>>(this);

  override willUpdate(changed: PropertyValues<DwAuditTrail>): void {
    const asked = ['context', 'recordId', 'stamp'] as const;
    if (!this.recordId || !asked.some((name) => changed.has(name))) return;
    void this.load.run((signal) => this.services.api.audit({ record: this.recordId, limit: SHOWN }, signal));
  }

  override render() {
    const { value, error, loading, retry } = this.load;
    return html`<section class="panel" aria-label=${t('audit.trail')} aria-busy=${String(loading && !value)} data-testid="audit-trail">
      <div class="row">
        <h2>${t('audit.trail')}</h2>
        <span class="grow"></span>
        <a href=${this.page(`settings/audit?record=${encodeURIComponent(this.recordId)}`)}>${t('audit.trail.all')}</a>
        <dw-csv-button what=${t('audit.trail')} file="changes" .source=${() => this.services.api.exportAudit({ record: this.recordId })}></dw-csv-button>
      </div>
      ${error ? html`<dw-state compact .context=${this.context} .error=${error} @dw-retry=${retry}></dw-state>` : nothing}
      ${value && !error ? this.entries(value.items) : nothing}
    </section>`;
  }

  private entries(items: readonly AuditEntry[]): TemplateResult {
    if (items.length === 0) return html`<p class="soft">${t('audit.none')}</p>`;
    return html`<ol>
      ${items.map(
        (entry) => html`<li class="row" data-testid="audit-entry">
          <span
            >${label('auditAction', entry.action)}<br />
            <span class="soft">${[who(entry), fields(entry)].filter(Boolean).join(' · ')}</span></span
          >
          <span class="soft when" title=${formatDateTime(entry.at)}>${formatAgo(entry.at, Date.now())}</span>
        </li>`,
      )}
    </ol>`;
  }
}

function who({ actor }: AuditEntry): string {
  return actor.kind === 'user' && !actor.name ? t('audit.erased') : actorName(actor);
}

function fields({ changes }: AuditEntry): string {
  return changes.map(({ field }) => label('leadField', field)).join(', ');
}
