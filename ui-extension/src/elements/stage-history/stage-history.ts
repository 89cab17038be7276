import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Transition } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { formatAgo, formatDateTime } from '../../core/format.ts';
import { actorName, transitionLine } from '../../core/history.ts';
import { t } from '../../core/i18n.ts';
import { avatar } from '../../core/parts.ts';
import { base } from '../../styles/base.ts';
import { scoreStyles } from '../../styles/score.ts';
import { styles } from './stage-history.styles.ts';

/** The way a deal went, newest first: from where to where, by whom, why, and the score at that time. */
export class DwStageHistory extends DwElement {
  static override styles = [...base, scoreStyles, styles];

  @property({ attribute: false }) transitions: readonly Transition[] = [];

  override render() {
    const newestFirst = [...this.transitions].sort((a, b) => b.at.localeCompare(a.at));
    return html`<section class="panel" aria-label=${t('history.title')} data-testid="stage-history">
      <h2>${t('history.title')}</h2>
      ${newestFirst.length === 0
        ? html`<p class="soft">${t('history.none')}</p>`
        : html`<ol>
            ${newestFirst.map(entry)}
          </ol>`}
    </section>`;
  }
}

function entry({ from, to, at, actor, reason, score }: Transition): TemplateResult {
  const name = actorName(actor);
  const details = [name, reason, score === null ? '' : t('history.score', { score })].filter(Boolean).join(' · ');
  return html`<li>
    ${actor.kind === 'user' ? avatar(name) : html`<span class="avatar machine" aria-hidden="true">⚙</span>`}
    <span>${transitionLine(from, to)}<br /><span class="soft">${details}</span></span>
    <span class="soft when" title=${formatDateTime(at)}>${formatAgo(at, Date.now())}</span>
  </li>`;
}
