import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { BoardFilter, Pipeline, User } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { filterBarStyles } from '../../styles/filter-bar.ts';
import { styles } from './board-filters.styles.ts';

const SCORES = [20, 40, 60, 70, 80, 90];
const TYPING_MS = 300;

/**
 * What the board shows: the pipeline, and a choice of its deals.
 * @fires dw-filter - detail: the filter as it now is
 * @fires dw-pipeline - detail: the id of the pipeline picked
 */
export class DwBoardFilters extends DwElement {
  static override styles = [...base, controls, filterBarStyles, styles];

  @property({ attribute: false }) pipelines: readonly Pipeline[] = [];
  @property({ attribute: false }) users: readonly User[] = [];
  @property() pipelineId = '';
  @property({ attribute: false }) filter: BoardFilter = {};
  private typing?: ReturnType<typeof setTimeout>;

  override render() {
    const { q, owner, scoreMin } = this.filter;
    return html`${this.pipelines.length > 1 ? this.pipelineChoice() : nothing}
      <label class="chip ${q ? 'active' : ''}"
        >${icon('search')}<span class="visually-hidden">${t('filter.text')}</span>
        <input type="search" .value=${q ?? ''} placeholder=${t('filter.text')} @input=${this.onType} data-testid="filter-text" />
      </label>
      <label class="chip ${owner ? 'active' : ''}"
        >${t('filter.owner')}
        <select @change=${this.onOwner} data-testid="filter-owner">
          <option value="" ?selected=${!owner}>${t('filter.anyone')}</option>
          ${this.users.map((u) => html`<option value=${u.id} ?selected=${u.id === owner}>${u.displayName}</option>`)}
        </select>${icon('chevron')}
      </label>
      <label class="chip ${scoreMin ? 'active' : ''}"
        >${t('filter.score')}
        <select @change=${this.onScore} data-testid="filter-score">
          <option value="" ?selected=${!scoreMin}>${t('filter.any')}</option>
          ${SCORES.map((s) => html`<option value=${s} ?selected=${s === scoreMin}>${s}+</option>`)}
        </select>${icon('chevron')}
      </label>
      ${q || owner || scoreMin
        ? html`<button class="btn quiet" type="button" @click=${() => this.change({})}>${t('filter.clear')}</button>`
        : nothing}`;
  }

  private pipelineChoice() {
    return html`<label class="chip"
      ><span class="visually-hidden">${t('filter.pipeline')}</span>
      <select @change=${(e: Event) => this.emit('dw-pipeline', valueOf(e))} data-testid="filter-pipeline">
        ${this.pipelines.map((p) => html`<option value=${p.id} ?selected=${p.id === this.pipelineId}>${p.name}</option>`)}
      </select>${icon('chevron')}
    </label>`;
  }

  private readonly onType = (event: Event): void => {
    const q = valueOf(event).trim();
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.change({ ...this.filter, q: q || undefined }), TYPING_MS);
  };

  private readonly onOwner = (event: Event): void =>
    this.change({ ...this.filter, owner: valueOf(event) || undefined });

  private readonly onScore = (event: Event): void =>
    this.change({ ...this.filter, scoreMin: Number(valueOf(event)) || undefined });

  private change(filter: BoardFilter): void {
    clearTimeout(this.typing);
    this.emit<BoardFilter>('dw-filter', filter);
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
