import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { TryOutcome } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { formatDecimal } from '../../core/figures.ts';
import { formatNumber, formatSigned } from '../../core/format.ts';
import { plural, t } from '../../core/i18n.ts';
import { paint } from '../../core/paint.ts';
import { scoreChip } from '../../core/parts.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { scoreStyles } from '../../styles/score.ts';
import { tableStyles } from '../../styles/table.ts';
import '../state/index.ts';
import { styles } from './model-preview.styles.ts';

type Mover = TryOutcome['movers'][number];

/**
 * How open leads would be scored: how they spread over the scale now and then, and who moves most.
 * @fires dw-retry
 */
export class DwModelPreview extends DwElement {
  static override styles = [...base, controls, scoreStyles, tableStyles, styles];

  @property({ attribute: false }) outcome?: TryOutcome;
  @property({ attribute: false }) error?: unknown;
  @property({ type: Boolean }) loading = false;

  override render() {
    return html`<section class="panel" aria-labelledby="heading" aria-busy=${String(this.loading)} data-testid="preview">
      <h2 id="heading">${t('preview.title')}</h2>
      ${this.content()}
    </section>`;
  }

  private content(): TemplateResult {
    const { outcome, error, loading } = this;
    if (error) return html`<dw-state compact .context=${this.context} .error=${error}></dw-state>`;
    if (!outcome) return html`<div class="skeleton" role="status" aria-label=${t('state.loading')}></div>`;
    if (outcome.tried === 0) {
      return html`<dw-state compact icon="leads" heading=${t('preview.none')} text=${t('preview.none.text')}></dw-state>`;
    }
    return html`<div class=${loading ? 'stale' : ''}>
      <p class="soft" role="status">${basis(outcome)}</p>
      ${figures(outcome)} ${spread(outcome)}
      <h3>${t('preview.movers')}</h3>
      ${outcome.movers.length === 0 ? html`<p class="soft">${t('preview.noMovers')}</p>` : this.movers(outcome.movers)}
    </div>`;
  }

  private movers(movers: readonly Mover[]): TemplateResult {
    return html`<table aria-label=${t('preview.movers')}>
      <thead>
        <tr>
          <th scope="col">${t('lead.name')}</th>
          <th scope="col" class="num">${t('preview.now')}</th>
          <th scope="col" class="num">${t('preview.then')}</th>
          <th scope="col" class="num">${t('preview.change')}</th>
        </tr>
      </thead>
      <tbody>
        ${movers.map(
          ({ leadId, displayName, before, after, bandBefore, bandAfter }) => html`<tr data-testid="mover">
            <td class="name"><a class="clip" href=${this.page(`leads/${encodeURIComponent(leadId)}`)} title=${displayName}>${displayName}</a></td>
            <td class="num">${scoreChip({ points: before, band: bandBefore })}</td>
            <td class="num">${scoreChip({ points: after, band: bandAfter })}</td>
            <td class="num">${formatSigned(after - before)}</td>
          </tr>`,
        )}
      </tbody>
    </table>`;
  }
}

/** What was counted: all of them, or some and then said so. */
function basis({ tried, openLeads }: TryOutcome): string {
  return tried === openLeads ? plural('preview.all', tried) : t('preview.sample', { tried, open: openLeads });
}

function figures({ before, after }: TryOutcome): TemplateResult {
  const rows = [
    [t('preview.high'), before.high, after.high],
    [t('preview.medium'), before.medium, after.medium],
    [t('preview.low'), before.low, after.low],
    [t('preview.unsure'), before.notConfident, after.notConfident],
  ] as const;
  return html`<table class="figures" aria-label=${t('preview.bands')}>
    <thead>
      <tr>
        <td></td>
        <th scope="col" class="num">${t('preview.now')}</th>
        <th scope="col" class="num">${t('preview.then')}</th>
        <th scope="col" class="num">${t('preview.change')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([title, now, then]) => html`<tr>
          <th scope="row">${title}</th>
          <td class="num">${formatNumber(now)}</td>
          <td class="num">${formatNumber(then)}</td>
          <td class="num">${formatSigned(then - now)}</td>
        </tr>`,
      )}
      <tr>
        <th scope="row">${t('preview.average')}</th>
        <td class="num">${formatDecimal(before.average)}</td>
        <td class="num">${formatDecimal(after.average)}</td>
        <td class="num">${formatSigned(Math.round((after.average - before.average) * 10) / 10)}</td>
      </tr>
    </tbody>
  </table>`;
}

/** A column for each ten points, now beside then; the titles and the hidden text have the numbers. */
function spread({ before, after }: TryOutcome): TemplateResult {
  const most = Math.max(1, ...before.tens, ...after.tens);
  const height = (count: number) => ({ 'block-size': `${(count / most) * 100}%` });
  return html`<ol class="spread" aria-label=${t('preview.spread')}>
      ${before.tens.map((now, i) => {
        const then = after.tens[i] ?? 0;
        const words = t('preview.ten', { from: i * 10, to: i === 9 ? 100 : i * 10 + 9, now, then });
        return html`<li title=${words}>
          <span class="bars" aria-hidden="true"><i class="now" ${paint(height(now))}></i><i ${paint(height(then))}></i></span>
          <span class="soft" aria-hidden="true">${i * 10}</span><span class="visually-hidden">${words}</span>
        </li>`;
      })}
    </ol>
    <p class="key soft" aria-hidden="true"><i class="now"></i>${t('preview.now')} <i></i>${t('preview.then')}</p>`;
}
