import { html, nothing, svg, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ScoreRow } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { formatAgo, formatDateTime, formatSigned } from '../../core/format.ts';
import { label, t } from '../../core/i18n.ts';
import { scoreChip } from '../../core/parts.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { scoreStyles } from '../../styles/score.ts';
import { styles } from './score-history.styles.ts';

const FIRST = 5;

/** How the score came to be what it is, newest first, with the reason of each change. */
export class DwScoreHistory extends DwElement {
  static override styles = [...base, controls, scoreStyles, styles];

  @property({ attribute: false }) scores: readonly ScoreRow[] = [];
  @state() private all = false;

  override render() {
    const shown = this.all ? this.scores : this.scores.slice(0, FIRST);
    return html`<section class="panel" aria-label=${t('score.history')} data-testid="score-history">
      <h2>${t('score.history')}</h2>
      ${this.scores.length > 1 ? chart(this.scores) : nothing}
      ${this.scores.length === 0 ? html`<p class="soft">${t('score.none.text')}</p>` : nothing}
      <ol>
        ${shown.map((row, i) => entry(row, this.scores[i + 1]))}
      </ol>
      ${this.scores.length > shown.length
        ? html`<button class="btn quiet" type="button" @click=${() => (this.all = true)}>
            ${t('action.showAll', { count: this.scores.length })}
          </button>`
        : nothing}
    </section>`;
  }
}

function entry(row: ScoreRow, before: ScoreRow | undefined): TemplateResult {
  const change = before ? row.points - before.points : 0;
  const cause = label('cause', row.cause);
  const model = t('score.modelShort', { key: row.modelKey, version: String(row.modelVersion) });
  return html`<li>
    ${scoreChip(row)}
    <span>${cause}${change === 0 ? nothing : html` <b>${formatSigned(change)}</b>`} <span class="soft">${model}</span></span>
    <span class="soft when" title=${formatDateTime(row.scoredAt)}>${formatAgo(row.scoredAt, Date.now())}</span>
  </li>`;
}

/** A line from the oldest to the newest score; the list below says the same in words. */
function chart(newestFirst: readonly ScoreRow[]): TemplateResult {
  const rows = [...newestFirst].reverse();
  const from = new Date(rows[0]?.scoredAt ?? 0).getTime();
  const span = Math.max(1, new Date(rows[rows.length - 1]?.scoredAt ?? 0).getTime() - from);
  const x = (row: ScoreRow) => ((new Date(row.scoredAt).getTime() - from) / span) * 300;
  const points = rows.map((row) => `${x(row).toFixed(1)},${(60 - row.points * 0.6).toFixed(1)}`).join(' ');
  return html`<svg class="chart" viewBox="0 0 300 60" preserveAspectRatio="none" aria-hidden="true">
    ${[0, 40, 70, 100].map((y) => svg`<line class="grid" x1="0" x2="300" y1=${60 - y * 0.6} y2=${60 - y * 0.6} />`)}
    <polyline class="line" points=${points} />
  </svg>`;
}
