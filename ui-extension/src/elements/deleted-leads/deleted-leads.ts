import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { Lead, Page } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { failureText } from '../../core/failure.ts';
import { formatDateTime } from '../../core/format.ts';
import { label, t } from '../../core/i18n.ts';
import { Load } from '../../core/load.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { tablePanelStyles, tableStyles } from '../../styles/table.ts';
import type { DwSnackbar } from '../snackbar/index.ts';
import '../csv-button/index.ts';
import '../snackbar/index.ts';
import '../state/index.ts';
import { styles } from './deleted-leads.styles.ts';

const PAGE = 50;

/**
 * Leads that were deleted, to be brought back.
 * @fires dw-open-page - detail: a path; the user wants to see a lead that is back
 */
export class DwDeletedLeads extends DwElement {
  static override styles = [...base, controls, tableStyles, tablePanelStyles, styles];

  @state() private busy = '';
  @query('dw-snackbar') private snackbar!: DwSnackbar;
  private readonly load = new Load<Page<Lead>>(this);

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('context')) this.read();
  }

  override render() {
    const { value, error } = this.load;
    if (error) return html`<dw-state page .context=${this.context} .error=${error} @dw-retry=${this.load.retry}></dw-state>`;
    return html`<div class="bar">
        <h1>${t('nav.deletedLeads')}</h1>
        <span class="grow"></span>
        <dw-csv-button framed what=${t('nav.deletedLeads')} file="deleted-leads" .source=${() => this.services.api.exportLeads({ deleted: true, sort: '-updatedAt' })}></dw-csv-button>
      </div>
      ${value ? this.content(value) : html`<div class="skeleton" role="status" aria-busy="true" aria-label=${t('state.loading')}></div>`}
      <dw-snackbar></dw-snackbar>`;
  }

  private content({ items, nextCursor }: Page<Lead>): TemplateResult {
    if (items.length === 0) {
      return html`<div class="panel">
        <dw-state icon="trash" heading=${t('deletedLeads.none')} text=${t('deletedLeads.none.text')}></dw-state>
      </div>`;
    }
    return html`<div class="panel">
      <div class="scroll">
        <table aria-label=${t('nav.deletedLeads')}>
          <thead>
            <tr>
              <th scope="col">${t('lead.name')}</th>
              <th scope="col" class="wide">${t('lead.company')}</th>
              <th scope="col" class="wide">${t('lead.email')}</th>
              <th scope="col" class="wide">${t('lead.status')}</th>
              <th scope="col" class="wide">${t('deletedLeads.updated')}</th>
              <th scope="col"><span class="visually-hidden">${t('deletedLeads.restore')}</span></th>
            </tr>
          </thead>
          <tbody>
            ${items.map((lead) => this.row(lead))}
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

  private row(lead: Lead): TemplateResult {
    const name = lead.displayName;
    return html`<tr data-testid="deleted-lead">
      <td title=${name}><b>${name}</b></td>
      <td class="wide" title=${lead.company ?? ''}>${lead.company ?? '–'}</td>
      <td class="wide" title=${lead.email ?? ''}>${lead.email ?? '–'}</td>
      <td class="wide">${label('status', lead.status)}</td>
      <td class="wide">${formatDateTime(lead.updatedAt)}</td>
      <td class="num">
        <button
          class="btn"
          type="button"
          data-testid="restore"
          ?disabled=${this.busy === lead.id}
          aria-label=${t('deletedLeads.restoreOf', { name })}
          @click=${() => void this.restore(lead)}
        >
          ${t('deletedLeads.restore')}
        </button>
      </td>
    </tr>`;
  }

  private read(): void {
    void this.load.run(async (signal) => {
      await this.services.me();
      return this.services.api.leads({ deleted: true, sort: '-updatedAt', limit: PAGE }, signal);
    });
  }

  private async more(cursor: string): Promise<void> {
    const shown = this.load.value;
    await this.attempt(async () => {
      const page = await this.services.api.leads({ deleted: true, sort: '-updatedAt', limit: PAGE, cursor });
      if (!shown || this.load.value !== shown) return;
      this.load.value = { ...page, items: [...shown.items, ...page.items] };
      this.requestUpdate();
    });
  }

  private async restore(lead: Lead): Promise<void> {
    this.busy = lead.id;
    await this.attempt(async () => {
      const { id, displayName } = await this.services.api.restoreLead(lead.id, lead.version);
      const open = () => this.emit('dw-open-page', this.page(`leads/${encodeURIComponent(id)}`));
      this.snackbar.show({ text: t('deletedLeads.restored', { name: displayName }), action: { label: t('action.open'), run: open } });
    });
    this.busy = '';
    this.read();
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.snackbar.show({ text: failureText(error) });
    }
  }
}
