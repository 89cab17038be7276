import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../core/i18n.ts';
import { auditTrail } from '../audit-trail/part.ts';
import type { ConsentChange, DwConsents } from '../consents/index.ts';
import '../consents/index.ts';
import { velocityPanel } from '../deal-page/velocity-panel.ts';
import type { DwEditableFacts, EditableFact, FactChange } from '../editable-facts/index.ts';
import '../editable-facts/index.ts';
import { contactFacts, customFacts, dealFacts, leadFacts, otherFacts } from './facts.ts';
import type { DwLeadPage, Shown } from './lead-page.ts';

/** What somebody looks up before a call: whose it is, how to reach it, how its deal stands. */
export function leadFactPanels(page: DwLeadPage, { lead: { value: lead }, velocity }: Shown): TemplateResult | typeof nothing {
  const { parts } = page;
  if (!parts) return nothing;
  return html`${page.customer.matches(lead)} ${panel(page, 'lead.deal', dealFacts(parts, page.dealHref))}
  ${panel(page, 'leadPage.lead', leadFacts(parts))} ${panel(page, 'lead.contact', contactFacts(parts))}
  ${velocity ? velocityPanel(velocity) : nothing}`;
}

/** The customer, what the organisation asks for, and what is kept for the record. */
export function leadMorePanels(page: DwLeadPage): TemplateResult | typeof nothing {
  const { parts } = page;
  if (!parts) return nothing;
  const { lead } = parts;
  return html`${page.customer.panel(lead)} ${panel(page, 'lead.customFields', customFacts(parts))}
    <dw-consents
      .context=${page.context}
      lead-id=${lead.id}
      .consent=${lead.consent}
      ?editable=${parts.editable}
      @dw-consent=${(e: CustomEvent<ConsentChange>) => void page.editing.consent(e.detail, e.currentTarget as DwConsents)}
    ></dw-consents>
    ${panel(page, 'lead.formData', otherFacts(lead.formData))} ${auditTrail(page, lead.id, String(lead.version))} ${page.customer.mergeButton()}`;
}

type Title = 'lead.deal' | 'leadPage.lead' | 'lead.contact' | 'lead.customFields' | 'lead.formData';

function panel(page: DwLeadPage, title: Title, facts: readonly EditableFact[]): TemplateResult | typeof nothing {
  if (facts.length === 0) return nothing;
  return html`<dw-editable-facts
    heading=${t(title)}
    .facts=${facts}
    @dw-fact=${(e: CustomEvent<FactChange>) => void page.editing.fact(e.detail, e.currentTarget as DwEditableFacts)}
  ></dw-editable-facts>`;
}
