import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { BusinessHours, BusinessWeek, SlaChange } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { locale, t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { settingsStyles } from '../../styles/settings.ts';
import { styles } from './business-hours.styles.ts';

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
type Day = (typeof DAYS)[number];
type Week = Readonly<Record<Day, readonly BusinessHours[]>>;

const OPEN: BusinessHours = { from: '09:00', until: '17:00' };

/**
 * When the organisation is open: stretches of each day, or around the clock.
 * @fires dw-save - detail: the part of the SLA settings that is to change
 */
export class DwBusinessHours extends DwElement {
  static override styles = [...base, controls, settingsStyles, styles];

  /** Null: around the clock. */
  @property({ attribute: false }) week: BusinessWeek | null = null;
  @property({ attribute: 'time-zone' }) timeZone = '';
  @property({ type: Boolean }) busy = false;
  @state() private days: Week = weekOf(null);
  @state() private always = true;

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('week')) return;
    this.always = this.week === null;
    this.days = weekOf(this.week);
  }

  override render() {
    return html`<form class="panel" novalidate aria-label=${t('hours.title')} data-testid="business-hours" @submit=${this.onSubmit}>
      <h2>${t('hours.title')}</h2>
      <p class="soft">${t('hours.zone', { zone: this.timeZone })}</p>
      <label class="check"
        ><input type="checkbox" data-testid="always" .checked=${this.always} @change=${(e: Event) => (this.always = (e.target as HTMLInputElement).checked)} />${t('hours.always')}</label
      >
      ${this.always ? nothing : html`${DAYS.map((day, at) => this.day(day, at))}<p class="soft">${t('hours.help')}</p>`}
      <div><button class="btn primary" type="submit" ?disabled=${this.busy}>${t('action.save')}</button></div>
    </form>`;
  }

  private day(day: Day, at: number): TemplateResult {
    const name = dayName(at);
    const set = (hours: readonly BusinessHours[]) => (this.days = { ...this.days, [day]: hours });
    const hours = this.days[day];
    return html`<div class="day" role="group" aria-label=${name} data-day=${day}>
      <span class="name">${name}</span>
      <div class="hours">
        ${hours.length === 0 ? html`<span class="soft">${t('hours.closed')}</span>` : nothing}
        ${hours.map(
          (stretch, i) => html`<span class="stretch">
            ${this.time(t('hours.from'), stretch.from, (from) => set(hours.map((h, k) => (k === i ? { ...h, from } : h))))}
            <span aria-hidden="true">–</span>
            ${this.time(t('hours.until'), stretch.until, (until) => set(hours.map((h, k) => (k === i ? { ...h, until } : h))))}
            <button class="btn quiet icon-only" type="button" aria-label=${t('hours.remove', { day: name })} @click=${() => set(hours.filter((_, k) => k !== i))}>${icon('close')}</button>
          </span>`,
        )}
        <button class="btn quiet icon-only" type="button" aria-label=${t('hours.add', { day: name })} title=${t('hours.add', { day: name })} @click=${() => set([...hours, OPEN])}>${icon('plus')}</button>
      </div>
    </div>`;
  }

  /** Not the browser's field for times, which knows no 24:00. */
  private time(label: string, value: string, change: (value: string) => void): TemplateResult {
    return html`<input
      class="input"
      inputmode="numeric"
      maxlength="5"
      placeholder="09:00"
      aria-label=${label}
      .value=${value}
      @change=${(e: Event) => change((e.target as HTMLInputElement).value.trim())}
    />`;
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    this.emit<SlaChange>('dw-save', { businessHours: this.always ? null : this.days });
  };
}

function weekOf(week: BusinessWeek | null): Week {
  const usual = (at: number) => (at < 5 ? [OPEN] : []);
  return Object.fromEntries(DAYS.map((day, at) => [day, week ? (week[day] ?? []) : usual(at)])) as unknown as Week;
}

/** The first of January 2024 was a Monday. */
function dayName(at: number): string {
  return new Intl.DateTimeFormat(locale(), { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + at));
}
