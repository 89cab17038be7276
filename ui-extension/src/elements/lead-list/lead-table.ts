import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Lead } from '../../api/types.ts';
import { formatNumber } from '../../core/format.ts';
import { plural, t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { paint } from '../../core/paint.ts';
import { filterOf } from '../../model/lead-query.ts';
import { sortAfter, sortOf } from '../../model/lead.ts';
import type { CellContext, LeadColumn } from './columns.ts';
import type { Found, Length } from './lead-data.ts';
import type { DwLeadList } from './lead-list.ts';
import type { Chunk } from './lead-rows.ts';

/** The table of the leads, as a skeleton until they are there. */
export function leadTable(list: DwLeadList, value: Found | undefined, loading: boolean): TemplateResult {
  const { shownColumns: columns } = list;
  return html`<div class="scroll ${loading && value ? 'stale' : ''}">
    <table aria-label=${t('nav.leads')} aria-busy=${String(loading)} aria-rowcount=${value ? rowCount(value) : nothing}>
      <thead>
        <tr>
          ${list.selects ? html`<th scope="col" class="pick">${value ? allBox(list, value.items) : nothing}</th>` : nothing}
          ${columns.map((column) => head(list, column))}
        </tr>
      </thead>
      ${value
        ? repeat(list.rows.chunksOf(value.items), ({ index }) => index, (chunk) => body(list, chunk, columns))
        : html`<tbody>
            ${Array.from({ length: 10 }, () => skeletonRow(columns, list.selects))}
          </tbody>`}
    </table>
  </div>`;
}

/** None that fit, or none yet, with a next step. */
export function noLeads(list: DwLeadList): TemplateResult {
  const { data } = list;
  if (Object.values(list.filter).some(Boolean)) {
    const clear = () => list.change({ ...filterOf({}), view: '', sort: list.sort });
    return html`<div class="panel">
      <dw-state icon="search" heading=${t('leads.noMatch')} text=${t('leads.noMatch.text')}>
        <button class="btn" type="button" @click=${clear}>${t('filter.clear')}</button>
      </dw-state>
    </div>`;
  }
  return html`<div class="panel">
    <dw-state heading=${t('leads.none')} text=${t('leads.none.text')}>
      <button class="btn primary" type="button" ?hidden=${!data.can('leads-write')} @click=${() => list.add()}>${t('addLead.title')}</button>
      <a class="btn" href=${list.importPage} ?hidden=${!data.can('leads-import')}>${t('nav.imports')}</a>
    </dw-state>
  </div>`;
}

/** How many there are, and the way to more of them. */
export function leadFoot(list: DwLeadList, { items, length, nextCursor }: Found): TemplateResult {
  const { next, more } = list.data;
  const all = lengthText(length);
  return html`<div class="foot">
    <span class="soft" data-testid="lead-total" role="status">
      ${nextCursor ? t('leads.shown', { shown: formatNumber(items.length), all }) : all}
    </span>
    ${next.error ? html`<span class="error" role="alert">${t('leads.moreFailed')}</span>` : nothing}
    ${nextCursor
      ? html`<button class="btn" type="button" data-testid="load-more" ?disabled=${next.loading} @click=${more}>
          ${next.loading ? t('state.loading') : t('action.loadMore')}
        </button>`
      : nothing}
  </div>`;
}

function lengthText(length?: Length): string {
  if (!length) return '…';
  return length.exact ? plural('leads.total', length.count) : t('leads.totalOver', { count: length.count });
}

function head(list: DwLeadList, { sortKey, title, align, width }: LeadColumn): TemplateResult {
  const css = `${align ?? ''} ${width ?? ''}`;
  if (!sortKey) return html`<th scope="col" class=${css}>${t(title)}</th>`;
  const { key, descending } = sortOf(list.sort);
  const sorted = key !== sortKey ? 'none' : descending ? 'descending' : 'ascending';
  return html`<th scope="col" class=${css} aria-sort=${sorted}>
    <button type="button" data-testid="sort-${sortKey}" @click=${() => list.change({ sort: sortAfter(list.sort, sortKey) })}>
      ${t(title)}${sorted === 'none' ? nothing : icon(descending ? 'down' : 'up')}
    </button>
  </th>`;
}

function body(list: DwLeadList, { index, before, leads, height }: Chunk, columns: readonly LeadColumn[]): TemplateResult {
  return html`<tbody data-chunk=${index}>
    ${height === undefined
      ? repeat(leads, ({ id }) => id, (lead, i) => row(list, lead, columns, before + i + 2))
      : html`<tr aria-hidden="true" ${paint({ 'block-size': `${height}px` })}></tr>`}
  </tbody>`;
}

/** With the head; -1, as ARIA wants it, where nobody knows. */
function rowCount({ length }: Found): number {
  return length?.exact ? length.count + 1 : -1;
}

function row(list: DwLeadList, lead: Lead, columns: readonly LeadColumn[], rowIndex: number): TemplateResult {
  const context: CellContext = {
    href: list.pageOf(lead),
    users: list.data.users,
    pickStatus: list.data.can('leads-write') ? (l, status) => list.actions.pickStatus(l, status) : undefined,
  };
  const picked = list.selected.has(lead.id);
  return html`<tr data-testid="lead-row" data-lead-id=${lead.id} aria-rowindex=${rowIndex} class="${picked ? 'picked' : ''} ${list.following.told.has(lead.id) ? 'told' : ''}">
    ${list.selects
      ? html`<td class="pick">
          <label class="box"
            ><input
              type="checkbox"
              data-testid="select"
              .checked=${picked}
              aria-label=${t('select.one', { name: lead.displayName })}
              @change=${() => list.toggle(lead.id)}
          /></label>
        </td>`
      : nothing}
    ${columns.map(({ cell, align, width }) => html`<td class="${align ?? 'text'} ${width ?? ''}">${cell(lead, context)}</td>`)}
  </tr>`;
}

function allBox(list: DwLeadList, items: readonly Lead[]): TemplateResult {
  const picked = items.filter(({ id }) => list.selected.has(id)).length;
  const all = items.length > 0 && picked === items.length;
  return html`<label class="box"
    ><input
      type="checkbox"
      data-testid="select-all"
      .checked=${all}
      .indeterminate=${picked > 0 && !all}
      aria-label=${t('select.all')}
      @change=${() => list.select(all ? [] : items.map(({ id }) => id))}
  /></label>`;
}

function skeletonRow(columns: readonly LeadColumn[], selects: boolean): TemplateResult {
  return html`<tr aria-hidden="true">
    ${selects ? html`<td class="pick"></td>` : nothing}
    ${columns.map(({ align, width }) => html`<td class="${align ?? ''} ${width ?? ''}"><span class="skeleton"></span></td>`)}
  </tr>`;
}
