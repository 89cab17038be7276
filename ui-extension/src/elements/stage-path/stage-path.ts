import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Stage } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { formatDays } from '../../core/format.ts';
import { t } from '../../core/i18n.ts';
import { base } from '../../styles/base.ts';
import { styles } from './stage-path.styles.ts';

/**
 * The stages of a pipeline as a path, with where the deal stands and how long it stood before.
 * @fires dw-stage-pick - detail: the id of the stage picked
 */
export class DwStagePath extends DwElement {
  static override styles = [...base, styles];

  @property({ attribute: false }) stages: readonly Stage[] = [];
  @property() current = '';
  /** Days spent in a stage, by its id. */
  @property({ attribute: false }) days: ReadonlyMap<string, number> = new Map();
  /** False: a path to look at, as for a closed deal. */
  @property({ type: Boolean }) movable = false;

  override render() {
    const at = this.stages.find((stage) => stage.id === this.current);
    return html`<ol aria-label=${t('stagePath.label')} data-testid="stage-path">
      ${this.stages.map((stage) => html`<li>${this.step(stage, at)}</li>`)}
    </ol>`;
  }

  private step(stage: Stage, at: Stage | undefined): TemplateResult {
    const now = stage.id === this.current;
    const done = at?.type === 'open' && stage.position < at.position;
    const style = `${now ? `now ${stage.type}` : done ? 'done' : ''}`;
    const days = this.days.get(stage.id);
    const text = html`${stage.name}${days === undefined ? nothing : html` · ${formatDays(days)}`}`;
    if (now || !this.movable) {
      return html`<span class="step ${style}" aria-current=${now ? 'step' : nothing}>${text}</span>`;
    }
    return html`<button
      type="button"
      class=${style}
      data-stage-id=${stage.id}
      title=${t('stagePath.move', { stage: stage.name })}
      @click=${() => this.emit('dw-stage-pick', stage.id)}
    >
      ${text}
    </button>`;
  }
}
