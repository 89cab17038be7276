import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ModelScope, Pipeline } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { failureText } from '../../core/failure.ts';
import { label, t } from '../../core/i18n.ts';
import { Load } from '../../core/load.ts';
import { isModel, type ScoringModel } from '../../model/scoring-model.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { switchStyles } from '../../styles/switch.ts';
import '../model-form/index.ts';
import '../model-preview/index.ts';
import '../scope-dialog/index.ts';
import '../state/index.ts';
import { DraftWork } from './draft-work.ts';
import { styles } from './scoring-draft.styles.ts';

type Tab = 'form' | 'json';

/**
 * Works on a draft of a scoring model, with what it would do to the open leads beside it, and publishes it.
 * @fires dw-open-page - detail: a path; the draft is published
 */
export class DwScoringDraft extends DwElement {
  static override styles = [...base, controls, switchStyles, styles];

  @property({ attribute: 'draft-id' }) draftId = '';
  @state() private tab: Tab = 'form';
  /** The JSON as it stands in its field; what is wrong with it. */
  @state() private text = '';
  @state() private syntax = '';
  @state() private publishing = false;
  @state() private busy = false;
  @state() private failure = '';
  readonly work = new DraftWork(this, () => this.services);
  private readonly load = new Load<readonly Pipeline[]>(this);

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('context') || changed.has('draftId')) void this.read();
  }

  override render() {
    const { value, error } = this.load;
    if (error) return html`<dw-state page .context=${this.context} .error=${error} @dw-retry=${this.load.retry}></dw-state>`;
    if (!value || !this.work.draft) return html`<div class="skeleton" role="status" aria-busy="true" aria-label=${t('state.loading')}></div>`;
    return html`<nav class="back" aria-label=${t('scoring.back')}><a href=${this.page('settings/scoring')}>${t('nav.scoring')}</a></nav>
      <div class="bar">
        <h1 class="clip">${t('scoring.draft', { name: this.work.draft.name })}</h1>
        <span class="soft" role="status" data-testid="draft-state">${t(`draftState.${this.work.state}`)}</span>
        <span class="grow"></span>
        ${this.tabs()}
        <button class="btn primary" type="button" data-testid="publish" ?disabled=${this.work.state !== 'saved' || this.syntax !== ''} @click=${() => this.ask(true)}>
          ${t('scoring.publish')}
        </button>
      </div>
      ${this.notice()}
      <div class="grid">
        <div>${this.tab === 'form' ? this.form() : this.json()}</div>
        <dw-model-preview
          .context=${this.context}
          .outcome=${this.work.trial.value}
          .error=${this.work.trial.error}
          ?loading=${this.work.trial.loading}
          @dw-retry=${this.work.trial.retry}
        ></dw-model-preview>
      </div>
      <dw-scope-dialog
        ?open=${this.publishing}
        ?busy=${this.busy}
        heading=${t('scoring.publishTitle', { name: this.work.draft.name })}
        action=${t('scoring.publishNow')}
        failure=${this.failure}
        .pipelines=${value}
        @dw-cancel=${() => this.ask(false)}
        @dw-confirm=${(e: CustomEvent<ModelScope>) => void this.publish(e.detail)}
      ></dw-scope-dialog>`;
  }

  private tabs(): TemplateResult {
    const tabs: readonly Tab[] = ['form', 'json'];
    return html`<span class="switch" role="group" aria-label=${t('scoring.view')}>
      ${tabs.map(
        (tab) => html`<button type="button" aria-pressed=${String(tab === this.tab)} data-testid="tab-${tab}" @click=${() => this.pick(tab)}>${t(`scoring.view.${tab}`)}</button>`,
      )}
    </span>`;
  }

  private notice(): TemplateResult | typeof nothing {
    const { state: now, faults, failure } = this.work;
    if (this.syntax) return html`<p class="alert" role="alert">${t('scoring.noJson', { why: this.syntax })}</p>`;
    if (now === 'refused') {
      return html`<div class="alert" role="alert" data-testid="faults">
        ${t('scoring.refused')}
        <ul>
          ${Object.entries(faults).map(([pointer, why]) => html`<li><b>${this.placeOf(pointer)}</b>: ${why}</li>`)}
        </ul>
      </div>`;
    }
    if (now === 'stale') {
      return html`<div class="alert" role="alert">
        ${t('scoring.stale')}
        <button class="btn" type="button" @click=${() => void this.read()}>${t('scoring.takeTheirs')}</button>
        <button class="btn" type="button" @click=${() => void this.work.insist()}>${t('scoring.keepMine')}</button>
      </div>`;
    }
    if (now !== 'failed') return nothing;
    return html`<p class="alert" role="alert">${failureText(failure)} <button class="btn" type="button" @click=${() => void this.work.save()}>${t('action.retry')}</button></p>`;
  }

  /** Where a fault is, in words: the factor's name, and the rest of the way. */
  private placeOf(pointer: string): string {
    const [first = '', index = '', ...rest] = pointer.split('/');
    const document: unknown = this.work.document;
    const factor = first === 'factors' && isModel(document) ? document.factors[Number(index)] : undefined;
    return factor ? [label('factor', factor.id), ...rest].join(' / ') : pointer;
  }

  private form(): TemplateResult {
    const document: unknown = this.work.document;
    if (!isModel(document)) return html`<div class="panel"><dw-state compact icon="alert" heading=${t('scoring.noForm')} text=${t('scoring.noForm.text')}></dw-state></div>`;
    return html`<dw-model-form
      .context=${this.context}
      .model=${document}
      .faults=${this.work.faults}
      @dw-model=${(e: CustomEvent<ScoringModel>) => this.work.change({ ...e.detail })}
    ></dw-model-form>`;
  }

  private json(): TemplateResult {
    return html`<div class="panel">
      <label class="field"
        ><span class="label">${t('scoring.document')}</span>
        <textarea class="input code" rows="32" spellcheck="false" data-testid="json" .value=${this.text} @input=${this.onJson}></textarea>
      </label>
    </div>`;
  }

  private pick(tab: Tab): void {
    this.tab = tab;
    this.text = JSON.stringify(this.work.document, null, 2);
    this.syntax = '';
  }

  private readonly onJson = (event: Event): void => {
    this.text = (event.target as HTMLTextAreaElement).value;
    try {
      const document: unknown = JSON.parse(this.text);
      this.syntax = typeof document === 'object' && document !== null && !Array.isArray(document) ? '' : t('scoring.noObject');
      if (!this.syntax) this.work.change(document as Readonly<Record<string, unknown>>);
    } catch (error) {
      this.syntax = (error as Error).message;
    }
  };

  private ask(publishing: boolean): void {
    this.publishing = publishing;
    this.failure = '';
  }

  private read(): Promise<void> {
    return this.load.run(async (signal) => {
      await this.services.me();
      const [draft, pipelines] = await Promise.all([this.services.scoring.draft(this.draftId, signal), this.services.api.pipelines(signal)]);
      this.work.show(draft);
      this.pick(this.tab);
      return pipelines;
    });
  }

  private async publish(scope: ModelScope): Promise<void> {
    const { draft } = this.work;
    if (!draft) return;
    this.busy = true;
    try {
      const { model } = await this.services.scoring.publish(draft, scope);
      this.ask(false);
      this.emit('dw-open-page', this.page(`settings/scoring/models/${model.id}`));
    } catch (error) {
      this.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  }
}
