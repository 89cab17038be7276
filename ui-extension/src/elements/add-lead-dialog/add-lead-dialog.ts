import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ApiError, OfflineError } from '../../api/error.ts';
import type { LeadMatch, NewLead } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { label, plural, t, type Text } from '../../core/i18n.ts';
import { SOURCES } from '../../model/lead.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { dialogFormStyles } from '../../styles/dialog-form.ts';
import '../dialog/index.ts';
import { styles } from './add-lead-dialog.styles.ts';

interface Field {
  readonly name: Exclude<keyof NewLead, 'estimatedValue' | 'source'>;
  readonly title: Text;
  readonly type?: string;
  readonly required?: boolean;
  readonly full?: boolean;
}

const FIELDS: readonly Field[] = [
  { name: 'firstName', title: 'lead.firstName', required: true },
  { name: 'lastName', title: 'lead.lastName', required: true },
  { name: 'email', title: 'lead.email', type: 'email', required: true, full: true },
  { name: 'company', title: 'lead.company' },
  { name: 'jobTitle', title: 'lead.jobTitle' },
  { name: 'phone', title: 'lead.phone', type: 'tel' },
];

/**
 * Takes a new lead: first name, last name and e-mail are needed. What the server refuses is said at the field.
 * @fires dw-lead-added - detail: the lead as stored
 * @fires dw-close
 */
export class DwAddLeadDialog extends DwElement {
  static override styles = [...base, controls, dialogFormStyles, styles];

  @property({ type: Boolean, reflect: true }) open = false;
  @state() private errors: Readonly<Record<string, string>> = {};
  @state() private failure = '';
  @state() private saving = false;
  @state() private alike: readonly LeadMatch[] = [];
  @query('form') private form!: HTMLFormElement;

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('open') || !this.open) return;
    this.errors = {};
    this.failure = '';
    this.alike = [];
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open) this.form.reset();
  }

  override render() {
    return html`<dw-dialog
      data-testid="add-lead-dialog"
      heading=${t('addLead.title')}
      ?open=${this.open}
      @dw-close=${(event: Event) => this.close(event)}
    >
      <form id="form" novalidate @submit=${this.onSubmit}>
        ${this.failure ? html`<div class="alert" role="alert">${this.failure}</div>` : nothing}
        ${FIELDS.map((field) => this.field(field))} ${this.sourceField()} ${this.hint()}
      </form>
      <button slot="footer" class="btn" type="button" @click=${(event: Event) => this.close(event)}>${t('action.cancel')}</button>
      <button slot="footer" class="btn primary" type="submit" form="form" ?disabled=${this.saving}>
        ${this.saving ? t('state.saving') : t('addLead.save')}
      </button>
    </dw-dialog>`;
  }

  private field({ name, title, type, required, full }: Field): TemplateResult {
    const error = this.errors[name];
    return html`<div class="field ${full ? 'full' : ''}">
      <label for=${name}>${t(title)} ${required ? html`<span class="required" aria-hidden="true">*</span>` : nothing}</label>
      <input
        class="input"
        id=${name}
        name=${name}
        type=${type ?? 'text'}
        autocomplete="off"
        ?autofocus=${name === 'firstName'}
        ?required=${required}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${error ? `${name}-error` : nothing}
        @input=${() => this.forget(name)}
        @change=${name === 'email' || name === 'phone' ? () => void this.lookForMatches() : nothing}
      />
      ${error ? html`<span class="error" id="${name}-error">${error}</span>` : nothing}
    </div>`;
  }

  /** Who is there already may be added all the same: two people share a phone. */
  private hint() {
    const { alike } = this;
    return html`<div class="full" role="status" data-testid="matches">
      ${alike.length === 0
        ? nothing
        : html`<div class="hint">
            ${plural('matches.title', alike.length)}
            <ul>
              ${alike.map(({ lead, by }) => html`<li>
                <a href=${this.page(`leads/${encodeURIComponent(lead.id)}`)} target="_blank">${lead.displayName}</a>
                <span class="soft">${[lead.company, ...by.map((b) => label('matches.by', b))].filter(Boolean).join(' · ')}</span>
              </li>`)}
            </ul>
          </div>`}
    </div>`;
  }

  private async lookForMatches(): Promise<void> {
    const value = (name: string) => this.renderRoot.querySelector<HTMLInputElement>(`#${name}`)?.value.trim() ?? '';
    const asked = { email: value('email'), phone: value('phone') };
    try {
      this.alike = asked.email || asked.phone ? await this.services.api.leadMatches(asked) : [];
    } catch {
      this.alike = []; // Only a hint: an address that is not complete yet has none.
    }
  }

  private sourceField(): TemplateResult {
    return html`<div class="field">
      <label for="source">${t('lead.source')}</label>
      <select class="input" id="source" name="source">
        <option value="">–</option>
        ${SOURCES.map((source) => html`<option value=${source}>${label('source', source)}</option>`)}
      </select>
    </div>`;
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    const filled = [...new FormData(this.form)]
      .map(([name, value]) => [name, String(value).trim()] as const)
      .filter(([, value]) => value !== '');
    const lead = Object.fromEntries(filled) as unknown as NewLead;
    this.errors = missingIn(lead);
    if (Object.keys(this.errors).length > 0) void this.focusFirstError();
    else if (!this.saving) void this.save(lead);
  };

  private async save(lead: NewLead): Promise<void> {
    this.saving = true;
    this.failure = '';
    try {
      const { value } = await this.services.api.addLead(lead);
      this.emit('dw-lead-added', value);
    } catch (error) {
      this.explain(error);
    } finally {
      this.saving = false;
    }
  }

  private explain(error: unknown): void {
    const fields = error instanceof ApiError ? error.fields : {};
    const shown = new Set<string>([...FIELDS.map((field) => field.name), 'source']);
    this.errors = fields;
    if (Object.keys(fields).some((name) => shown.has(name))) void this.focusFirstError();
    else this.failure = error instanceof OfflineError ? t('state.offline.text') : messageOf(error);
  }

  private async focusFirstError(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }

  private forget(name: string): void {
    if (!this.errors[name]) return;
    const { [name]: _gone, ...rest } = this.errors;
    this.errors = rest;
  }

  private close(event: Event): void {
    event.stopPropagation();
    this.emit('dw-close');
  }
}

/** Said before the server is asked; all else is the server's to judge. */
function missingIn(lead: NewLead): Record<string, string> {
  const missing = FIELDS.filter((field) => field.required && !lead[field.name]);
  const errors = Object.fromEntries(missing.map(({ name, title }) => [name, t('field.missing', { field: t(title) })]));
  if (lead.email && !/^[^\s@]+@[^\s@]+$/.test(lead.email)) errors['email'] = t('field.email');
  return errors;
}

function messageOf(error: unknown): string {
  if (!(error instanceof ApiError)) return t('state.error.text');
  return error.requestId ? `${error.message} (${t('state.requestId')} ${error.requestId})` : error.message;
}
