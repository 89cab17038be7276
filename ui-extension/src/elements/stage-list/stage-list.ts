import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import Sortable from 'sortablejs/modular/sortable.core.esm.js';
import type { Stage } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { label, t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { paint } from '../../core/paint.ts';
import { placed } from '../../model/stage.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { styles } from './stage-list.styles.ts';

export interface StagePlace {
  readonly stage: Stage;
  /** Counted from 0 over all stages of the pipeline. */
  readonly position: number;
}

/**
 * The stages of a pipeline in their order, which mouse, finger and keyboard change.
 * @fires dw-stage-place - detail: {stage, position}
 * @fires dw-stage-edit - detail: the stage
 * @fires dw-stage-delete - detail: the stage
 */
export class DwStageList extends DwElement {
  static override styles = [...base, controls, styles];

  @property({ attribute: false }) stages: readonly Stage[] = [];
  /** A stage picked up by the keyboard, and where it would land. */
  @state() private carried?: StagePlace;
  @state() private announcement = '';
  @query('ol') private list!: HTMLElement;
  private sortable?: Sortable;
  /** What stood behind the dragged stage: SortableJS moves the element, and Lit wants it back. */
  private behind: Node | null = null;

  override render() {
    const { carried } = this;
    const shown = carried ? placed(this.stages, carried.stage.id, carried.position) : this.stages;
    return html`<span id="help" hidden>${t('stages.handleHelp')}</span>
      <ol aria-label=${t('stages.title')} data-testid="stage-list">
        ${repeat(shown, (stage) => stage.id, (stage) => this.row(stage))}
      </ol>
      <div class="visually-hidden" role="status" aria-live="assertive" data-testid="announcer">${this.announcement}</div>`;
  }

  override firstUpdated(): void {
    this.sortable = Sortable.create(this.list, {
      handle: '.handle',
      draggable: 'li',
      forceFallback: true,
      fallbackTolerance: 4,
      ghostClass: 'in-place',
      dragClass: 'dragged',
      onStart: ({ item }) => (this.behind = item.nextSibling),
      onMove: ({ dragged, related }) => dragged.dataset['type'] === related.dataset['type'],
      onEnd: ({ item, newDraggableIndex }) => {
        this.list.insertBefore(item, this.behind);
        this.place(item.dataset['stageId'] ?? '', newDraggableIndex ?? -1);
      },
    });
  }

  override disconnectedCallback(): void {
    this.sortable?.destroy();
    this.sortable = undefined;
    super.disconnectedCallback();
  }

  private row(stage: Stage): TemplateResult {
    const carried = this.carried?.stage.id === stage.id;
    return html`<li class=${carried ? 'carried' : ''} data-testid="stage" data-stage-id=${stage.id} data-type=${stage.type}>
      <button
        class="handle"
        type="button"
        aria-label=${t('stages.handle', { stage: stage.name })}
        aria-describedby="help"
        aria-pressed=${String(carried)}
        @keydown=${(event: KeyboardEvent) => this.onKey(event, stage)}
        @blur=${this.onBlur}
      >
        ${icon('grip')}
      </button>
      <span class="dot" ${paint({ background: stage.colour })}></span>
      <div class="main">
        <div class="title">
          <b>${stage.name}</b
          ><span class="kind ${stage.type}">${t(`stages.type.${stage.type}`)}</span>
        </div>
        <div class="facts">${factsOf(stage)}</div>
      </div>
      <div class="buttons">${this.buttons(stage)}</div>
    </li>`;
  }

  private buttons(stage: Stage): TemplateResult {
    const button = (event: 'dw-stage-edit' | 'dw-stage-delete', text: string, sign: 'edit' | 'trash') =>
      html`<button class="btn quiet icon-only" type="button" aria-label=${text} title=${text} data-testid=${event} @click=${() => this.emit(event, stage)}>
        ${icon(sign)}
      </button>`;
    const alone = this.stages.filter((s) => s.type === stage.type).length === 1;
    return html`${button('dw-stage-edit', t('stages.edit', { stage: stage.name }), 'edit')}
    ${alone ? nothing : button('dw-stage-delete', t('stages.delete', { stage: stage.name }), 'trash')}`;
  }

  private place(id: string, position: number): void {
    const stage = this.stages.find((s) => s.id === id);
    if (stage && position >= 0 && this.stages.indexOf(stage) !== position) this.emit<StagePlace>('dw-stage-place', { stage, position });
  }

  private onKey(event: KeyboardEvent, stage: Stage): void {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const { carried } = this;
    if (event.key === ' ' || event.key === 'Enter') {
      if (carried) this.drop(carried);
      else this.pickUp(stage);
    } else if (carried && step) this.carry(carried, step);
    else if (carried && event.key === 'Escape') this.cancel();
    else return;
    event.preventDefault();
  }

  private pickUp(stage: Stage): void {
    this.carried = { stage, position: this.stages.indexOf(stage) };
    this.announcement = t('stages.grabbed', { stage: stage.name, ...this.spot(this.carried.position) });
  }

  private carry({ stage, position }: StagePlace, step: number): void {
    const order = placed(this.stages, stage.id, position + step);
    this.carried = { stage, position: order.indexOf(stage) };
    this.announcement = t('stages.over', this.spot(this.carried.position));
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.carried .handle')?.focus());
  }

  private drop({ stage, position }: StagePlace): void {
    this.carried = undefined;
    this.announcement = t('stages.dropped', { stage: stage.name, at: position + 1 });
    this.place(stage.id, position);
  }

  private cancel(): void {
    const name = this.carried?.stage.name ?? '';
    this.carried = undefined;
    this.announcement = t('stages.back', { stage: name });
  }

  /** Focus that leaves the carried stage puts it back; drawing it at another place takes the focus for a moment only. */
  private readonly onBlur = (event: FocusEvent): void => {
    if (this.carried && event.relatedTarget) this.cancel();
  };

  private spot(position: number): { at: number; of: number } {
    return { at: position + 1, of: this.stages.length };
  }
}

/** What is set, in words; what is not is left out. */
function factsOf(stage: Stage): string {
  const score = stage.scoreThreshold;
  return [
    stage.type === 'open' && t('stages.fact.probability', { share: stage.probability }),
    score !== null && t(stage.thresholdEnforced ? 'stages.fact.enforced' : 'stages.fact.threshold', { score }),
    stage.slaDays !== null && t('stages.fact.sla', { days: stage.slaDays }),
    stage.autoNurture && t('stages.fact.nurture'),
    stage.leadStatus !== null && t('stages.fact.status', { status: label('status', stage.leadStatus) }),
    stage.requiredFields.length > 0 &&
      t('stages.fact.fields', { fields: stage.requiredFields.map((name) => label('requiredField', name)).join(', ') }),
  ]
    .filter(Boolean)
    .join(' · ');
}
