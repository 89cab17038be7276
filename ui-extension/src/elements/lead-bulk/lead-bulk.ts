import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { LeadStatus, Pipeline, User } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { label, plural, t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { needsReason, STATUSES } from '../../model/lead.ts';
import { base } from '../../styles/base.ts';
import { bulkStyles } from '../../styles/bulk.ts';
import { controls } from '../../styles/controls.ts';
import type { DwMenu, MenuGroup } from '../menu/index.ts';
import '../confirm-dialog/index.ts';
import '../lost-dialog/index.ts';
import '../menu/index.ts';
import '../name-dialog/index.ts';

/** One change for all that are selected. */
export type LeadChange =
  | { readonly kind: 'assign'; readonly owner: string | null }
  | { readonly kind: 'status'; readonly status: LeadStatus; readonly reason?: string }
  | { readonly kind: 'stage'; readonly stageId: string; readonly reason?: string }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'delete' };

type Asked = { readonly kind: 'status'; readonly status: 'lost' | 'disqualified' } | { readonly kind: 'stage'; readonly stageId: string } | { readonly kind: 'tag' | 'delete' };

/**
 * What can be done with the leads that are selected; asks what must be asked.
 * @fires dw-change - detail: the change that is wanted
 * @fires dw-clear - nothing is to be selected
 */
export class DwLeadBulk extends DwElement {
  static override styles = [...base, controls, bulkStyles];

  @property({ type: Number }) count = 0;
  @property({ type: Boolean }) busy = false;
  @property({ attribute: false }) users: readonly User[] = [];
  @property({ attribute: false }) pipelines: readonly Pipeline[] = [];
  @property({ attribute: false }) permissions: readonly string[] = [];
  @state() private asked?: Asked;
  @query('dw-menu') private menu!: DwMenu;

  override render() {
    const what = plural('bulk.leads', this.count);
    const writes = this.permissions.includes('leads-write');
    return html`<div class="bulk" role="group" aria-label=${t('bulk.label')} data-testid="bulk">
        <b role="status">${this.busy ? t('bulk.working', { what }) : t('bulk.selected', { what })}</b>
        ${writes ? this.button('assign', t('bulk.assign'), () => this.owners()) : nothing}
        ${writes ? this.button('status', t('bulk.status'), () => statuses()) : nothing}
        ${this.permissions.includes('deals-move') ? this.button('stage', t('bulk.stage'), () => this.stages()) : nothing}
        ${writes ? this.plain('tag', t('bulk.tag')) : nothing}
        ${this.permissions.includes('leads-delete') ? this.plain('delete', t('bulk.delete')) : nothing}
        <button class="btn quiet" type="button" @click=${() => this.emit('dw-clear')}>${t('bulk.clear')}</button>
      </div>
      <dw-menu></dw-menu>
      ${this.dialogs(what)}`;
  }

  /** Its menu opens as soon as there is something in it: owners and stages come after the leads. */
  private button(id: string, text: string, groups: () => MenuGroup[]): TemplateResult {
    const known = (groups()[0]?.items.length ?? 0) > 0;
    const open = (event: Event) => void this.menu.show(event.currentTarget as HTMLElement, text, groups(), (picked) => this.picked(id, picked));
    return html`<button
      class="btn"
      type="button"
      aria-haspopup="menu"
      aria-expanded="false"
      data-testid="bulk-${id}"
      ?disabled=${this.busy || !known}
      @click=${open}
    >
      ${text}${icon('chevron')}
    </button>`;
  }

  private plain(kind: 'tag' | 'delete', text: string): TemplateResult {
    return html`<button
      class="btn ${kind === 'delete' ? 'danger' : ''}"
      type="button"
      data-testid="bulk-${kind}"
      ?disabled=${this.busy}
      @click=${() => (this.asked = { kind })}
    >
      ${text}
    </button>`;
  }

  private owners(): MenuGroup[] {
    return [{ items: this.users.map((user) => ({ id: user.id, label: user.displayName })) }, { items: [{ id: '', label: t('filter.nobody') }] }];
  }

  private stages(): MenuGroup[] {
    const several = this.pipelines.length > 1;
    return this.pipelines.map((pipeline) => ({
      title: several ? pipeline.name : undefined,
      items: pipeline.stages.map(({ id, name, colour }) => ({ id, label: name, colour })),
    }));
  }

  private picked(what: string, id: string): void {
    if (what === 'assign') this.want({ kind: 'assign', owner: id || null });
    if (what === 'status') this.wantStatus(id as LeadStatus);
    if (what === 'stage') this.wantStage(id);
  }

  private wantStatus(status: LeadStatus): void {
    if (needsReason(status)) this.asked = { kind: 'status', status };
    else this.want({ kind: 'status', status });
  }

  private wantStage(stageId: string): void {
    const lost = this.pipelines.some(({ stages }) => stages.some((stage) => stage.id === stageId && stage.type === 'lost'));
    if (lost) this.asked = { kind: 'stage', stageId };
    else this.want({ kind: 'stage', stageId });
  }

  private want(change: LeadChange): void {
    this.asked = undefined;
    this.emit('dw-change', change);
  }

  private dialogs(what: string): TemplateResult {
    const { asked } = this;
    const cancel = () => (this.asked = undefined);
    const reasoned = asked?.kind === 'status' || asked?.kind === 'stage' ? asked : undefined;
    return html`<dw-lost-dialog
        ?open=${reasoned !== undefined}
        name=${what}
        .asks=${reasoned?.kind === 'status' ? reasoned.status : 'lost'}
        @dw-confirm=${(e: CustomEvent<string>) => reasoned && this.want({ ...reasoned, reason: e.detail })}
        @dw-cancel=${cancel}
      ></dw-lost-dialog>
      <dw-name-dialog
        ?open=${asked?.kind === 'tag'}
        heading=${t('bulk.tag')}
        label=${t('bulk.tagName')}
        @dw-confirm=${(e: CustomEvent<string>) => this.want({ kind: 'tag', tag: e.detail })}
        @dw-cancel=${cancel}
      ></dw-name-dialog>
      <dw-confirm-dialog
        ?open=${asked?.kind === 'delete'}
        heading=${t('bulk.deleteTitle', { what })}
        text=${t('bulk.deleteText')}
        @dw-confirm=${() => this.want({ kind: 'delete' })}
        @dw-cancel=${cancel}
      ></dw-confirm-dialog>`;
  }
}

function statuses(): MenuGroup[] {
  return [{ items: STATUSES.map((status) => ({ id: status, label: label('status', status) })) }];
}
