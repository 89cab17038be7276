import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ConsentChannel, ConsentRecord, Consents } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { formatDate, formatDateTime } from '../../core/format.ts';
import { actorName } from '../../core/history.ts';
import { t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { Load } from '../../core/load.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { factListStyles } from '../../styles/facts.ts';
import '../state/index.ts';
import { styles } from './consents.styles.ts';

export interface ConsentChange {
  readonly channel: ConsentChannel;
  readonly given: boolean;
  readonly how: string | null;
}

const CHANNELS: readonly ConsentChannel[] = ['email', 'phone', 'ads'];

/**
 * What the person agreed to, when and how, and what was recorded of it before.
 * @fires dw-consent - detail: {channel, given, how}; the owner stores it, and then calls `close()` or sets `failure`
 */
export class DwConsents extends DwElement {
  static override styles = [...base, controls, factListStyles, styles];

  @property({ attribute: 'lead-id' }) leadId = '';
  @property({ attribute: false }) consent!: Consents;
  @property({ type: Boolean }) editable = false;
  @property() failure = '';
  @state() private editing?: ConsentChannel;
  @state() private missing = false;
  @state() private history = false;
  private readonly load = new Load<readonly ConsentRecord[]>(this);

  override willUpdate(changed: PropertyValues<this>): void {
    if (this.history && (changed.has('consent') || changed.has('leadId'))) this.read();
  }

  override render() {
    return html`<section class="panel" aria-label=${t('consent.title')} data-testid="consents">
      <h2>${t('consent.title')}</h2>
      <dl>
        ${CHANNELS.map(
          (channel) => html`<dt>${t(`consent.${channel}`)}</dt>
            <dd data-channel=${channel}>${this.editing === channel ? this.form(channel) : this.shown(channel)}</dd>`,
        )}
      </dl>
      <button class="btn quiet flush" type="button" aria-expanded=${this.history} @click=${this.toggle}>${t('consent.history')}</button>
      ${this.history ? this.records() : nothing}
    </section>`;
  }

  /** Something is being changed. */
  get busy(): boolean {
    return this.editing !== undefined;
  }

  /** The owner stored it, or the user thought better of it. */
  close(): void {
    const channel = this.editing;
    this.editing = undefined;
    this.failure = '';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[data-channel="${channel}"] .edit`)?.focus());
  }

  private shown(channel: ConsentChannel): TemplateResult {
    const consent = this.consent[channel];
    const label = t('edit.of', { field: t(`consent.${channel}`) });
    const what = consent ? t(consent.given ? 'consent.given' : 'consent.refused') : t('consent.unknown');
    const since = consent && [consent.at && formatDate(consent.at), consent.how].filter(Boolean).join(' · ');
    return html`<span class=${consent?.given ? 'given' : consent ? 'refused' : 'soft'}>${what}</span> ${since ? html`<span class="soft">${since}</span>` : nothing}
      ${this.editable
        ? html`<button class="mini edit" type="button" aria-label=${label} title=${label} @click=${() => this.open(channel)}>${icon('edit')}</button>`
        : nothing}`;
  }

  private form(channel: ConsentChannel): TemplateResult {
    const wrong = this.missing || this.failure !== '';
    return html`<form novalidate @submit=${(e: Event) => this.onSubmit(e, channel)} @keydown=${this.onKey}>
      <select class="input" name="given" aria-label=${t(`consent.${channel}`)}>
        <option value="true">${t('consent.given')}</option>
        <option value="false" .selected=${this.consent[channel]?.given === false}>${t('consent.refused')}</option>
      </select>
      <input class="input" name="how" maxlength="200" aria-label=${t('consent.how')} placeholder=${t('consent.howExample')} aria-invalid=${wrong ? 'true' : nothing} aria-describedby=${wrong ? 'error' : nothing} />
      <button class="btn primary icon-only" type="submit" aria-label=${t('action.save')} title=${t('action.save')}>${icon('check')}</button>
      <button class="btn quiet icon-only" type="button" aria-label=${t('action.cancel')} title=${t('action.cancel')} @click=${() => this.close()}>${icon('close')}</button>
      ${wrong ? html`<span class="error" id="error" role="alert">${this.missing ? t('consent.howMissing') : this.failure}</span>` : nothing}
    </form>`;
  }

  private records(): TemplateResult {
    const { value, error } = this.load;
    if (error) return html`<dw-state compact .context=${this.context} .error=${error} @dw-retry=${this.load.retry}></dw-state>`;
    if (!value) return html`<div class="skeleton" role="status" aria-busy="true" aria-label=${t('state.loading')}></div>`;
    if (value.length === 0) return html`<p class="soft">${t('consent.noRecords')}</p>`;
    return html`<ol data-testid="consent-records">
      ${value.map(
        ({ channel, given, at, how, recordedBy }) => html`<li>
          ${t(`consent.${channel}`)}: ${t(given ? 'consent.given' : 'consent.refused')}
          <span class="soft">${[formatDateTime(at), how, t('consent.by', { who: actorName(recordedBy) })].filter(Boolean).join(' · ')}</span>
        </li>`,
      )}
    </ol>`;
  }

  private readonly toggle = (): void => {
    this.history = !this.history;
    if (this.history) this.read();
  };

  private read(): void {
    void this.load.run((signal) => this.services.api.consents(this.leadId, signal));
  }

  private open(channel: ConsentChannel): void {
    this.editing = channel;
    this.failure = '';
    this.missing = false;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('form .input')?.focus());
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  };

  private onSubmit(event: Event, channel: ConsentChannel): void {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const given = form.get('given') === 'true';
    const how = String(form.get('how') ?? '').trim() || null;
    // A consent that cannot be shown to have been given is none.
    this.missing = given && how === null;
    if (!this.missing) this.emit<ConsentChange>('dw-consent', { channel, given, how });
  }
}
