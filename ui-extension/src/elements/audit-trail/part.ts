import { html, nothing, type TemplateResult } from 'lit';
import type { DwContext } from '../../core/context.ts';
import './index.ts';

interface RecordPage {
  readonly context: DwContext;
  may(permission: string): boolean;
}

/** The audit trail of the record that a page shows, where the user may read the log. */
export function auditTrail(page: RecordPage, recordId: string, stamp: string): TemplateResult | typeof nothing {
  if (!page.may('audit-read')) return nothing;
  return html`<dw-audit-trail .context=${page.context} record-id=${recordId} stamp=${stamp}></dw-audit-trail>`;
}
