import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Pipeline, Stage, StageChange } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { failureText, isStale } from '../../core/failure.ts';
import { t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { Load } from '../../core/load.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import type { DwSnackbar } from '../snackbar/index.ts';
import type { StagePlace } from '../stage-list/index.ts';
import '../csv-button/index.ts';
import '../snackbar/index.ts';
import '../stage-list/index.ts';
import '../state/index.ts';
import { askedDialogs, type Asked } from './asked.ts';
import { styles } from './pipeline-settings.styles.ts';

/**
 * The organisation's pipelines and their stages, for those who may change them.
 * @fires dw-open-page - detail: a path; another pipeline was made or the one shown deleted
 */
export class DwPipelineSettings extends DwElement {
  static override styles = [...base, controls, styles];

  /** Without it: the default one. */
  @property({ attribute: 'pipeline-id' }) pipelineId = '';
  /** What is being asked. */
  @state() asked?: Asked;
  @state() failure?: unknown;
  @query('dw-snackbar') private snackbar!: DwSnackbar;
  private readonly load = new Load<readonly Pipeline[]>(this);

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('context')) void this.read();
  }

  override render() {
    const { value, error } = this.load;
    if (error) return html`<dw-state page .context=${this.context} .error=${error} @dw-retry=${this.load.retry}></dw-state>`;
    return html`<div class="bar">
        <h1>${t('nav.pipelines')}</h1>
        <span class="grow"></span>
        <button class="btn primary" type="button" data-testid="add-pipeline" @click=${() => this.ask({ kind: 'add' })}>
          ${icon('plus')}${t('pipelines.add')}
        </button>
      </div>
      ${value ? this.content(value) : html`<div class="skeleton" role="status" aria-busy="true" aria-label=${t('state.loading')}></div>`}
      ${askedDialogs(this)}
      <dw-snackbar></dw-snackbar>`;
  }

  get pipeline(): Pipeline | undefined {
    const all = this.load.value ?? [];
    return all.find((p) => p.id === this.pipelineId) ?? all.find((p) => p.isDefault) ?? all[0];
  }

  ask(asked: Asked | undefined): void {
    this.asked = asked;
    this.failure = undefined;
  }

  private content(pipelines: readonly Pipeline[]): TemplateResult {
    const { pipeline } = this;
    if (!pipeline) return html`<dw-state icon="board" heading=${t('pipelines.none')} text=${t('pipelines.none.text')}></dw-state>`;
    return html`${pipelines.length > 1 ? this.tabs(pipelines, pipeline) : nothing}
      <section class="panel" aria-labelledby="name">
        ${this.head(pipeline)}
        <dw-stage-list
          .context=${this.context}
          .stages=${pipeline.stages}
          @dw-stage-place=${(e: CustomEvent<StagePlace>) => void this.place(e.detail)}
          @dw-stage-edit=${(e: CustomEvent<Stage>) => this.ask({ kind: 'stage', stage: e.detail })}
          @dw-stage-delete=${(e: CustomEvent<Stage>) => this.ask({ kind: 'delete-stage', stage: e.detail })}
        ></dw-stage-list>
      </section>`;
  }

  private tabs(pipelines: readonly Pipeline[], now: Pipeline): TemplateResult {
    return html`<nav class="tabs" aria-label=${t('pipelines.choose')}>
      ${pipelines.map(
        (p) => html`<a
          class="chip"
          href=${this.page(`settings/pipelines/${encodeURIComponent(p.id)}`)}
          aria-current=${p.id === now.id ? 'page' : nothing}
          ><span class="clip" title=${p.name}>${p.name}</span></a
        >`,
      )}
    </nav>`;
  }

  private head(pipeline: Pipeline): TemplateResult {
    const { name, isDefault } = pipeline;
    return html`<div class="head">
      <h2 id="name" class="clip" title=${name} data-testid="pipeline-name">${name}</h2>
      ${isDefault ? html`<span class="tag">${t('pipelines.default')}</span>` : nothing}
      <span class="grow"></span>
      <dw-csv-button what=${t('pipelines.statistics', { name })} file="statistics" .source=${() => this.services.api.exportStatistics(pipeline.id)}></dw-csv-button>
      ${isDefault
        ? nothing
        : html`<button class="btn quiet" type="button" @click=${() => void this.makeDefault()}>${t('pipelines.makeDefault')}</button>`}
      <button class="btn quiet" type="button" @click=${() => this.ask({ kind: 'rename' })}>${t('action.rename')}</button>
      ${isDefault
        ? nothing
        : html`<button class="btn quiet danger" type="button" @click=${() => this.ask({ kind: 'delete' })}>${t('action.delete')}</button>`}
      <button class="btn" type="button" data-testid="add-stage" @click=${() => this.ask({ kind: 'stage' })}>
        ${icon('plus')}${t('stages.add')}
      </button>
    </div>`;
  }

  private read(): Promise<void> {
    return this.load.run(async (signal) => {
      await this.services.me();
      return this.services.api.pipelines(signal);
    });
  }

  async add(name: string): Promise<void> {
    const made = await this.attempt(() => this.services.api.addPipeline(name), t('pipelines.saved', { name }));
    if (made) this.show(made.id);
  }

  async rename(name: string): Promise<void> {
    await this.attempt((p) => this.services.api.changePipeline(p, { name }), t('pipelines.saved', { name }));
  }

  private async makeDefault(): Promise<void> {
    const name = this.pipeline?.name ?? '';
    await this.attempt((p) => this.services.api.changePipeline(p, { isDefault: true }), t('pipelines.defaultDone', { name }));
  }

  async deletePipeline(): Promise<void> {
    const name = this.pipeline?.name ?? '';
    const gone = await this.attempt((p) => this.services.api.deletePipeline(p).then(() => p), t('pipelines.deleted', { name }));
    if (gone) this.show('');
  }

  async saveStage(stage: Stage | undefined, settings: StageChange): Promise<void> {
    const { api } = this.services;
    const work = (p: Pipeline) => (stage ? api.changeStage(p, stage.id, settings) : api.addStage(p, settings));
    await this.attempt(work, t('stages.saved', { stage: settings.name ?? '' }));
  }

  async removeStage(stage: Stage, target: string): Promise<void> {
    await this.attempt((p) => this.services.api.deleteStage(p, stage.id, target), t('stages.deleted', { stage: stage.name }));
  }

  private async place({ stage, position }: StagePlace): Promise<void> {
    await this.attempt((p) => this.services.api.changeStage(p, stage.id, { position }), t('stages.moved', { stage: stage.name }));
  }

  private show(id: string): void {
    this.pipelineId = id;
    this.emit('dw-open-page', this.page(`settings/pipelines${id ? `/${encodeURIComponent(id)}` : ''}`));
  }

  /** Does it with the version that is shown; a stale one is read again, and what was asked stays open. */
  private async attempt(work: (pipeline: Pipeline) => Promise<Pipeline>, done: string): Promise<Pipeline | undefined> {
    const { pipeline } = this;
    try {
      const result = await work(pipeline as Pipeline);
      this.ask(undefined);
      this.snackbar.show({ text: done });
      await this.read();
      return result;
    } catch (error) {
      this.failure = error;
      if (isStale(error)) await this.read();
      if (!this.asked) this.snackbar.show({ text: this.failureText() });
      return undefined;
    }
  }

  failureText(): string {
    if (!this.failure) return '';
    return isStale(this.failure) ? t('pipelines.stale', { name: this.pipeline?.name ?? '' }) : failureText(this.failure);
  }
}
