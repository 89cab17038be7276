import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import type { Contribution, ScoreExplanation, UnknownFactor } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { paint } from '../../core/paint.ts';
import { formatAgo, formatDateTime, formatPercent, formatSigned } from '../../core/format.ts';
import { t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { Load } from '../../core/load.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import '../state/index.ts';
import { styles } from './score-panel.styles.ts';

/** Why a score is what it is: each contribution as a sentence and a bar, and what is not known yet. */
export class DwScorePanel extends DwElement {
  static override styles = [...base, controls, styles];

  /** In a host: the lead whose score is to be explained. */
  @property({ attribute: 'lead-id' }) leadId = '';
  /** Given by Dealwright's lead page, which has it already. */
  @property({ attribute: false }) explanation?: ScoreExplanation | null;
  private readonly load = new Load<ScoreExplanation | null>(this);

  override willUpdate(changed: PropertyValues<this>): void {
    if (!this.leadId || !(changed.has('leadId') || changed.has('context'))) return;
    void this.load.run(async (signal) => {
      await this.services.me();
      return (await this.services.api.lead(this.leadId, signal)).value.explanation;
    });
  }

  override render() {
    const explanation = this.explanation ?? this.load.value;
    return html`<section class="panel" aria-label=${t('score.panelTitle')} data-testid="score-panel">
      ${explanation ? this.content(explanation) : this.instead()}
    </section>`;
  }

  private instead(): TemplateResult {
    if (this.load.error) {
      return html`<dw-state compact .context=${this.context} .error=${this.load.error} @dw-retry=${this.load.retry}></dw-state>`;
    }
    if (this.load.loading) {
      return html`<div class="lines" role="status" aria-busy="true" aria-label=${t('state.loading')}>
        ${Array.from({ length: 5 }, () => html`<div class="skeleton"></div>`)}
      </div>`;
    }
    return html`<dw-state compact icon="clock" heading=${t('score.none')} text=${t('score.none.text')}></dw-state>`;
  }

  private content(score: ScoreExplanation): TemplateResult {
    const model = t('score.model', {
      key: score.modelKey,
      version: String(score.modelVersion),
      coverage: formatPercent(score.coverage),
    });
    return html`<header>
        <h2>${t('score.why', { points: score.points })}</h2>
        <span class="soft" title=${formatDateTime(score.scoredAt)}>${model} · ${formatAgo(score.scoredAt, Date.now())}</span>
      </header>
      ${score.confident ? nothing : html`<div class="caution">${icon('alert')}<span>${t('score.unsure')}</span></div>`}
      <ul class="why">
        ${score.contributions.map((c) => contribution(c, scaleOf(score.contributions)))}
      </ul>
      ${score.lift && score.lift.steps.length > 0 ? lifting(score.lift) : nothing}
      <div class="notes soft">
        <span data-testid="score-sum">${t('score.sum', { points: score.points })}</span>
        ${score.unknown.map((factor) => html`<span>${couldAdd(factor)}</span>`)}
      </div>`;
  }
}

/** The longest bar fills its half of the track. */
function scaleOf(contributions: readonly Contribution[]): number {
  return Math.max(25, ...contributions.map(({ points }) => Math.abs(points)));
}

function contribution({ sentence, label, points }: Contribution, scale: number): TemplateResult {
  const width = (Math.abs(points) / scale) * 50;
  const bar = { 'inset-inline-start': `${points >= 0 ? 50 : 50 - width}%`, 'inline-size': `${width}%` };
  return html`<li>
    <span>${sentence || label}</span>
    <span class="track" aria-hidden="true"><i class=${points < 0 ? 'negative' : ''} ${paint(bar)}></i></span>
    <span class="points">${formatSigned(points)}</span>
  </li>`;
}

/** The fewest steps into the next band. */
function lifting({ band, beginsAt, reached, steps }: NonNullable<ScoreExplanation['lift']>): TemplateResult {
  return html`<div class="lift" data-testid="lift">
    <h3>${t('score.lift', { band: t(`band.${band}`), points: beginsAt })}</h3>
    <ol>
      ${steps.map(({ sentence }) => html`<li>${sentence}</li>`)}
    </ol>
    ${reached ? nothing : html`<p class="soft">${t('score.lift.short', { points: beginsAt })}</p>`}
  </div>`;
}

function couldAdd({ label, couldAdd: points }: UnknownFactor): string {
  return points > 0 ? t('score.couldAdd', { factor: label, points }) : t('score.unknown', { factor: label });
}
