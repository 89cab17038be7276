import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Lead, Page } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { formatMoney } from '../../core/format.ts';
import { label, plural, t } from '../../core/i18n.ts';
import { Load } from '../../core/load.ts';
import { scoreChip } from '../../core/parts.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { scoreStyles } from '../../styles/score.ts';
import '../state/index.ts';
import { styles } from './customer-panel.styles.ts';

const SHOWN = 5;

/** The leads that belong to a host's customer, found by e-mail address, for the host's customer page. */
export class DwCustomerPanel extends DwElement {
  static override styles = [...base, controls, scoreStyles, styles];

  @property({ attribute: 'customer-email' }) customerEmail = '';
  @property({ attribute: 'customer-name' }) customerName = '';
  private readonly load = new Load<Page<Lead>>(this);

  override willUpdate(changed: PropertyValues<this>): void {
    if (!this.customerEmail || !(changed.has('customerEmail') || changed.has('context'))) return;
    void this.load.run(async (signal) => {
      await this.services.me();
      return this.services.api.leads({ q: this.customerEmail, sort: '-score', limit: SHOWN }, signal);
    });
  }

  override render() {
    return html`<section class="panel" aria-label=${t('customerPanel.title')} data-testid="customer-panel">
      ${this.content()}
    </section>`;
  }

  private content(): TemplateResult {
    const { value, error, loading } = this.load;
    if (error) return html`<dw-state compact .context=${this.context} .error=${error} @dw-retry=${this.load.retry}></dw-state>`;
    if (!value && loading) {
      return html`<div role="status" aria-busy="true" aria-label=${t('state.loading')}>
        <div class="skeleton"></div>
        <div class="skeleton"></div>
      </div>`;
    }
    if (!value || value.items.length === 0) return this.empty();
    return html`<div class="row">
        <h2>${t('customerPanel.title')}</h2>
        <span class="soft">${plural('leads.total', value.total ?? value.items.length)}</span>
      </div>
      <ul>
        ${value.items.map((lead) => this.entry(lead))}
      </ul>
      ${value.nextCursor !== null
        ? html`<footer><a href=${this.listLink}>${t('customerPanel.all')}</a></footer>`
        : nothing}`;
  }

  private empty(): TemplateResult {
    const who = this.customerName || this.customerEmail;
    return html`<dw-state
      compact
      heading=${t('customerPanel.none')}
      text=${who ? t('customerPanel.none.text', { who }) : t('customerPanel.noEmail')}
      ><a class="btn" href=${this.page('leads')}>${t('customerPanel.open')}</a></dw-state
    >`;
  }

  private entry(lead: Lead): TemplateResult {
    const href = this.page(`leads/${encodeURIComponent(lead.id)}`);
    return html`<li>
      <a class="name clip" href=${href} title=${lead.displayName}>${lead.displayName}</a>
      ${scoreChip(lead.score)}
      <span class="soft clip">${lead.stage?.name ?? label('status', lead.status)}</span>
      <span class="value">${lead.estimatedValue ? formatMoney(lead.estimatedValue) : nothing}</span>
    </li>`;
  }

  private get listLink(): string {
    return `${this.page('leads')}?q=${encodeURIComponent(this.customerEmail)}`;
  }
}
