import { html, nothing, type TemplateResult } from 'lit';
import type { LeadDetail, Stage } from '../../api/types.ts';
import { label, t } from '../../core/i18n.ts';
import { scoreChip } from '../../core/parts.ts';
import { slaTag } from '../../core/sla.ts';
import { isClosed } from '../../model/lead.ts';
import '../live-state/index.ts';
import type { DwLeadPage } from './lead-page.ts';

/** Who it is, how it stands, and how it may end. */
export function leadBar(page: DwLeadPage, lead: LeadDetail, stages: readonly Stage[]): TemplateResult {
  const button = (id: string, style: string, text: string, act: () => void) =>
    html`<button class="btn ${style}" type="button" data-testid=${id} @click=${act}>${text}</button>`;
  const end = (type: 'won' | 'lost', style: string, text: string) => {
    const stage = stages.find((s) => s.type === type);
    return stage ? button(`mark-${type}`, style, text, () => page.wish(stage)) : nothing;
  };
  const open = lead.deal ? lead.deal.status === 'open' : !isClosed(lead.status);
  const acts = () => {
    if (open) return html`${end('lost', '', t('lead.lose'))} ${end('won', 'primary', t('lead.win'))}`;
    return lead.deal ? button('reopen', '', t('deal.reopen'), () => lead.deal && page.reopen(lead.deal)) : nothing;
  };
  const second = [lead.company && lead.jobTitle, lead.company].filter(Boolean).join(' · ');
  return html`<div class="bar">
    <h1 class="clip" title=${lead.displayName}>${lead.displayName}</h1>
    ${scoreChip(lead.score)} ${slaTag(lead)}
    <span class="soft clip who" title=${second}>${second || label('status', lead.status)}</span>
    <span class="grow"></span>
    <dw-live-state .context=${page.context}></dw-live-state>
    <span class="actions">${page.may('deals-move') ? acts() : nothing}</span>
  </div>`;
}

/** It is one with another lead now, which has all that was known of it. */
export function mergedAway(href: string): TemplateResult {
  return html`<dw-state page icon="leads" heading=${t('merge.away')} text=${t('merge.away.text')}
    ><a class="btn primary" href=${href}>${t('merge.away.open')}</a></dw-state
  >`;
}
