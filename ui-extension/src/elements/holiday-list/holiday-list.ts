import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Holiday } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { formatDay } from '../../core/format.ts';
import { t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { holidaysIn } from '../../model/holidays.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { settingsStyles } from '../../styles/settings.ts';
import { tableStyles } from '../../styles/table.ts';
import '../csv-button/index.ts';
import { styles } from './holiday-list.styles.ts';

/**
 * Days on which the organisation is closed.
 * @fires dw-add - detail: a holiday
 * @fires dw-import - detail: a list of holidays
 * @fires dw-remove - detail: a holiday
 */
export class DwHolidayList extends DwElement {
  static override styles = [...base, controls, tableStyles, settingsStyles, styles];

  @property({ attribute: false }) holidays: readonly Holiday[] = [];
  @property({ type: Boolean }) busy = false;
  @state() private pasting = false;
  @state() private failure = '';

  override render() {
    return html`<section class="panel" aria-label=${t('holidays.title')} data-testid="holidays">
      <div class="row">
        <h2>${t('holidays.title')}</h2>
        <dw-csv-button what=${t('holidays.title')} file="holidays" .source=${() => this.services.api.exportHolidays()}></dw-csv-button>
      </div>
      ${this.holidays.length === 0 ? html`<p class="soft">${t('holidays.none')}</p>` : this.table()}
      <form class="line" novalidate @submit=${this.onAdd}>
        <div class="field"><label for="day">${t('holidays.day')}</label><input class="input" id="day" name="day" type="date" required /></div>
        <div class="field"><label for="name">${t('holidays.name')}</label><input class="input" id="name" name="name" maxlength="100" autocomplete="off" /></div>
        <button class="btn primary" type="submit" ?disabled=${this.busy}>${t('action.add')}</button>
      </form>
      ${this.failure ? html`<p class="error" role="alert">${this.failure}</p>` : nothing}
      <div><button class="btn quiet flush" type="button" aria-expanded=${this.pasting} data-testid="paste" @click=${() => (this.pasting = !this.pasting)}>${t('holidays.import')}</button></div>
      ${this.pasting ? this.paste() : nothing}
    </section>`;
  }

  private table(): TemplateResult {
    return html`<div class="scroll">
      <table aria-label=${t('holidays.title')}>
        <thead>
          <tr>
            <th scope="col">${t('holidays.day')}</th>
            <th scope="col">${t('holidays.name')}</th>
            <th scope="col"><span class="visually-hidden">${t('action.delete')}</span></th>
          </tr>
        </thead>
        <tbody>
          ${this.holidays.map(
            (holiday) => html`<tr data-testid="holiday">
              <td>${formatDay(holiday.day)}</td>
              <td>${holiday.name ?? '–'}</td>
              <td class="num">
                <button class="btn quiet icon-only" type="button" ?disabled=${this.busy} aria-label=${t('holidays.remove', { day: formatDay(holiday.day) })} @click=${() => this.emit('dw-remove', holiday)}>
                  ${icon('trash')}
                </button>
              </td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private paste(): TemplateResult {
    return html`<form novalidate @submit=${this.onImport}>
      <div class="field">
        <label for="list">${t('holidays.list')}</label>
        <textarea class="input" id="list" name="list" rows="6" placeholder="2027-01-01 New Year&#10;2027-05-01 Labour Day"></textarea>
      </div>
      <div><button class="btn" type="submit" ?disabled=${this.busy}>${t('holidays.addAll')}</button></div>
    </form>`;
  }

  private readonly onAdd = (event: Event): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const given = new FormData(form);
    const day = String(given.get('day') ?? '');
    this.failure = day ? '' : t('holidays.dayMissing');
    if (!day) return;
    this.emit<Holiday>('dw-add', { day, name: String(given.get('name') ?? '').trim() || null });
    form.reset();
  };

  private readonly onImport = (event: Event): void => {
    event.preventDefault();
    const { holidays, wrong } = holidaysIn(String(new FormData(event.target as HTMLFormElement).get('list') ?? ''));
    this.failure = wrong ? t('holidays.wrongLine', { line: wrong }) : '';
    if (!wrong && holidays.length > 0) this.emit<readonly Holiday[]>('dw-import', holidays);
  };
}
