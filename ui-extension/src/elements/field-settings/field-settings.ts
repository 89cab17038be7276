import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { ApiError } from '../../api/error.ts';
import type { Versioned } from '../../api/client.ts';
import type { CustomField, CustomFieldChange, Settings } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { failureText, isStale } from '../../core/failure.ts';
import { t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { Load } from '../../core/load.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { settingsStyles } from '../../styles/settings.ts';
import { tableStyles } from '../../styles/table.ts';
import type { DwSnackbar } from '../snackbar/index.ts';
import '../csv-button/index.ts';
import '../field-dialog/index.ts';
import '../snackbar/index.ts';
import '../state/index.ts';

interface Shown {
  readonly fields: readonly CustomField[];
  readonly settings: Versioned<Settings>;
}

/** The organisation's own fields of leads: declared, renamed, retired and brought back. */
export class DwFieldSettings extends DwElement {
  static override styles = [...base, controls, tableStyles, settingsStyles];

  /** The field that is being changed; `new`: one is being declared. */
  @state() private editing?: CustomField | 'new';
  @state() private errors: Readonly<Record<string, string>> = {};
  @state() private failure = '';
  @state() private busy = false;
  @query('dw-snackbar') private snackbar!: DwSnackbar;
  private readonly load = new Load<Shown>(this);

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('context')) void this.load.run((signal) => this.read(signal));
  }

  override render() {
    const { value, error } = this.load;
    if (error) return html`<dw-state page .context=${this.context} .error=${error} @dw-retry=${this.load.retry}></dw-state>`;
    return html`<div class="bar">
        <h1>${t('nav.fields')}</h1>
        <span class="acts">
          <dw-csv-button framed what=${t('nav.fields')} file="fields" .source=${() => this.services.api.exportList('crm.customFields.list')}></dw-csv-button>
          <button class="btn primary" type="button" data-testid="add-field" @click=${() => this.edit('new')}>${icon('plus')}${t('fields.add')}</button>
        </span>
      </div>
      ${value ? this.content(value) : html`<div class="skeleton" role="status" aria-busy="true" aria-label=${t('state.loading')}></div>`}
      <dw-field-dialog
        .context=${this.context}
        ?open=${this.editing !== undefined}
        .field=${this.editing === 'new' ? undefined : this.editing}
        .errors=${this.errors}
        failure=${this.failure}
        ?busy=${this.busy}
        @dw-save=${(e: CustomEvent<CustomFieldChange>) => void this.save(e.detail)}
        @dw-close=${() => this.edit(undefined)}
      ></dw-field-dialog>
      <dw-snackbar></dw-snackbar>`;
  }

  private content({ fields, settings }: Shown): TemplateResult {
    return html`<div class="stack">
      <section class="panel">
        ${fields.length === 0
          ? html`<dw-state icon="sliders" heading=${t('fields.none')} text=${t('fields.none.text')}></dw-state>`
          : html`<div class="scroll">${this.table(fields)}</div>`}
      </section>
      <section class="panel" aria-label=${t('fields.others')}>
        <h2>${t('fields.others')}</h2>
        <label class="check"
          ><input
            type="checkbox"
            data-testid="declared-only"
            .checked=${settings.value.declaredFieldsOnly === true}
            ?disabled=${this.busy}
            @change=${(e: Event) => void this.restrict((e.target as HTMLInputElement).checked)}
          />${t('fields.declaredOnly')}</label
        >
      </section>
    </div>`;
  }

  private table(fields: readonly CustomField[]): TemplateResult {
    return html`<table aria-label=${t('nav.fields')}>
      <thead>
        <tr>
          <th scope="col">${t('fields.label')}</th>
          <th scope="col" class="wide">${t('fields.key')}</th>
          <th scope="col">${t('fields.type')}</th>
          <th scope="col"><span class="visually-hidden">${t('action.edit')}</span></th>
        </tr>
      </thead>
      <tbody>
        ${fields.map((field) => this.row(field))}
      </tbody>
    </table>`;
  }

  private row(field: CustomField): TemplateResult {
    const { label, key, type, choices, retired } = field;
    return html`<tr data-testid="field">
      <td><b>${label}</b>${retired ? html` <span class="soft">${t('fields.retired')}</span>` : nothing}</td>
      <td class="wide"><code>${key}</code></td>
      <td>${t(`fields.type.${type}`)}${choices.length > 0 ? html`<br /><span class="soft">${choices.join(', ')}</span>` : nothing}</td>
      <td class="num">
        <button class="btn quiet icon-only" type="button" aria-label=${t('fields.edit', { name: label })} title=${t('fields.edit', { name: label })} @click=${() => this.edit(field)}>${icon('edit')}</button>
        <button class="btn quiet" type="button" ?disabled=${this.busy} aria-label=${t(retired ? 'fields.bringBackOf' : 'fields.retireOf', { name: label })} @click=${() => void this.change(field, { retired: !retired })}>
          ${t(retired ? 'fields.bringBack' : 'fields.retire')}
        </button>
      </td>
    </tr>`;
  }

  private async read(signal?: AbortSignal): Promise<Shown> {
    await this.services.me();
    const [fields, settings] = await Promise.all([this.services.api.customFields(), this.services.api.settings(signal)]);
    return { fields, settings };
  }

  private edit(field: CustomField | 'new' | undefined): void {
    this.editing = field;
    this.errors = {};
    this.failure = '';
  }

  private async save(change: CustomFieldChange): Promise<void> {
    const { editing } = this;
    if (editing === 'new') await this.attempt(() => this.services.api.addCustomField(change), String(change.label));
    else if (editing) await this.change(editing, change);
  }

  private async change(field: CustomField, change: CustomFieldChange): Promise<void> {
    await this.attempt(() => this.services.api.changeCustomField(field, change), field.label);
  }

  private async restrict(declaredFieldsOnly: boolean): Promise<void> {
    const etag = this.load.value?.settings.etag ?? '';
    await this.attempt(() => this.services.api.changeSettings(etag, { declaredFieldsOnly }), t('nav.fields'));
  }

  private async attempt(work: () => Promise<unknown>, name: string): Promise<void> {
    this.busy = true;
    this.errors = {};
    this.failure = '';
    try {
      await work();
      this.edit(undefined);
      this.snackbar.show({ text: t('pipelines.saved', { name }) });
    } catch (error) {
      this.refused(error);
    }
    this.services.forgetCustomFields();
    this.load.value = await this.read().catch(() => this.load.value);
    this.busy = false;
  }

  private refused(error: unknown): void {
    const text = isStale(error) ? t('settings.stale') : failureText(error);
    if (!this.editing) return this.snackbar.show({ text });
    this.errors = error instanceof ApiError ? error.fields : {};
    if (isStale(error) && this.editing !== 'new') this.edit(undefined);
    if (isStale(error)) this.snackbar.show({ text });
    else if (Object.keys(this.errors).length === 0) this.failure = text;
  }
}
