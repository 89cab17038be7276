import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ApiError, OfflineError } from '../../api/error.ts';
import type { NewActivity } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { label, t } from '../../core/i18n.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { styles } from './activity-form.styles.ts';

type Kind = NonNullable<NewActivity['type']>;

const TYPES: readonly Kind[] = ['note', 'call', 'email', 'meeting', 'task'];
const CONTACTS: readonly Kind[] = ['call', 'email', 'meeting'];

/**
 * Logs a note, a call, a mail, a meeting or a task on a lead or a deal.
 * @fires dw-logged
 */
export class DwActivityForm extends DwElement {
  static override styles = [...base, controls, styles];

  @property({ attribute: 'lead-id' }) leadId = '';
  /** In place of a lead. */
  @property({ attribute: 'deal-id' }) dealId = '';
  @state() private type: Kind = 'note';
  @state() private error = '';
  @state() private saving = false;
  @query('form') private form!: HTMLFormElement;
  @query('textarea') private text!: HTMLTextAreaElement;

  /** Asks for a task, which is what is to be done next. */
  async plan(): Promise<void> {
    this.type = 'task';
    await this.updateComplete;
    this.text.focus();
  }

  override render() {
    const contact = CONTACTS.includes(this.type);
    return html`<form novalidate aria-label=${t('log.title')} data-testid="activity-form" @submit=${this.onSubmit}>
      <div class="row">
        ${this.choice('type', t('log.type'), TYPES.map((type) => [type, label('activityType', type)]), this.type)}
        ${contact ? this.choice('direction', t('log.direction'), [['outbound', t('log.outbound')], ['inbound', t('log.inbound')]]) : nothing}
        ${this.type === 'task' ? due() : nothing}
      </div>
      <div class="field">
        <label for="text">${t(this.type === 'task' ? 'log.task' : 'log.text')}</label>
        <textarea
          class="input"
          id="text"
          name="text"
          maxlength="10000"
          aria-invalid=${this.error ? 'true' : nothing}
          aria-describedby=${this.error ? 'error' : nothing}
          @input=${() => (this.error = '')}
        ></textarea>
        ${this.error ? html`<span class="error" id="error" role="alert">${this.error}</span>` : nothing}
      </div>
      <button class="btn primary" type="submit" ?disabled=${this.saving}>${t(this.saving ? 'state.saving' : 'log.save')}</button>
    </form>`;
  }

  private choice(name: string, title: string, options: readonly (readonly [string, string])[], picked = options[0]?.[0]): TemplateResult {
    const pick = (event: Event) => {
      if (name === 'type') this.type = (event.target as HTMLSelectElement).value as Kind;
      this.error = '';
    };
    return html`<div class="field">
      <label for=${name}>${title}</label>
      <select class="input" id=${name} name=${name} @change=${pick}>
        ${options.map(([value, text]) => html`<option value=${value} .selected=${value === picked}>${text}</option>`)}
      </select>
    </div>`;
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    const activity = this.filled();
    if (!CONTACTS.includes(this.type) && !activity.subject && !activity.body) {
      this.error = t('log.missing');
      this.text.focus();
    } else if (!this.saving) {
      void this.save(activity);
    }
  };

  /** A task is named by what is written; everything else is told by it. */
  private filled(): NewActivity {
    const text = this.text.value.trim();
    const value = (name: string) => this.renderRoot.querySelector<HTMLInputElement>(`[name=${name}]`)?.value || undefined;
    const dueAt = value('due');
    const short = this.type === 'task' && text.length <= 200 && !text.includes('\n');
    return {
      type: this.type,
      direction: value('direction') as NewActivity['direction'],
      subject: short ? text || undefined : undefined,
      body: short ? undefined : text || undefined,
      dueAt: dueAt ? new Date(dueAt).toISOString() : undefined,
    };
  }

  private async save(activity: NewActivity): Promise<void> {
    this.saving = true;
    try {
      const { api } = this.services;
      await (this.dealId ? api.logDealActivity(this.dealId, activity) : api.logActivity(this.leadId, activity));
      this.form.reset();
      this.type = 'note';
      this.emit('dw-logged');
    } catch (error) {
      this.error = error instanceof OfflineError ? t('state.offline.text') : messageOf(error);
    } finally {
      this.saving = false;
    }
  }
}

function due(): TemplateResult {
  return html`<div class="field">
    <label for="due">${t('log.due')}</label>
    <input class="input" id="due" name="due" type="datetime-local" />
  </div>`;
}

/** What the server says of the field at fault, else of the request. */
function messageOf(error: unknown): string {
  if (!(error instanceof ApiError)) throw error;
  return Object.values(error.fields)[0] ?? error.message;
}
