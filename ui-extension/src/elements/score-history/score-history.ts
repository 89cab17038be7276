import { html, nothing, svg, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ScoreRow } from '../../api/types.ts';
import { failureText } from '../../core/failure.ts';
import { DwElement } from '../../core/element.ts';
import { formatAgo, formatDateTime, formatSigned } from '../../core/format.ts';
import { label, plural, t } from '../../core/i18n.ts';
import { scoreChip } from '../../core/parts.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { scoreStyles } from '../../styles/score.ts';
import '../csv-button/index.ts';
import { styles } from './score-history.styles.ts';

const FIRST = 5;

/** How the score came to be what it is, newest first, with the reason of each change. */
export class DwScoreHistory extends DwElement {
  static override styles = [...base, controls, scoreStyles, styles];

  @property({ attribute: 'lead-id' }) leadId = '';
  @property({ attribute: false }) scores: readonly ScoreRow[] = [];
  /** The user may have past scores computed again. */
  @property({ type: Boolean }) replays = false;
  @state() private all = false;
  @state() private busy = false;
  /** What came of computing them again. */
  @state() private verdict = '';

  override render() {
    const shown = this.all ? this.scores : this.scores.slice(0, FIRST);
    return html`<section class="panel" aria-label=${t('score.history')} data-testid="score-history">
      <div class="row">
        <h2>${t('score.history')}</h2>
        <dw-csv-button what=${t('score.history')} file="scores" .source=${() => this.services.api.exportScores(this.leadId)}></dw-csv-button>
      </div>
      ${this.scores.length > 1 ? chart(this.scores) : nothing}
      ${this.scores.length === 0 ? html`<p class="soft">${t('score.none.text')}</p>` : nothing}
      <ol>
        ${shown.map((row, i) => entry(row, this.scores[i + 1]))}
      </ol>
      ${this.scores.length > shown.length
        ? html`<button class="btn quiet flush" type="button" data-testid="all" @click=${() => (this.all = true)}>
            ${t('action.showAll', { count: this.scores.length })}
          </button>`
        : nothing}
      ${this.replays && this.scores.length > 0 ? this.replaying() : nothing}
    </section>`;
  }

  private replaying(): TemplateResult {
    return html`<div class="replay">
      <button class="btn" type="button" data-testid="replay" ?disabled=${this.busy} @click=${() => void this.replay()}>
        ${this.busy ? t('score.replaying') : t('score.replay')}
      </button>
      <span role="status" data-testid="replayed">${this.verdict}</span>
    </div>`;
  }

  /** Each row holds what it was computed from; computed again, it must say the same. */
  private async replay(): Promise<void> {
    this.busy = true;
    this.verdict = '';
    try {
      const { replayed, differences } = await this.services.api.replayScores(this.leadId);
      const [first] = differences;
      this.verdict = first
        ? t('score.replay.differs', { count: differences.length, when: formatDateTime(first.scoredAt), points: first.points, computed: first.computed })
        : plural('score.replay.same', replayed);
    } catch (error) {
      this.verdict = failureText(error);
    } finally {
      this.busy = false;
    }
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
