import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { Versioned } from '../../api/client.ts';
import { ApiError, told } from '../../api/error.ts';
import type { ExchangeRate, NewRate, RatesPut, Settings, Slice } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { failureText, isStale } from '../../core/failure.ts';
import { formatDateTime, formatDay } from '../../core/format.ts';
import { locale, plural, t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { Load } from '../../core/load.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { settingsStyles } from '../../styles/settings.ts';
import { tableStyles } from '../../styles/table.ts';
import type { DwRateForm } from '../rate-form/index.ts';
import type { DwSnackbar } from '../snackbar/index.ts';
import '../csv-button/index.ts';
import '../rate-form/index.ts';
import '../snackbar/index.ts';
import '../state/index.ts';
import { styles } from './currency-settings.styles.ts';

const PAGE = 50;

interface Shown {
  readonly settings: Versioned<Settings>;
  readonly rates: Slice<ExchangeRate>;
}

/** The currency that sums are in, and what others are worth in it. */
export class DwCurrencySettings extends DwElement {
  static override styles = [...base, controls, tableStyles, settingsStyles, styles];

  @state() private busy = false;
  @state() private problems: readonly string[] = [];
  @query('dw-snackbar') private snackbar!: DwSnackbar;
  @query('dw-rate-form') private rateForm!: DwRateForm;
  private readonly load = new Load<Shown>(this);

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('context')) void this.load.run((signal) => this.read(signal));
  }

  override render() {
    const { value, error } = this.load;
    if (error) return html`<dw-state page .context=${this.context} .error=${error} @dw-retry=${this.load.retry}></dw-state>`;
    return html`<div class="bar"><h1>${t('nav.currencies')}</h1></div>
      ${value ? this.content(value) : html`<div class="skeleton" role="status" aria-busy="true" aria-label=${t('state.loading')}></div>`}
      <dw-snackbar></dw-snackbar>`;
  }

  private content({ settings, rates }: Shown): TemplateResult {
    const into = settings.value.reportingCurrency ?? 'EUR';
    return html`<div class="stack">
      ${this.problems.length > 0
        ? html`<div class="alert" role="alert" data-testid="rate-problems"><ul>${this.problems.map((problem) => html`<li>${problem}</li>`)}</ul></div>`
        : nothing}
      <form class="panel" novalidate aria-label=${t('rates.reporting')} @submit=${this.onCurrency}>
        <h2>${t('rates.reporting')}</h2>
        <p class="soft">${t('rates.reporting.text')}</p>
        <div class="line">
          <div class="field"><label for="currency">${t('rates.code')}</label><input class="input" id="currency" name="currency" maxlength="3" autocomplete="off" .value=${into} /></div>
          <button class="btn primary" type="submit" ?disabled=${this.busy}>${t('action.save')}</button>
        </div>
      </form>
      <section class="panel" aria-label=${t('rates.title')} data-testid="rates">
        <div class="row">
          <h2>${t('rates.title')}</h2>
          <span class="grow"></span>
          <dw-csv-button framed what=${t('rates.title')} file="rates" .source=${() => this.services.api.exportRates()}></dw-csv-button>
          <label class="btn"
            >${icon('import')}${t('rates.upload')}<input class="visually-hidden" type="file" accept=".csv,text/csv" data-testid="rate-file" ?disabled=${this.busy} @change=${this.onFile}
          /></label>
        </div>
        <p class="soft">${t('rates.text')}</p>
        <dw-rate-form .context=${this.context} into=${into} ?busy=${this.busy} @dw-rate=${(e: CustomEvent<NewRate>) => void this.add(e.detail)}></dw-rate-form>
        ${rates.items.length === 0 ? html`<p class="soft">${t('rates.none')}</p>` : this.table(rates)}
      </section>
    </div>`;
  }

  private table({ items, nextCursor }: Slice<ExchangeRate>): TemplateResult {
    return html`<div class="scroll">
        <table aria-label=${t('rates.title')}>
          <thead>
            <tr>
              <th scope="col">${t('rates.day')}</th>
              <th scope="col">${t('rates.rate')}</th>
              <th scope="col" class="wide">${t('rates.put')}</th>
              <th scope="col"><span class="visually-hidden">${t('action.delete')}</span></th>
            </tr>
          </thead>
          <tbody>
            ${items.map((rate) => this.row(rate))}
          </tbody>
        </table>
      </div>
      ${nextCursor ? html`<div><button class="btn" type="button" ?disabled=${this.busy} @click=${() => void this.more(nextCursor)}>${t('action.loadMore')}</button></div>` : nothing}`;
  }

  private row(rate: ExchangeRate): TemplateResult {
    const { from, to, day, rate: worth, updatedAt } = rate;
    const text = t('rates.line', { from, to, rate: worth.toLocaleString(locale(), { maximumFractionDigits: 10 }) });
    return html`<tr data-testid="rate">
      <td>${formatDay(day)}</td>
      <td>${text}</td>
      <td class="soft wide">${formatDateTime(updatedAt)}</td>
      <td class="num">
        <button class="btn quiet icon-only" type="button" ?disabled=${this.busy} aria-label=${t('rates.remove', { rate: text, day: formatDay(day) })} @click=${() => void this.attempt(() => this.services.api.deleteRate(rate), t('rates.removed'))}>
          ${icon('trash')}
        </button>
      </td>
    </tr>`;
  }

  private async read(signal?: AbortSignal): Promise<Shown> {
    await this.services.me();
    const [settings, rates] = await Promise.all([this.services.api.settings(signal), this.services.api.exchangeRates({ limit: PAGE }, signal)]);
    return { settings, rates };
  }

  private async more(cursor: string): Promise<void> {
    const shown = this.load.value;
    if (!shown) return;
    this.busy = true;
    try {
      const page = await this.services.api.exchangeRates({ limit: PAGE, cursor });
      this.load.value = { ...shown, rates: { ...page, items: [...shown.rates.items, ...page.items] } };
    } catch (error) {
      this.snackbar.show({ text: failureText(error) });
    }
    this.busy = false;
  }

  private readonly onCurrency = (event: Event): void => {
    event.preventDefault();
    const reportingCurrency = String(new FormData(event.target as HTMLFormElement).get('currency') ?? '').trim().toUpperCase();
    const etag = this.load.value?.settings.etag ?? '';
    void this.attempt(() => this.services.api.changeSettings(etag, { reportingCurrency }), t('rates.reportingDone', { currency: reportingCurrency }));
  };

  private async add(rate: NewRate): Promise<void> {
    if (await this.attempt(() => this.services.api.putRate(rate), t('settings.saved'))) this.rateForm.clear();
  }

  private readonly onFile = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const file = field.files?.[0];
    field.value = '';
    if (file) void this.attempt(async () => this.tellUpload(await this.services.api.uploadRates(file)));
  };

  private tellUpload({ rates, changed }: RatesPut): void {
    this.snackbar.show({ text: plural('rates.uploaded', rates, { changed }) });
  }

  private async attempt(work: () => Promise<unknown>, done = ''): Promise<boolean> {
    this.busy = true;
    this.problems = [];
    try {
      await work();
      if (done) this.snackbar.show({ text: done });
      return true;
    } catch (error) {
      this.problems = problemsOf(error);
      this.showAlert();
      return false;
    } finally {
      this.load.value = await this.read().catch(() => this.load.value);
      this.busy = false;
    }
  }
}

/** All that is wrong with a file, each with its row; else the one thing. */
function problemsOf(error: unknown): readonly string[] {
  if (isStale(error)) return [t('settings.stale')];
  const errors = error instanceof ApiError ? (error.problem.errors ?? []) : [];
  return errors.length > 0 ? errors.slice(0, 10).map(({ pointer, detail }) => `${pointer.replace(/^#?\//, '')}: ${told(detail)}`) : [failureText(error)];
}
