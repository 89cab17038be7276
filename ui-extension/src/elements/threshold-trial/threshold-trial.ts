import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ThresholdTrial } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { failureText } from '../../core/failure.ts';
import { formatDate } from '../../core/format.ts';
import { t } from '../../core/i18n.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import '../csv-button/index.ts';
import { styles } from './threshold-trial.styles.ts';

const SHOWN = 20;

/** Tells who would have come to a stage by themselves, had its threshold been another one; changes nothing. */
export class DwThresholdTrial extends DwElement {
  static override styles = [...base, controls, styles];

  @property({ attribute: 'pipeline-id' }) pipelineId = '';
  @property({ attribute: 'stage-id' }) stageId = '';
  /** As it is typed. */
  @property() threshold = '';
  @state() private trial?: ThresholdTrial;
  @state() private failure = '';
  @state() private busy = false;

  /** What was told of another threshold is not true of this one. */
  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('threshold')) return;
    this.trial = undefined;
    this.failure = '';
  }

  override render() {
    return html`<button class="btn" type="button" data-testid="try-threshold" ?disabled=${this.busy || this.threshold === ''} @click=${() => void this.try()}>
        ${this.busy ? t('trial.trying') : t('trial.try')}
      </button>
      <div role="status" data-testid="trial">${this.trial ? told(this.trial, this.file) : nothing}</div>
      ${this.failure ? html`<p class="error" role="alert">${this.failure}</p>` : nothing}`;
  }

  private readonly file = (): Promise<Blob> => this.services.scoring.exportTrial(this.pipelineId, this.stageId, Number(this.threshold));

  private async try(): Promise<void> {
    const { threshold } = this;
    this.busy = true;
    this.failure = '';
    try {
      const trial = await this.services.scoring.tryThreshold(this.pipelineId, this.stageId, Number(threshold));
      if (threshold === this.threshold) this.trial = trial;
    } catch (error) {
      this.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  }
}

function told({ dateFrom, dateTo, moved, made, moves }: ThresholdTrial, file: () => Promise<Blob>): TemplateResult {
  const period = { from: formatDate(dateFrom), to: formatDate(dateTo) };
  if (moved + made === 0) return html`<p>${t('trial.nobody', period)}</p>`;
  return html`<p>${t('trial.result', { ...period, moved, made })} <dw-csv-button what=${t('trial.list')} file="trial" .source=${file}></dw-csv-button></p>
    <details>
      <summary>${moves.length > SHOWN ? t('trial.first', { count: SHOWN }) : t('trial.list')}</summary>
      <ul>
        ${moves.slice(0, SHOWN).map(
          ({ leadName, at, points, from }) => html`<li>
            ${leadName ?? '–'}
            <span class="soft">${formatDate(at)}, ${from ? t('trial.line', { points, from: from.name }) : t('trial.new', { points })}</span>
          </li>`,
        )}
      </ul>
    </details>`;
}
