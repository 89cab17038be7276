import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Board } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { formatMoneyShort } from '../../core/format.ts';
import { plural, t } from '../../core/i18n.ts';
import { Load } from '../../core/load.ts';
import { base } from '../../styles/base.ts';
import '../stage-bars/index.ts';
import '../state/index.ts';
import { styles } from './dashboard-panel.styles.ts';

/** The open deals by stage with their sums, for a host's dashboard. */
export class DwDashboardPanel extends DwElement {
  static override styles = [...base, styles];

  /** Without it: the organisation's default pipeline. */
  @property({ attribute: 'pipeline-id' }) pipelineId = '';
  private readonly load = new Load<Board | undefined>(this);

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('context') && !changed.has('pipelineId')) return;
    void this.load.run(async (signal) => {
      const { api } = this.services;
      await this.services.me();
      const id = this.pipelineId || defaultPipeline(await api.pipelines(signal));
      return id ? api.board(id, {}, 1, signal) : undefined;
    });
  }

  override render() {
    return html`<section class="panel" aria-label=${t('dashboardPanel.title')} data-testid="dashboard-panel">
      ${this.content()}
    </section>`;
  }

  private content(): TemplateResult {
    const { value, error, loading } = this.load;
    if (error) return html`<dw-state compact .context=${this.context} .error=${error} @dw-retry=${this.load.retry}></dw-state>`;
    if (!value && loading) return skeleton();
    if (!value || value.columns.length === 0) {
      return html`<dw-state compact icon="board" heading=${t('board.noPipeline')} text=${t('board.noPipeline.text')}></dw-state>`;
    }
    const sum = (amount: number) => formatMoneyShort({ amount, currency: value.currency });
    return html`<header>
        <h2>${t('dashboardPanel.title')}</h2>
        <span class="soft" data-testid="totals"
          >${plural('board.open', value.totals.count)} · ${sum(value.totals.value)} ·
          ${t('board.weighted', { sum: sum(value.totals.weighted) })}</span
        >
      </header>
      <dw-stage-bars .board=${value}></dw-stage-bars>
      <footer><a href=${this.page(`board/${encodeURIComponent(value.pipeline.id)}`)}>${t('dashboardPanel.open')}</a></footer>`;
  }
}

function defaultPipeline(pipelines: readonly { id: string; isDefault: boolean }[]): string | undefined {
  return (pipelines.find((p) => p.isDefault) ?? pipelines[0])?.id;
}

function skeleton(): TemplateResult {
  return html`<div class="lines" role="status" aria-busy="true" aria-label=${t('state.loading')}>
    ${Array.from({ length: 5 }, () => html`<div class="skeleton"></div>`)}
  </div>`;
}
