import { html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { DwElement } from '../../core/element.ts';
import { formatPercent } from '../../core/format.ts';
import { label, t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { paint } from '../../core/paint.ts';
import type { Factor } from '../../model/scoring-model.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { frameStyles } from '../../styles/frame.ts';
import { tableStyles } from '../../styles/table.ts';
import { checks, numberField, textOf, type Edit } from './edit.ts';
import { styles } from './factor-editor.styles.ts';
import { booleanSwitch, categoryTable, completeness, decayedCount, ladder, numberCurve, pairTable, recency, textPatterns } from './kinds.ts';

/**
 * One factor of a scoring model, folded up until it is wanted: its weight, its input, and what each input is worth.
 * @fires dw-factor - detail: the factor as it now is
 * @fires dw-optional - detail: whether it counts only where it is known
 * @fires dw-share - detail: ids of those that share their weight with it
 * @fires dw-remove
 */
export class DwFactorEditor extends DwElement {
  static override styles = [...base, controls, tableStyles, frameStyles, styles];

  @property({ attribute: false }) factor!: Factor;
  /** Pointers within the factor, and what is wrong there. */
  @property({ attribute: false }) faults: Readonly<Record<string, string>> = {};
  /** Its share of the whole weight. */
  @property({ type: Number }) share = 0;
  @property({ type: Boolean }) optional = false;
  /** Ids of those that share their weight with it. */
  @property({ attribute: false }) sharers: readonly string[] = [];
  /** Ids of all other factors, with which it may share. */
  @property({ attribute: false }) others: readonly string[] = [];
  @property({ type: Boolean }) disabled = false;
  @query('details') private details!: HTMLDetailsElement;

  override render() {
    const { factor, faults } = this;
    const wrong = Object.values(faults);
    return html`<details data-testid="factor" data-factor=${factor.id}>
      <summary>
        <span class="title clip">${label('factor', factor.id)}</span>
        <span class="soft kind">${t(`factorKind.${factor.kind}`)}</span>
        ${wrong.length > 0 ? html`<span class="wrong">${icon('alert')}${t('scoring.wrong')}</span>` : nothing}
        <span class="track" aria-hidden="true"><i ${paint({ 'inline-size': `${this.share * 100}%` })}></i></span>
        <span class="num">${t('scoring.weightShare', { weight: factor.weight ?? '–', share: formatPercent(this.share) })}</span>
      </summary>
      <div class="body">${this.head()} ${this.kind()}</div>
    </details>`;
  }

  /** A fault unfolds the factor; once it is put right nothing folds up under the user's hands. */
  override updated(): void {
    if (Object.keys(this.faults).length > 0) this.details.open = true;
  }

  private head(): TemplateResult {
    const { factor, faults, disabled } = this;
    const others = Object.fromEntries(this.others.map((id) => [id, label('factor', id)]));
    return html`<label class="field"
        ><span class="label">${t('scoring.id')}</span>
        <input
          class="input"
          .value=${factor.id}
          ?disabled=${disabled}
          aria-invalid=${faults['id'] ? 'true' : nothing}
          @change=${(e: Event) => this.change({ id: textOf(e).trim() })}
        />${faults['id'] ? html`<span class="error">${faults['id']}</span>` : nothing}
      </label>
      ${numberField(this.edit, 'weight', t('scoring.weight'), factor.weight, (weight) => this.change({ weight }))}
      <label class="check wide"
        ><input type="checkbox" .checked=${this.optional} ?disabled=${disabled} @change=${(e: Event) => this.emit('dw-optional', (e.target as HTMLInputElement).checked)} />
        ${t('scoring.optional')}</label
      >
      ${this.others.length > 0
        ? html`${checks(this.edit, t('scoring.shares'), this.sharers, others, (ids) => this.emit('dw-share', ids))}
            <p class="soft wide">${t('scoring.sharesHelp')}</p>`
        : nothing}
      ${disabled
        ? nothing
        : html`<button class="btn quiet danger remove" type="button" data-testid="remove-factor" @click=${this.leave}>${icon('trash')}${t('scoring.removeFactor')}</button>`}`;
  }

  private kind(): TemplateResult {
    const edit = this.edit;
    // Each kind has a part of its own; the factor is of that kind, and so is the part that changes.
    switch (this.factor.kind) {
      case 'category-table':
        return categoryTable(of(edit, this.factor));
      case 'number-curve':
        return numberCurve(of(edit, this.factor));
      case 'boolean':
        return booleanSwitch(of(edit, this.factor));
      case 'text-patterns':
        return textPatterns(of(edit, this.factor));
      case 'completeness':
        return completeness(of(edit, this.factor));
      case 'recency':
        return recency(of(edit, this.factor));
      case 'decayed-count':
        return decayedCount(of(edit, this.factor));
      case 'ladder':
        return ladder(of(edit, this.factor));
      case 'pair-table':
        return pairTable(of(edit, this.factor));
    }
  }

  private get edit(): Edit {
    return { factor: this.factor, faults: this.faults, disabled: this.disabled, change: (part) => this.change(part) };
  }

  /** The factor behind it moves up into this element: folded up, with the focus on its line. */
  private readonly leave = (): void => {
    this.details.open = false;
    this.details.querySelector('summary')?.focus();
    this.emit('dw-remove');
  };

  private change(part: Partial<Factor>): void {
    this.emit<Factor>('dw-factor', { ...this.factor, ...part } as Factor);
  }
}

function of<F extends Factor>(edit: Edit, factor: F): Edit<F> {
  return { ...edit, factor, change: (part) => edit.change(part as Partial<Factor>) };
}
