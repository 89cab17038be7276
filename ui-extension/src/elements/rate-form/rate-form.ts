import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { NewRate } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { t } from '../../core/i18n.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { settingsStyles } from '../../styles/settings.ts';
import { styles } from './rate-form.styles.ts';

/**
 * A rate: what one unit of a currency is worth in another one, from a day on.
 * @fires dw-rate - detail: the rate
 */
export class DwRateForm extends DwElement {
  static override styles = [...base, controls, settingsStyles, styles];

  /** The currency that sums are in. */
  @property() into = 'EUR';
  @property({ type: Boolean }) busy = false;
  @state() private missing = false;
  @query('form') private form!: HTMLFormElement;

  override render() {
    const today = new Date().toISOString().slice(0, 10);
    return html`<form class="line" novalidate aria-label=${t('rates.add')} @submit=${this.onSubmit}>
        <div class="field"><label for="from">${t('rates.one')}</label><input class="input" id="from" name="from" maxlength="3" autocomplete="off" placeholder="CHF" /></div>
        <div class="field"><label for="rate">${t('rates.isWorth')}</label><input class="input" id="rate" name="rate" inputmode="decimal" autocomplete="off" placeholder="1.06" /></div>
        <div class="field"><label for="to">${t('rates.in')}</label><input class="input" id="to" name="to" maxlength="3" autocomplete="off" .value=${this.into} /></div>
        <div class="field"><label for="day">${t('rates.day')}</label><input class="input" id="day" name="day" type="date" max=${today} .value=${today} /></div>
        <button class="btn primary" type="submit" ?disabled=${this.busy}>${t('action.add')}</button>
      </form>
      ${this.missing ? html`<p class="error" role="alert">${t('rates.missing')}</p>` : nothing}`;
  }

  /** It was stored: the next one may be another currency's. */
  clear(): void {
    this.form.querySelectorAll<HTMLInputElement>('#from, #rate').forEach((field) => (field.value = ''));
    this.form.querySelector<HTMLInputElement>('#from')?.focus();
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    const given = new FormData(this.form);
    const text = (name: string) => String(given.get(name) ?? '').trim();
    // A comma is what Germans write; the server takes a point.
    const rate = Number(text('rate').replace(',', '.'));
    this.missing = !text('from') || !text('to') || !text('day') || !(rate > 0);
    if (!this.missing) this.emit<NewRate>('dw-rate', { from: text('from').toUpperCase(), to: text('to').toUpperCase(), day: text('day'), rate });
  };
}
