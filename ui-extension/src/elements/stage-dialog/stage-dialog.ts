import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ApiError } from '../../api/error.ts';
import type { Stage, StageChange, StageType } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { failureText } from '../../core/failure.ts';
import { label, t, type Text } from '../../core/i18n.ts';
import { REQUIRED_FIELDS, statusesFor } from '../../model/stage.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { dialogFormStyles } from '../../styles/dialog-form.ts';
import { frameStyles } from '../../styles/frame.ts';
import '../dialog/index.ts';
import '../threshold-trial/index.ts';
import { styles } from './stage-dialog.styles.ts';

const TYPES: readonly StageType[] = ['open', 'won', 'lost'];
const COLOUR = '#5b6ee1';

/**
 * All settings of a stage, of one that is there or of a new one.
 * @fires dw-confirm - detail: the settings as filled in
 * @fires dw-cancel
 */
export class DwStageDialog extends DwElement {
  static override styles = [...base, controls, frameStyles, dialogFormStyles, styles];

  @property({ type: Boolean }) open = false;
  /** Undefined: a new one. */
  @property({ attribute: false }) stage?: Stage;
  /** Whose stage it is. */
  @property({ attribute: 'pipeline-id' }) pipelineId = '';
  /** Why the server did not take it. */
  @property({ attribute: false }) failure?: unknown;
  /** Said above the fields. */
  @property() notice = '';
  @state() private type: StageType = 'open';
  /** As it is typed; empty: none. */
  @state() private threshold = '';
  @query('form') private form!: HTMLFormElement;

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('open') || !this.open) return;
    this.type = this.stage?.type ?? 'open';
    this.threshold = String(this.stage?.scoreThreshold ?? '');
  }

  override render() {
    const { stage } = this;
    return html`<dw-dialog
      data-testid="stage-dialog"
      heading=${stage ? t('stages.edit', { stage: stage.name }) : t('stages.new')}
      ?open=${this.open}
      @dw-close=${() => this.emit('dw-cancel')}
    >
      ${this.open ? this.fields() : nothing}
      <button slot="footer" class="btn" type="button" @click=${() => this.emit('dw-cancel')}>${t('action.cancel')}</button>
      <button slot="footer" class="btn primary" type="submit" form="form">${t('action.save')}</button>
    </dw-dialog>`;
  }

  private fields(): TemplateResult {
    const { stage } = this;
    const status = stage?.leadStatus ?? '';
    return html`<form id="form" novalidate @submit=${this.onSubmit}>
      ${this.alert()}
      ${this.input('name', 'stages.name', stage?.name ?? '', { full: true, required: true })}
      ${stage ? nothing : this.typeField()}
      ${this.input('colour', 'stages.colour', stage?.colour ?? COLOUR, { type: 'color' })}
      ${this.input('probability', 'stages.probability', stage?.probability ?? 50, { type: 'number' })}
      ${this.input('slaDays', 'stages.sla', stage?.slaDays ?? '', { type: 'number' })}
      <div class="field">
        <label for="leadStatus">${t('stages.status')}</label>
        <select class="input" id="leadStatus" name="leadStatus">
          <option value="">${t('stages.noStatus')}</option>
          ${statusesFor(this.type).map((s) => html`<option value=${s} .selected=${s === status}>${label('status', s)}</option>`)}
        </select>
      </div>
      ${this.type === 'open' ? this.thresholdFields() : nothing}
      ${check('autoNurture', t('stages.nurture'), stage?.autoNurture ?? false)}
      ${this.requiredFields()}
    </form>`;
  }

  private alert() {
    const known = this.failure instanceof ApiError && Object.keys(this.failure.fields).length > 0;
    const text = this.notice || (this.failure && !known ? failureText(this.failure) : '');
    return text ? html`<div class="alert full" role="alert">${text}</div>` : nothing;
  }

  private thresholdFields(): TemplateResult {
    const now = this.stage?.scoreThreshold ?? '';
    const typed = (event: Event) => (this.threshold = (event.target as HTMLInputElement).value);
    return html`${this.input('scoreThreshold', 'stages.threshold', now, { type: 'number', full: true, help: 'stages.thresholdHelp', typed })}
    ${this.stage && this.threshold !== ''
      ? html`<dw-threshold-trial
          class="full"
          .context=${this.context}
          pipeline-id=${this.pipelineId}
          stage-id=${this.stage.id}
          threshold=${this.threshold}
        ></dw-threshold-trial>`
      : nothing}
    ${this.threshold !== '' ? check('thresholdEnforced', t('stages.enforced'), this.stage?.thresholdEnforced ?? false) : nothing}`;
  }

  private typeField(): TemplateResult {
    const pick = (event: Event) => (this.type = (event.target as HTMLSelectElement).value as StageType);
    return html`<div class="field">
      <label for="type">${t('stages.type')}</label>
      <select class="input" id="type" name="type" @change=${pick}>
        ${TYPES.map((type) => html`<option value=${type} ?selected=${type === this.type}>${t(`stages.type.${type}`)}</option>`)}
      </select>
    </div>`;
  }

  private input(
    name: string,
    title: Text,
    value: string | number,
    more: { type?: string; full?: boolean; required?: boolean; help?: Text; typed?: (event: Event) => void } = {},
  ): TemplateResult {
    const error = this.failure instanceof ApiError ? this.failure.fields[name] : undefined;
    return html`<div class="field ${more.full ? 'full' : ''}">
      <label for=${name}>${t(title)} ${more.required ? html`<span class="required" aria-hidden="true">*</span>` : nothing}</label>
      <input
        class="input"
        id=${name}
        name=${name}
        type=${more.type ?? 'text'}
        inputmode=${more.type === 'number' ? 'numeric' : nothing}
        autocomplete="off"
        .value=${String(value)}
        ?autofocus=${name === 'name'}
        ?required=${more.required}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${error || more.help ? `${name}-note` : nothing}
        @input=${more.typed}
      />
      ${error
        ? html`<span class="error" id="${name}-note">${error}</span>`
        : more.help
          ? html`<span class="soft" id="${name}-note">${t(more.help)}</span>`
          : nothing}
    </div>`;
  }

  private requiredFields(): TemplateResult {
    const asked = this.stage?.requiredFields ?? [];
    const own = asked.filter((name) => !(REQUIRED_FIELDS as readonly string[]).includes(name));
    return html`<fieldset class="full">
      <legend>${t('stages.fields')}</legend>
      ${[...REQUIRED_FIELDS, ...own].map(
        (name) => html`<label class="check"
          ><input type="checkbox" name="requiredFields" value=${name} .checked=${asked.includes(name)} />${label('requiredField', name)}</label
        >`,
      )}
    </fieldset>`;
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    this.emit<StageChange>('dw-confirm', settingsOf(new FormData(this.form), this.type));
  };
}

function check(name: string, text: string, now: boolean): TemplateResult {
  return html`<label class="check full"><input type="checkbox" name=${name} .checked=${now} />${text}</label>`;
}

/** What is empty is sent as null, which takes it away; the server judges the rest. */
function settingsOf(data: FormData, type: StageType): StageChange {
  const text = (name: string) => String(data.get(name) ?? '').trim() || null;
  const number = (name: string) => (text(name) === null ? null : Number(text(name)));
  return {
    name: text('name'),
    type,
    colour: text('colour'),
    probability: number('probability'),
    slaDays: number('slaDays'),
    leadStatus: text('leadStatus') as StageChange['leadStatus'],
    scoreThreshold: number('scoreThreshold'),
    thresholdEnforced: data.has('thresholdEnforced'),
    autoNurture: data.has('autoNurture'),
    requiredFields: data.getAll('requiredFields').map(String),
  };
}
