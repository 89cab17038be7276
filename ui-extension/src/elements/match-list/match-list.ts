import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { LeadMatch } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { Once } from '../../core/first.ts';
import { label, plural, t } from '../../core/i18n.ts';
import { Load } from '../../core/load.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { styles } from './match-list.styles.ts';

/**
 * Other leads with the same address or number. Nothing is shown while there are none.
 * @fires dw-merge - detail: the id of the lead to merge with
 */
export class DwMatchList extends DwElement {
  static override styles = [...base, controls, styles];

  @property({ attribute: 'lead-id' }) leadId = '';
  /** Changes when the lead's address or number do. */
  @property() stamp = '';
  /** The user may merge. */
  @property({ type: Boolean }) merges = false;
  /** What was found already; read again when the stamp changes. */
  @property({ attribute: false }) first?: readonly LeadMatch[];
  private readonly once = new Once<readonly LeadMatch[]>();
  private readonly load = new Load<readonly LeadMatch[]>(this);

  override willUpdate(changed: PropertyValues<this>): void {
    if (!this.leadId || !(changed.has('leadId') || changed.has('stamp') || changed.has('context'))) return;
    const first = this.once.take(this.first);
    void this.load.run(async (signal) => first ?? this.services.api.matchesOf(this.leadId, signal));
  }

  override render() {
    const matches = this.load.value ?? [];
    if (matches.length === 0) return nothing;
    return html`<section class="panel" aria-label=${t('merge.matches')} data-testid="matches">
      <h2>${plural('matches.title', matches.length)}</h2>
      <ul>
        ${matches.map(
          ({ lead, by }) => html`<li>
            <span>
              <a href=${this.page(`leads/${encodeURIComponent(lead.id)}`)}>${lead.displayName}</a><br />
              <span class="soft">${[lead.company, ...by.map((b) => label('matches.by', b))].filter(Boolean).join(' · ')}</span>
            </span>
            ${this.merges
              ? html`<button class="btn" type="button" aria-label=${t('merge.with', { name: lead.displayName })} @click=${() => this.emit('dw-merge', lead.id)}>
                  ${t('merge.open')}
                </button>`
              : nothing}
          </li>`,
        )}
      </ul>
    </section>`;
  }
}
