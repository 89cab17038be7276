import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import type { DwLeadList } from './lead-list.ts';

/** How leads come in. Until it is known who may, the buttons have their place already. */
export function waysIn(list: DwLeadList): TemplateResult {
  const { data } = list;
  const known = data.me !== undefined;
  const may = (permission: string) => !known || data.can(permission);
  const waiting = known ? '' : 'waiting';
  return html`${may('leads-import') ? html`<a class="btn ${waiting}" href=${list.importPage}>${icon('import')}${t('nav.imports')}</a>` : nothing}
  ${may('leads-write')
    ? html`<button class="btn primary ${waiting}" type="button" data-testid="add-lead" @click=${() => list.add()}>${icon('plus')}${t('addLead.title')}</button>`
    : nothing}`;
}
