import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ApiError, OfflineError, told } from '../../api/error.ts';
import type { ImportPreview, ImportRun, Mapping, UploadedImport } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { formatNumber } from '../../core/format.ts';
import { plural, t, type Text } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { Load } from '../../core/load.ts';
import { withRefusedValues } from '../../model/mapping.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import '../import-history/index.ts';
import '../import-mapping/index.ts';
import '../import-preview/index.ts';
import '../import-report/index.ts';
import '../state/index.ts';
import { styles } from './import-wizard.styles.ts';

type Step = 'upload' | 'map' | 'preview' | 'run';

const STEPS: readonly Step[] = ['upload', 'map', 'preview', 'run'];
const POLL_MS = 700;
/** The API's limit. A server that refuses a still larger body may do so without a word. */
const LARGEST_MIB = 20;

/**
 * Brings leads from a CSV file: upload, map the columns, look at what would happen, run, read the report.
 * @fires dw-query-change - `import`: the id of the run, so that a reload finds it again
 */
export class DwImportWizard extends DwElement {
  static override styles = [...base, controls, styles];

  /** A run to show, instead of beginning with a file. */
  @property({ attribute: 'import-id' }) importId = '';
  @state() private step: Step = 'upload';
  @state() private mapping?: Mapping;
  @state() private uploaded?: UploadedImport;
  @state() private preview?: ImportPreview;
  @state() private run?: ImportRun;
  @state() private busy = false;
  @state() private failure = '';
  @state() private over = false;
  @state() private stages: readonly string[] = [];
  @query('input[type=file]') private input!: HTMLInputElement;
  private readonly permission = new Load<boolean>(this);
  private poll?: ReturnType<typeof setTimeout>;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('context')) void this.permission.run(() => this.services.can('leads-import'));
    if (changed.has('importId') && this.importId && this.importId !== this.run?.id) {
      this.step = 'run';
      void this.follow(this.importId);
    }
  }

  override disconnectedCallback(): void {
    clearTimeout(this.poll);
    super.disconnectedCallback();
  }

  override render() {
    const { error, value } = this.permission;
    if (error ?? value === false) {
      const shown = error ?? new ApiError(403, {}, null);
      return html`<dw-state page .context=${this.context} .error=${shown} @dw-retry=${this.permission.retry}></dw-state>`;
    }
    return html`<div class="bar"><h1>${t('nav.imports')}</h1></div>
      ${this.steps()}
      ${this.failure ? html`<div class="alert" role="alert" data-testid="import-failure">${this.failure}</div>` : nothing}
      ${value ? this.content() : nothing} ${this.foot()}`;
  }

  private steps(): TemplateResult {
    const at = STEPS.indexOf(this.step);
    return html`<ol class="steps" aria-label=${t('import.steps')}>
      ${STEPS.map(
        (step, i) => html`<li class=${i < at ? 'past' : i === at ? 'now' : ''} aria-current=${i === at ? 'step' : nothing}>
          ${t(`import.step.${step}` as Text)}
        </li>`,
      )}
    </ol>`;
  }

  private content(): TemplateResult | typeof nothing {
    if (this.step === 'upload') {
      return html`${this.dropZone()}<dw-import-history .context=${this.context}></dw-import-history>`;
    }
    if (this.step === 'map' && this.uploaded && this.mapping) {
      return html`<dw-import-mapping
        .columns=${this.uploaded.columns}
        .mapping=${this.mapping}
        .stages=${this.stages}
        @dw-mapping-change=${(e: CustomEvent<Mapping>) => (this.mapping = e.detail)}
      ></dw-import-mapping>`;
    }
    if (this.step === 'preview' && this.preview) {
      return html`<dw-import-preview .preview=${this.preview}></dw-import-preview>`;
    }
    if (this.step === 'run' && this.run) {
      return html`<dw-import-report .context=${this.context} .run=${this.run} @dw-restart=${this.restart}></dw-import-report>`;
    }
    return nothing;
  }

  private dropZone(): TemplateResult {
    return html`<div
      class="drop ${this.over ? 'over' : ''}"
      @dragover=${this.onDragOver}
      @dragleave=${() => (this.over = false)}
      @drop=${this.onDrop}
    >
      ${icon('file')}
      <h2>${t('import.drop')}</h2>
      <p class="soft">${t('import.dropHelp')}</p>
      <input
        class="visually-hidden"
        id="file"
        type="file"
        accept=".csv,text/csv"
        tabindex="-1"
        aria-label=${t('import.choose')}
        @change=${() => this.take(this.input.files?.[0])}
      />
      <button class="btn primary" type="button" ?disabled=${this.busy} @click=${() => this.input.click()}>
        ${this.busy ? t('import.uploading') : t('import.choose')}
      </button>
    </div>`;
  }

  private foot(): TemplateResult | typeof nothing {
    if (this.step !== 'map' && this.step !== 'preview') return nothing;
    const map = this.step === 'map';
    const accepted = this.preview?.accepted ?? 0;
    return html`<div class="foot">
      <button class="btn" type="button" ?disabled=${this.busy} @click=${map ? this.restart : () => this.go('map')}>
        ${map ? t('import.another') : t('action.back')}
      </button>
      <button
        class="btn primary"
        type="button"
        data-testid="import-next"
        ?disabled=${this.busy || (!map && accepted === 0)}
        @click=${map ? this.makePreview : this.start}
      >
        ${this.busy ? t('state.working') : map ? t('import.preview') : plural('import.start', accepted)}
      </button>
    </div>`;
  }

  private readonly onDragOver = (event: DragEvent): void => {
    event.preventDefault();
    this.over = true;
  };

  private readonly onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.over = false;
    this.take(event.dataTransfer?.files[0]);
  };

  private take(file: File | undefined): void {
    if (!file) return;
    if (file.size > LARGEST_MIB << 20) {
      this.failure = t('import.tooLarge', { size: formatNumber(LARGEST_MIB) });
      return;
    }
    void this.attempt(async () => {
      const { api } = this.services;
      const [uploaded, pipelines] = await Promise.all([api.upload(file), api.pipelines()]);
      const pipeline = pipelines.find((p) => p.isDefault) ?? pipelines[0];
      this.stages = pipeline?.stages.map((stage) => stage.name) ?? [];
      this.uploaded = uploaded;
      this.mapping = uploaded.suggestedMapping;
      this.go('map');
    });
  }

  private readonly makePreview = (): void => {
    const { uploaded, mapping } = this;
    if (!uploaded || !mapping) return;
    void this.attempt(async () => {
      this.preview = await this.services.api.previewImport(uploaded.id, mapping);
      this.uploaded = { ...uploaded, columns: withRefusedValues(uploaded.columns, this.preview.problems) };
      this.go('preview');
    });
  };

  private readonly start = (): void => {
    const { uploaded, mapping } = this;
    if (!uploaded || !mapping) return;
    void this.attempt(async () => {
      this.run = await this.services.api.startImport(uploaded.id, mapping);
      this.go('run');
      this.emit('dw-query-change', { import: uploaded.id });
      this.poll = setTimeout(() => void this.follow(uploaded.id), POLL_MS);
    });
  };

  /** Asks until the run has ended; a lost connection is waited out. */
  private async follow(importId: string): Promise<void> {
    clearTimeout(this.poll);
    try {
      this.run = await this.services.api.importRun(importId);
      this.failure = '';
    } catch (error) {
      this.failure = messageOf(error);
      if (!(error instanceof OfflineError)) return;
    }
    const running = this.run?.state === 'running' || this.run?.state === 'uploaded' || !this.run;
    if (running && this.isConnected) this.poll = setTimeout(() => void this.follow(importId), POLL_MS);
  }

  private readonly restart = (): void => {
    clearTimeout(this.poll);
    this.uploaded = this.mapping = this.preview = this.run = undefined;
    this.importId = '';
    this.emit('dw-query-change', { import: undefined });
    this.go('upload');
  };

  private go(step: Step): void {
    this.step = step;
    this.failure = '';
    void this.updateComplete.then(() => this.scrollIntoView?.({ block: 'start' }));
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.failure = '';
    try {
      await work();
    } catch (error) {
      this.failure = messageOf(error);
    } finally {
      this.busy = false;
    }
  }
}

function messageOf(error: unknown): string {
  if (error instanceof OfflineError) return t('state.offline.text');
  if (!(error instanceof ApiError)) return t('state.error.text');
  const fields = (error.problem.errors ?? []).map(({ pointer, detail }) => `${pointer}: ${told(detail)}`);
  const id = error.requestId ? [`${t('state.requestId')} ${error.requestId}`] : [];
  return [error.message, ...fields, ...id].join(' · ');
}
