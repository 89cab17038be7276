import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ResponseTarget, SlaChange } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { lengthOf, minutesOf, type Length } from '../../model/duration.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { settingsStyles } from '../../styles/settings.ts';
import { styles } from './sla-targets.styles.ts';

interface Row {
  readonly minScore: number;
  readonly length: Length;
}

/**
 * Within which time a lead is to be answered, by its score.
 * @fires dw-save - detail: the part of the SLA settings that is to change
 */
export class DwSlaTargets extends DwElement {
  static override styles = [...base, controls, settingsStyles, styles];

  @property({ attribute: false }) targets: readonly ResponseTarget[] = [];
  @property({ attribute: 'due-soon', type: Number }) dueSoon = 60;
  @property({ type: Boolean }) busy = false;
  @state() private rows: readonly Row[] = [];

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('targets')) this.rows = this.targets.map(({ minScore, minutes }) => ({ minScore, length: lengthOf(minutes) }));
  }

  override render() {
    return html`<form class="panel" novalidate aria-label=${t('sla.targets')} data-testid="sla-targets" @submit=${this.onSubmit}>
      <h2>${t('sla.targets')}</h2>
      <p class="soft">${t('sla.targets.text')}</p>
      ${this.rows.map((row, at) => this.row(row, at))}
      <div><button class="btn" type="button" data-testid="add-target" @click=${this.add}>${icon('plus')}${t('sla.addTarget')}</button></div>
      <div class="line">
        <div class="field">
          <label for="due-soon">${t('sla.dueSoonMinutes')}</label>
          <input class="input" id="due-soon" name="dueSoon" type="number" min="1" .value=${String(this.dueSoon)} />
        </div>
        <button class="btn primary" type="submit" ?disabled=${this.busy}>${t('action.save')}</button>
      </div>
    </form>`;
  }

  private row({ minScore, length }: Row, at: number): TemplateResult {
    const change = (part: Partial<Row>) => (this.rows = this.rows.map((row, i) => (i === at ? { ...row, ...part } : row)));
    const number = (event: Event) => Number((event.target as HTMLInputElement).value);
    return html`<div class="line" data-testid="target" role="group" aria-label=${t('sla.target', { at: at + 1 })}>
      <div class="field">
        <label for="score-${at}">${t('sla.fromScore')}</label>
        <input class="input" id="score-${at}" type="number" min="0" max="100" .value=${String(minScore)} @change=${(e: Event) => change({ minScore: number(e) })} />
      </div>
      <div class="field">
        <label for="amount-${at}">${t('sla.within')}</label>
        <input class="input" id="amount-${at}" type="number" min="1" .value=${String(length.amount)} @change=${(e: Event) => change({ length: { ...length, amount: number(e) } })} />
      </div>
      <select class="input unit" aria-label=${t('sla.unit')} @change=${(e: Event) => change({ length: { ...length, unit: (e.target as HTMLSelectElement).value as Length['unit'] } })}>
        ${(['minutes', 'hours'] as const).map((unit) => html`<option value=${unit} .selected=${unit === length.unit}>${t(`sla.unit.${unit}`)}</option>`)}
      </select>
      ${this.rows.length > 1
        ? html`<button class="btn quiet icon-only" type="button" aria-label=${t('sla.removeTarget', { score: minScore })} @click=${() => (this.rows = this.rows.filter((_, i) => i !== at))}>
            ${icon('trash')}
          </button>`
        : nothing}
    </div>`;
  }

  private readonly add = (): void => {
    this.rows = [...this.rows, { minScore: 0, length: { amount: 24, unit: 'hours' } }];
  };

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    const targets = this.rows.map(({ minScore, length }) => ({ minScore, minutes: minutesOf(length) })).sort((a, b) => b.minScore - a.minScore);
    const dueSoonMinutes = Number(new FormData(event.target as HTMLFormElement).get('dueSoon'));
    this.emit<SlaChange>('dw-save', { targets, dueSoonMinutes });
  };
}
