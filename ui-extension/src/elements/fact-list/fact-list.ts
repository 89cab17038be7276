import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { DwElement } from '../../core/element.ts';
import { base } from '../../styles/base.ts';
import { styles } from './fact-list.styles.ts';

export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly href?: string;
}

/** A panel of facts, name beside value. */
export class DwFactList extends DwElement {
  static override styles = [...base, styles];

  @property() heading = '';
  @property({ attribute: false }) facts: readonly Fact[] = [];

  override render() {
    if (this.facts.length === 0) return nothing;
    return html`<section class="panel" aria-label=${this.heading}>
      <h2>${this.heading}</h2>
      <dl>
        ${this.facts.map(
          ({ name, value, href }) =>
            html`<dt>${name}</dt>
              <dd>${href ? html`<a href=${href}>${value}</a>` : value}</dd>`,
        )}
      </dl>
    </section>`;
  }
}
