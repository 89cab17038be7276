import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Stage, User } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { plural, t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { base } from '../../styles/base.ts';
import { bulkStyles } from '../../styles/bulk.ts';
import { controls } from '../../styles/controls.ts';
import type { DwMenu, MenuGroup } from '../menu/index.ts';
import '../lost-dialog/index.ts';
import '../menu/index.ts';

/** Where the selected deals are to go, and why. */
export interface BulkMove {
  readonly stageId: string;
  readonly reason?: string;
}

/**
 * What can be done with the deals that are selected on the board.
 * @fires dw-move - detail: {stageId, reason}
 * @fires dw-assign - detail: the new owner's id; empty: nobody
 * @fires dw-clear - nothing is to be selected
 */
export class DwDealBulk extends DwElement {
  static override styles = [...base, controls, bulkStyles];

  @property({ type: Number }) count = 0;
  @property({ type: Boolean }) busy = false;
  @property({ attribute: false }) stages: readonly Stage[] = [];
  @property({ attribute: false }) users: readonly User[] = [];
  @property({ type: Boolean }) movable = false;
  @property({ type: Boolean }) writable = false;
  @state() private losing?: string;
  @query('dw-menu') private menu!: DwMenu;

  override render() {
    const what = plural('bulk.deals', this.count);
    const stages = this.stages.map(({ id, name, colour }) => ({ id, label: name, colour }));
    const users = this.users.map(({ id, displayName }) => ({ id, label: displayName }));
    return html`<div class="bulk" role="group" aria-label=${t('bulk.label')} data-testid="bulk">
        <b role="status">${this.busy ? t('bulk.working', { what }) : t('bulk.selected', { what })}</b>
        ${this.movable ? this.button('stage', t('bulk.stage'), [{ items: stages }], (id) => this.wantMove(id)) : nothing}
        ${this.writable ? this.button('assign', t('bulk.assign'), [{ items: users }, { items: [{ id: '', label: t('filter.nobody') }] }], (id) => this.emit('dw-assign', id)) : nothing}
        <button class="btn quiet" type="button" @click=${() => this.emit('dw-clear')}>${t('bulk.clear')}</button>
      </div>
      <dw-menu></dw-menu>
      <dw-lost-dialog
        ?open=${this.losing !== undefined}
        name=${what}
        @dw-confirm=${(e: CustomEvent<string>) => this.move(this.losing ?? '', e.detail)}
        @dw-cancel=${() => (this.losing = undefined)}
      ></dw-lost-dialog>`;
  }

  private button(id: string, text: string, groups: MenuGroup[], pick: (id: string) => void): TemplateResult {
    return html`<button
      class="btn"
      type="button"
      aria-haspopup="menu"
      aria-expanded="false"
      data-testid="bulk-${id}"
      ?disabled=${this.busy}
      @click=${(event: Event) => void this.menu.show(event.currentTarget as HTMLElement, text, groups, pick)}
    >
      ${text}${icon('chevron')}
    </button>`;
  }

  private wantMove(stageId: string): void {
    const lost = this.stages.find(({ id }) => id === stageId)?.type === 'lost';
    if (lost) this.losing = stageId;
    else this.move(stageId);
  }

  private move(stageId: string, reason?: string): void {
    this.losing = undefined;
    this.emit<BulkMove>('dw-move', { stageId, reason });
  }
}
