import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { HeldMove, ImportRun, Page } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { formatNumber, formatPercent } from '../../core/format.ts';
import { t } from '../../core/i18n.ts';
import { Load } from '../../core/load.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { tableStyles } from '../../styles/table.ts';
import { problemTable } from '../import-preview/import-preview.ts';
import { heldMoves, heldStyles } from '../scoring-model/held-moves.ts';
import '../state/index.ts';
import '../csv-button/index.ts';
import { styles } from './import-report.styles.ts';

/**
 * An import under way or done: progress, then what was taken, what was refused and why.
 * @fires dw-restart - the user wants to import another file
 */
export class DwImportReport extends DwElement {
  static override styles = [...base, controls, tableStyles, heldStyles, styles];

  @property({ attribute: false }) run!: ImportRun;
  private readonly load = new Load<Page<HeldMove>>(this);

  override willUpdate(changed: PropertyValues<this>): void {
    const { id, state } = this.run;
    const before = changed.get('run');
    if (!changed.has('run') || state !== 'done' || (before?.id === id && before.state === state)) return;
    void this.load.run((signal) => this.services.api.movesHeldByImport(id, signal));
  }

  override render() {
    const { run } = this;
    const ended = run.state === 'done' || run.state === 'failed';
    return html`<section class="panel progress" data-testid="import-${run.state}">
        <h2><span role="status">${this.heading()}</span></h2>
        ${ended ? nothing : this.progress()}
        ${run.failure ? html`<p role="alert">${run.failure}</p>` : nothing}
        <dl>
          ${fact(t('import.accepted'), run.accepted, 'accepted')} ${fact(t('import.refused'), run.refused, 'refused')}
          ${fact(t('import.scored'), run.scored, 'scored')}
        </dl>
        ${ended ? this.next() : html`<p class="soft">${t('import.background')}</p>`}
      </section>
      ${run.problems.length > 0 ? problemTable(run.problems, run.refused) : nothing} ${this.held()}`;
  }

  private held(): TemplateResult | typeof nothing {
    const { value, error, retry } = this.load;
    if (error) return html`<dw-state compact .context=${this.context} .error=${error} @dw-retry=${retry}></dw-state>`;
    const source = () => this.services.api.exportMovesHeldByImport(this.run.id);
    return value ? heldMoves({ moves: value, text: t('import.heldText'), source, leadPage: (id) => this.page(`leads/${encodeURIComponent(id)}`) }) : nothing;
  }

  private heading(): string {
    const name = this.run.fileName ?? t('import.file');
    if (this.run.state === 'done') return t('import.done', { name });
    return this.run.state === 'failed' ? t('import.failed', { name }) : t('import.running', { name });
  }

  private progress(): TemplateResult {
    const { processed, rows } = this.run;
    const share = rows > 0 ? processed / rows : 0;
    return html`<progress max="1" .value=${share} aria-label=${t('import.progress')}></progress>
      <span class="soft">${t('import.processed', { processed: formatNumber(processed), rows: formatNumber(rows) })}
        · ${formatPercent(share)}</span>`;
  }

  private next(): TemplateResult {
    return html`<div class="actions">
      <a class="btn primary" href=${this.page('leads')}>${t('import.showLeads')}</a>
      <a class="btn" href=${this.page('board')}>${t('import.showBoard')}</a>
      ${this.run.refused > 0
        ? html`<dw-csv-button data-testid="refused-csv" text=${t('import.download')} file="refused" .context=${this.context} .source=${() => this.services.api.refusedRows(this.run.id)}></dw-csv-button>`
        : nothing}
      <button class="btn" type="button" @click=${() => this.emit('dw-restart')}>${t('import.another')}</button>
    </div>`;
  }
}

function fact(title: string, value: number, id: string): TemplateResult {
  return html`<div>
    <dt>${title}</dt>
    <dd data-testid="report-${id}">${formatNumber(value)}</dd>
  </div>`;
}
