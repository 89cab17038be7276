import { html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { DwElement } from '../../core/element.ts';
import { t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import {
  KINDS, shareOf, sharersOf, withFactor, withNew, withOptional, withoutFactor, withShare, type Factor, type FactorKind, type ScoringModel,
} from '../../model/scoring-model.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { numberField, textOf, type Edit } from '../factor-editor/edit.ts';
import '../factor-editor/index.ts';
import { styles } from './model-form.styles.ts';

/**
 * A scoring model as a form: name, starting point, bands, and its factors.
 * @fires dw-model - detail: the model as it now is
 */
export class DwModelForm extends DwElement {
  static override styles = [...base, controls, styles];

  @property({ attribute: false }) model!: ScoringModel;
  /** Pointers within the model, such as `factors/0/weight`, and what is wrong there. */
  @property({ attribute: false }) faults: Readonly<Record<string, string>> = {};
  @property({ type: Boolean }) disabled = false;
  @query('#kind') private kind!: HTMLSelectElement;

  override render() {
    const { model, disabled } = this;
    return html`<section class="panel head">${this.facts()}</section>
      <section class="factors" aria-labelledby="factors">
        <h2 id="factors">${t('scoring.factors', { count: model.factors.length })}</h2>
        <p class="soft">${t('scoring.factorsHelp')}</p>
        <div class="panel list">
          ${repeat(model.factors, (_, i) => i, (factor, i) => this.factor(factor, i))}
        </div>
        ${disabled ? nothing : this.adding()}
      </section>`;
  }

  private facts(): TemplateResult {
    const { model } = this;
    const { high, medium } = model.bands;
    return html`${this.text('name', t('scoring.name'), model.name)} ${this.text('key', t('scoring.key'), model.key)}
      <label class="field wide"
        ><span class="label">${t('scoring.description')}</span>
        <textarea class="input" rows="2" ?disabled=${this.disabled} .value=${model.description ?? ''} @change=${(e: Event) => this.describe(textOf(e).replace(/\s+/g, ' ').trim())}></textarea>
      </label>
      ${numberField(this.edit, 'base', t('scoring.base'), model.base, (value) => this.change({ base: value }))}
      ${numberField(this.edit, 'bands/high', t('scoring.high'), high, (value) => this.change({ bands: { high: value, medium } }))}
      ${numberField(this.edit, 'bands/medium', t('scoring.medium'), medium, (value) => this.change({ bands: { high, medium: value } }))}`;
  }

  private text(name: 'name' | 'key', title: string, value: string): TemplateResult {
    const fault = this.faults[name];
    return html`<label class="field"
      ><span class="label">${title}</span>
      <input
        class="input"
        .value=${value}
        ?disabled=${this.disabled}
        aria-invalid=${fault ? 'true' : nothing}
        @change=${(e: Event) => this.change({ [name]: textOf(e).trim() })}
      />${fault ? html`<span class="error">${fault}</span>` : nothing}
    </label>`;
  }

  private factor(factor: Factor, index: number): TemplateResult {
    const { model } = this;
    return html`<dw-factor-editor
      .context=${this.context}
      .factor=${factor}
      .faults=${faultsWithin(this.faults, `factors/${index}/`)}
      .share=${shareOf(model, factor)}
      .sharers=${sharersOf(model, factor.id)}
      .others=${model.factors.filter((other) => other !== factor).map(({ id }) => id)}
      ?optional=${model.optional?.includes(factor.id)}
      ?disabled=${this.disabled}
      @dw-factor=${(e: CustomEvent<Factor>) => this.set(withFactor(this.model, index, e.detail))}
      @dw-optional=${(e: CustomEvent<boolean>) => this.set(withOptional(this.model, factor.id, e.detail))}
      @dw-share=${(e: CustomEvent<readonly string[]>) => this.set(withShare(this.model, factor.id, e.detail))}
      @dw-remove=${() => this.discard(index)}
    ></dw-factor-editor>`;
  }

  private adding(): TemplateResult {
    return html`<div class="adding">
      <label class="visually-hidden" for="kind">${t('scoring.kind')}</label>
      <select class="input" id="kind">
        ${KINDS.map((kind) => html`<option value=${kind}>${t(`factorKind.${kind}`)}</option>`)}
      </select>
      <button class="btn" type="button" data-testid="add-factor" @click=${() => this.set(withNew(this.model, this.kind.value as FactorKind))}>
        ${icon('plus')}${t('scoring.addFactor')}
      </button>
    </div>`;
  }

  private get edit(): Pick<Edit, 'faults' | 'disabled'> {
    return { faults: this.faults, disabled: this.disabled };
  }

  private describe(description: string): void {
    const { description: _, ...others } = this.model;
    this.set(description ? { ...others, description } : others);
  }

  private change(part: Partial<ScoringModel>): void {
    this.set({ ...this.model, ...part });
  }

  /** The last one leaves no other in its place to have the focus. */
  private discard(index: number): void {
    if (index === this.model.factors.length - 1) this.kind.focus();
    this.set(withoutFactor(this.model, index));
  }

  private set(model: ScoringModel): void {
    this.model = model;
    this.emit<ScoringModel>('dw-model', model);
  }
}

function faultsWithin(faults: Readonly<Record<string, string>>, prefix: string): Record<string, string> {
  const inside = Object.entries(faults).filter(([pointer]) => pointer.startsWith(prefix));
  return Object.fromEntries(inside.map(([pointer, detail]) => [pointer.slice(prefix.length), detail]));
}
