import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ApiError } from '../../api/error.ts';
import type { Lead, NewDeal, Stage } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { failureText } from '../../core/failure.ts';
import { exponentOf } from '../../core/format.ts';
import { t } from '../../core/i18n.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { dialogFormStyles } from '../../styles/dialog-form.ts';
import '../dialog/index.ts';
import { styles } from './add-deal-dialog.styles.ts';

const FOUND = 8;
const TYPING_MS = 250;

/**
 * Takes a new deal for a lead that is there.
 * @fires dw-deal-added - detail: the deal as stored
 * @fires dw-close
 */
export class DwAddDealDialog extends DwElement {
  static override styles = [...base, controls, dialogFormStyles, styles];

  @property({ type: Boolean, reflect: true }) open = false;
  @property() pipelineId = '';
  @property({ attribute: false }) stages: readonly Stage[] = [];
  /** The stage that is chosen at first. */
  @property() stageId = '';
  @property() currency = 'EUR';
  @state() private found?: readonly Lead[];
  @state() private failure?: unknown;
  @state() private missing = false;
  @state() private saving = false;
  @query('form') private form!: HTMLFormElement;
  private typing?: ReturnType<typeof setTimeout>;

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('open') || !this.open) return;
    this.found = undefined;
    this.failure = undefined;
    this.missing = false;
  }

  override render() {
    const stage = this.stages.find(({ id }) => id === this.stageId);
    return html`<dw-dialog
      data-testid="add-deal-dialog"
      heading=${stage ? t('addDeal.in', { stage: stage.name }) : t('addDeal.title')}
      ?open=${this.open}
      @dw-close=${this.close}
    >
      ${this.open ? this.fields() : nothing}
      <button slot="footer" class="btn" type="button" @click=${this.close}>${t('action.cancel')}</button>
      <button slot="footer" class="btn primary" type="submit" form="form" ?disabled=${this.saving}>
        ${this.saving ? t('state.saving') : t('action.add')}
      </button>
    </dw-dialog>`;
  }

  private fields(): TemplateResult {
    const asksReason = this.failure instanceof ApiError && this.failure.code === 'reason-required';
    return html`<form id="form" novalidate @submit=${this.onSubmit}>
      ${this.failure ? html`<div class="alert full" role="alert">${failureText(this.failure)}</div>` : nothing}
      <div class="field full">
        <label for="search">${t('addDeal.lead')} <span class="required" aria-hidden="true">*</span></label>
        <input
          class="input"
          id="search"
          type="search"
          autofocus
          autocomplete="off"
          placeholder=${t('addDeal.search')}
          aria-invalid=${this.missing ? 'true' : nothing}
          aria-describedby=${this.missing ? 'lead-error' : nothing}
          @input=${this.onType}
        />
        <div role="status">${this.results()}</div>
        ${this.missing ? html`<span class="error" id="lead-error">${t('addDeal.missing')}</span>` : nothing}
      </div>
      ${asksReason ? text('reason', t('addDeal.reason'), { full: true }) : nothing}
      <div class="field full">
        <label for="stageId">${t('addDeal.stage')}</label>
        <select class="input" id="stageId" name="stageId">
          ${this.stages
            .filter(({ type }) => type === 'open')
            .map(({ id, name }) => html`<option value=${id} .selected=${id === this.stageId}>${name}</option>`)}
        </select>
      </div>
      ${text('value', t('addDeal.value', { currency: this.currency }), { type: 'number' })}
      ${text('expectedCloseDate', t('deal.expectedClose'), { type: 'date' })}
      ${text('title', t('addDeal.dealTitle'), { help: t('addDeal.titleHelp'), full: true })}
    </form>`;
  }

  private results() {
    const { found } = this;
    if (!found) return nothing;
    if (found.length === 0) return html`<span class="soft">${t('addDeal.noResults')}</span>`;
    return html`<select class="input" name="leadId" size=${Math.max(2, Math.min(found.length, 5))} aria-label=${t('addDeal.results')} data-testid="found-leads">
      ${found.map(
        ({ id, displayName, company, email }, i) =>
          html`<option value=${id} .selected=${i === 0}>${[displayName, company ?? email].filter(Boolean).join(' · ')}</option>`,
      )}
    </select>`;
  }

  private readonly onType = (event: Event): void => {
    const q = (event.target as HTMLInputElement).value.trim();
    this.missing = false;
    clearTimeout(this.typing);
    this.typing = setTimeout(() => void this.look(q), TYPING_MS);
  };

  private async look(q: string): Promise<void> {
    try {
      this.found = q ? (await this.services.api.leads({ q, limit: FOUND, sort: 'name' })).items : undefined;
    } catch (error) {
      this.failure = error;
    }
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    const deal = this.filled(new FormData(this.form));
    this.missing = !deal.leadId;
    if (this.missing) this.renderRoot.querySelector<HTMLElement>('#search')?.focus();
    else if (!this.saving) void this.save(deal);
  };

  private filled(data: FormData): NewDeal {
    const given = (name: string) => String(data.get(name) ?? '').trim() || undefined;
    const value = given('value');
    const amount = value === undefined ? undefined : Math.round(Number(value) * 10 ** exponentOf(this.currency));
    return {
      leadId: given('leadId'),
      pipelineId: this.pipelineId,
      stageId: given('stageId'),
      title: given('title'),
      expectedCloseDate: given('expectedCloseDate'),
      reason: given('reason'),
      value: amount === undefined ? undefined : { amount, currency: this.currency },
    };
  }

  private async save(deal: NewDeal): Promise<void> {
    this.saving = true;
    try {
      this.emit('dw-deal-added', await this.services.api.addDeal(deal));
    } catch (error) {
      this.failure = error;
    } finally {
      this.saving = false;
    }
  }

  private readonly close = (event: Event): void => {
    event.stopPropagation();
    this.emit('dw-close');
  };
}

function text(name: string, title: string, { type = 'text', help = '', full = false } = {}): TemplateResult {
  return html`<div class="field ${full ? 'full' : ''}">
    <label for=${name}>${title}</label>
    <input
      class="input"
      id=${name}
      name=${name}
      type=${type}
      min=${type === 'number' ? 0 : nothing}
      step=${type === 'number' ? 'any' : nothing}
      autocomplete="off"
      placeholder=${help || nothing}
    />
  </div>`;
}
