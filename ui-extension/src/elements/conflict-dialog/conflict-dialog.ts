import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Problem } from '../../api/error.ts';
import { DwElement } from '../../core/element.ts';
import { formatAgo, formatDateTime } from '../../core/format.ts';
import { t } from '../../core/i18n.ts';
import { actorName, transitionInWords } from '../../core/history.ts';
import { avatar } from '../../core/parts.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { scoreStyles } from '../../styles/score.ts';
import '../dialog/index.ts';
import { styles } from './conflict-dialog.styles.ts';

export interface Conflict {
  /** What was to be moved, and where to. */
  readonly name: string;
  readonly stage: string;
  readonly problem: Problem;
}

/**
 * Someone else was faster: says who changed what and when, and lets the user decide.
 * @fires dw-take-theirs - show what the server has
 * @fires dw-move-anyway - move on top of their change
 */
export class DwConflictDialog extends DwElement {
  static override styles = [...base, controls, scoreStyles, styles];

  @property({ attribute: false }) conflict?: Conflict;

  override render() {
    const { conflict } = this;
    return html`<dw-dialog
      data-testid="conflict-dialog"
      heading=${t('conflict.title', { name: conflict?.name ?? '' })}
      ?open=${conflict !== undefined}
      @dw-close=${() => this.emit('dw-take-theirs')}
    >
      ${conflict ? this.story(conflict.problem) : nothing}
      <p>${t('conflict.question', { stage: conflict?.stage ?? '' })}</p>
      <button slot="footer" class="btn" type="button" @click=${() => this.emit('dw-move-anyway')}>
        ${t('conflict.moveAnyway')}
      </button>
      <button slot="footer" class="btn primary" type="button" autofocus @click=${() => this.emit('dw-take-theirs')}>
        ${t('conflict.reload')}
      </button>
    </dw-dialog>`;
  }

  private story({ lastChange, current }: Problem) {
    if (!lastChange) {
      const stage = current?.stage?.name;
      return html`<p>${stage ? t('conflict.nowIn', { stage }) : t('conflict.somebody')}</p>`;
    }
    const { actor, at, from, to, reason } = lastChange;
    return html`<div class="change" data-testid="conflict-change">
      ${avatar(actorName(actor))}
      <span><b>${actorName(actor)}</b> ${from || to ? transitionInWords(from, to) : t('conflict.edited')}</span>
      <span class="soft" title=${formatDateTime(at)}>${formatAgo(at, Date.now())}${reason ? ` · ${reason}` : ''}</span>
    </div>`;
  }
}
