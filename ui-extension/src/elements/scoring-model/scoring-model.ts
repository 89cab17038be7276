import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { HeldMove, ModelView, Page, Pipeline } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { failureText } from '../../core/failure.ts';
import { formatDateTime } from '../../core/format.ts';
import { t } from '../../core/i18n.ts';
import { Load } from '../../core/load.ts';
import { isModel } from '../../model/scoring-model.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import '../model-form/index.ts';
import { scopeText } from '../scoring-settings/scope-text.ts';
import '../state/index.ts';
import { heldMoves, heldStyles } from './held-moves.ts';
import { styles } from './scoring-model.styles.ts';

interface Shown {
  readonly model: ModelView;
  readonly held: Page<HeldMove>;
  readonly pipelines: readonly Pipeline[];
}

/**
 * A published version of a scoring model, which nobody changes any more: what it says, whose leads it
 * scores, and which deals it would have moved when it came into force.
 * @fires dw-open-page - detail: a path; a draft was begun with it
 */
export class DwScoringModel extends DwElement {
  static override styles = [...base, controls, heldStyles, styles];

  @property({ attribute: 'model-id' }) modelId = '';
  @state() private failure = '';
  private readonly load = new Load<Shown>(this);

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('context') || changed.has('modelId')) void this.read();
  }

  override render() {
    const { value, error } = this.load;
    if (error) return html`<dw-state page .context=${this.context} .error=${error} @dw-retry=${this.load.retry}></dw-state>`;
    if (!value) return html`<div class="skeleton" role="status" aria-busy="true" aria-label=${t('state.loading')}></div>`;
    const { name, key, version, scopes, publishedAt } = value.model;
    return html`<nav class="back" aria-label=${t('scoring.back')}><a href=${this.page('settings/scoring')}>${t('nav.scoring')}</a></nav>
      <div class="bar">
        <h1 class="clip" data-testid="model-name">${name}</h1>
        <span class="soft">${t('score.modelShort', { key, version: String(version) })}</span>
        ${scopes.map((scope) => html`<span class="tag" data-testid="in-force">${scopeText(scope, value.pipelines)}</span>`)}
        <span class="grow"></span>
        <button class="btn" type="button" data-testid="copy" @click=${() => void this.begin()}>${t('scoring.copy')}</button>
      </div>
      <p class="soft lead">${t('scoring.frozen', { at: formatDateTime(publishedAt) })}</p>
      ${this.failure ? html`<p class="error" role="alert">${this.failure}</p>` : nothing} ${this.held(value)}
      ${isModel(value.model.document)
        ? html`<dw-model-form disabled .context=${this.context} .model=${value.model.document}></dw-model-form>`
        : html`<pre class="panel">${JSON.stringify(value.model.document, null, 2)}</pre>`}`;
  }

  private held({ held: moves }: Shown): TemplateResult | typeof nothing {
    const source = () => this.services.scoring.exportHeldMoves(this.modelId);
    return heldMoves({ moves, text: t('scoring.heldText'), source, leadPage: (id) => this.page(`leads/${encodeURIComponent(id)}`) });
  }

  private read(): Promise<void> {
    return this.load.run(async (signal) => {
      await this.services.me();
      const { scoring, api } = this.services;
      const [model, held, pipelines] = await Promise.all([scoring.model(this.modelId, signal), scoring.heldMoves(this.modelId, signal), api.pipelines(signal)]);
      return { model, held, pipelines };
    });
  }

  private async begin(): Promise<void> {
    this.failure = '';
    try {
      const draft = await this.services.scoring.addDraft({ modelId: this.modelId });
      this.emit('dw-open-page', this.page(`settings/scoring/drafts/${draft.id}`));
    } catch (error) {
      this.failure = failureText(error);
    }
  }
}
