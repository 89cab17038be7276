import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { Versioned } from '../../api/client.ts';
import { ApiError } from '../../api/error.ts';
import type { Holiday, Settings, SlaChange, SlaSettings } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { failureText, isStale } from '../../core/failure.ts';
import { plural, t } from '../../core/i18n.ts';
import { Load } from '../../core/load.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { settingsStyles } from '../../styles/settings.ts';
import type { DwSnackbar } from '../snackbar/index.ts';
import '../business-hours/index.ts';
import '../holiday-list/index.ts';
import '../sla-targets/index.ts';
import '../snackbar/index.ts';
import '../state/index.ts';
import '../time-zone/index.ts';

interface Shown {
  readonly sla: Versioned<SlaSettings>;
  readonly holidays: Versioned<readonly Holiday[]>;
  readonly settings: Versioned<Settings>;
}

/** How fast leads are answered, when the organisation is open, and on which days it is not. */
export class DwSlaSettings extends DwElement {
  static override styles = [...base, controls, settingsStyles];

  @state() private busy = false;
  @state() private failure = '';
  @state() private zoneFault = '';
  /** Somebody else changed the settings: what was entered stays, and can be saved on top of theirs. */
  @state() private theirs?: Shown;
  @query('dw-snackbar') private snackbar!: DwSnackbar;
  private readonly load = new Load<Shown>(this);

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('context')) void this.load.run((signal) => this.read(signal));
  }

  override render() {
    const { value, error } = this.load;
    if (error) return html`<dw-state page .context=${this.context} .error=${error} @dw-retry=${this.load.retry}></dw-state>`;
    return html`<div class="bar"><h1>${t('nav.sla')}</h1></div>
      ${value ? this.content(value) : html`<div class="skeleton" role="status" aria-busy="true" aria-label=${t('state.loading')}></div>`}
      <dw-snackbar></dw-snackbar>`;
  }

  private content({ sla, holidays, settings }: Shown): TemplateResult {
    const { targets, dueSoonMinutes, businessHours } = sla.value;
    const save = (e: CustomEvent<SlaChange>) => void this.change(() => this.services.api.changeSla(this.etag, e.detail), t('settings.saved'));
    return html`<div class="stack">
      <p class="soft">${t('sla.from')}</p>
      ${this.alert()}
      <dw-sla-targets .context=${this.context} .targets=${targets ?? []} due-soon=${dueSoonMinutes ?? 60} ?busy=${this.busy} @dw-save=${save}></dw-sla-targets>
      <dw-time-zone .context=${this.context} zone=${settings.value.timeZone ?? ''} fault=${this.zoneFault} ?busy=${this.busy} @dw-save=${(e: CustomEvent<string>) => void this.saveZone(e.detail)}></dw-time-zone>
      <dw-business-hours .context=${this.context} .week=${businessHours} time-zone=${settings.value.timeZone ?? ''} ?busy=${this.busy} @dw-save=${save}></dw-business-hours>
      <dw-holiday-list
        .context=${this.context}
        .holidays=${holidays.value}
        ?busy=${this.busy}
        @dw-add=${(e: CustomEvent<Holiday>) => void this.change(() => this.services.api.addHoliday(e.detail), t('settings.saved'))}
        @dw-import=${(e: CustomEvent<readonly Holiday[]>) => void this.importAll(e.detail)}
        @dw-remove=${(e: CustomEvent<Holiday>) => void this.change(() => this.services.api.removeHoliday(e.detail.day, this.etag), t('settings.saved'))}
      ></dw-holiday-list>
    </div>`;
  }

  private alert(): TemplateResult | typeof nothing {
    if (this.theirs) {
      return html`<div class="alert" role="alert" data-testid="stale">
        <span>${t('settings.stale')}</span>
        <button class="btn" type="button" @click=${this.takeTheirs}>${t('edit.theirs')}</button>
      </div>`;
    }
    return this.failure ? html`<div class="alert" role="alert">${this.failure}</div>` : nothing;
  }

  /** Settings, hours and holidays have one version; after a conflict it is theirs. */
  private get etag(): string {
    return (this.theirs ?? this.load.value)?.sla.etag ?? '';
  }

  private async read(signal?: AbortSignal): Promise<Shown> {
    const { api } = this.services;
    await this.services.me();
    const [sla, holidays, settings] = await Promise.all([api.slaSettings(signal), api.holidays(signal), api.settings(signal)]);
    return { sla, holidays, settings };
  }

  private readonly takeTheirs = (): void => {
    this.load.value = this.theirs;
    this.theirs = undefined;
  };

  /** All times that this page asks for are read anew in the new zone. */
  private async saveZone(timeZone: string): Promise<void> {
    const etag = (this.theirs ?? this.load.value)?.settings.etag ?? '';
    await this.change(async () => {
      try {
        await this.services.api.changeSettings(etag, { timeZone });
        this.services.forgetMe();
      } catch (error) {
        this.zoneFault = (error instanceof ApiError && error.fields['timeZone']) || '';
        throw error;
      }
    }, t('settings.saved'));
  }

  private async importAll(holidays: readonly Holiday[]): Promise<void> {
    await this.change(async () => {
      const { added } = await this.services.api.importHolidays(holidays);
      this.snackbar.show({ text: plural('holidays.added', added) });
    });
  }

  private async change(work: () => Promise<unknown>, done = ''): Promise<void> {
    this.busy = true;
    this.failure = '';
    this.zoneFault = '';
    try {
      await work();
      this.load.value = await this.read();
      this.theirs = undefined;
      if (done) this.snackbar.show({ text: done });
    } catch (error) {
      if (isStale(error)) this.theirs = await this.read();
      else if (!this.zoneFault) this.failure = failureText(error);
      this.showAlert();
    } finally {
      this.busy = false;
    }
  }
}
