import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { DwElement } from '../../core/element.ts';
import { locale, t } from '../../core/i18n.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { settingsStyles } from '../../styles/settings.ts';
import { styles } from './time-zone.styles.ts';

/**
 * The zone in which the organisation's days begin.
 * @fires dw-save - detail: its IANA name
 */
export class DwTimeZone extends DwElement {
  static override styles = [...base, controls, settingsStyles, styles];

  @property() zone = '';
  @property({ type: Boolean }) busy = false;
  /** What is wrong with what was saved. */
  @property() fault = '';
  @state() private entered = '';
  @query('input') private input!: HTMLInputElement;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('zone')) this.entered = this.zone;
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('fault') && this.fault) this.input.focus();
  }

  override render() {
    const { fault } = this;
    return html`<form class="panel" novalidate aria-labelledby="title" data-testid="time-zone" @submit=${this.onSubmit}>
      <h2 id="title">${t('zone.title')}</h2>
      <p class="soft">${t('zone.help')}</p>
      <div class="line">
        <div class="field">
          <label for="zone">${t('zone.name')}</label>
          <input
            class="input"
            id="zone"
            list="zones"
            autocomplete="off"
            spellcheck="false"
            .value=${this.entered}
            aria-invalid=${fault ? 'true' : nothing}
            aria-describedby=${fault ? 'fault now' : 'now'}
            @input=${(e: Event) => (this.entered = (e.target as HTMLInputElement).value.trim())}
          />
          <datalist id="zones">${Intl.supportedValuesOf('timeZone').map((zone) => html`<option value=${zone}></option>`)}</datalist>
        </div>
        <button class="btn primary" type="submit" ?disabled=${this.busy || this.entered === this.zone}>${t('action.save')}</button>
      </div>
      ${fault ? html`<span class="error" id="fault" role="alert">${fault}</span>` : nothing} ${this.now()}
    </form>`;
  }

  /** What the clock says there, to see that it is the right one. */
  private now(): TemplateResult {
    let text = '';
    try {
      text = t('zone.now', { time: new Intl.DateTimeFormat(locale(), { timeZone: this.entered, dateStyle: 'medium', timeStyle: 'short' }).format(Date.now()) });
    } catch {
      text = t('zone.unknown');
    }
    return html`<span class="soft" id="now">${text}</span>`;
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    if (!this.busy && this.entered !== this.zone) this.emit('dw-save', this.entered);
  };
}
