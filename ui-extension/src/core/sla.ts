import { html, nothing, type TemplateResult } from 'lit';
import type { SlaState } from '../api/types.ts';
import { formatAgo, formatDateTime } from './format.ts';
import { t } from './i18n.ts';

/** How a lead or a deal stands towards the time by which something is due. */
export interface Sla {
  readonly slaState: SlaState | null;
  readonly slaDueAt: string | null;
}

/** "SLA breached, was due 2 days ago"; empty where nothing is due. */
export function slaInWords({ slaState, slaDueAt }: Sla): string {
  if (!slaState) return '';
  return t(`sla.${slaState}`, { when: slaDueAt ? formatAgo(slaDueAt, Date.now()) : '–' });
}

/** Coloured by how urgent it is; the words say the same. */
export function slaTag(sla: Sla): TemplateResult | typeof nothing {
  const text = slaInWords(sla);
  if (!text) return nothing;
  return html`<span class="sla ${sla.slaState}" data-testid="sla" title=${sla.slaDueAt ? formatDateTime(sla.slaDueAt) : nothing}>${text}</span>`;
}
