import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DwElement } from '../../core/element.ts';
import { t } from '../../core/i18n.ts';
import type { MergeField } from '../../model/merge.ts';
import { base } from '../../styles/base.ts';
import { tableStyles } from '../../styles/table.ts';
import { styles } from './merge-table.styles.ts';

/**
 * Two leads side by side, field by field, and what the one that stays will have.
 * @fires dw-take - detail: the fields whose value the other one gives
 */
export class DwMergeTable extends DwElement {
  static override styles = [...base, tableStyles, styles];

  @property({ attribute: false }) fields: readonly MergeField[] = [];
  @property({ attribute: false }) take: ReadonlySet<string> = new Set();
  /** The two leads by what tells them apart. */
  @property() mine = '';
  @property() other = '';

  override render() {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('merge.fields')}>
      <table data-testid="merge-table">
        <thead>
          <tr>
            <th scope="col">${t('merge.field')}</th>
            <th scope="col">${this.mine}</th>
            <th scope="col">${this.other}</th>
            <th scope="col">${t('merge.result')}</th>
          </tr>
        </thead>
        <tbody>
          ${this.fields.map((field) => this.row(field))}
        </tbody>
      </table>
    </div>`;
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.scroll')?.focus(options);
  }

  private row(field: MergeField): TemplateResult {
    const { id, name, mine, other, differs } = field;
    const takes = this.take.has(id);
    const cell = (value: string, theirs: boolean) =>
      differs
        ? html`<label
            ><input type="radio" name=${id} .checked=${takes === theirs} aria-label="${name}: ${value}" @change=${() => this.choose(id, theirs)} />
            <span>${value}</span></label
          >`
        : html`<span>${value || '–'}</span>`;
    return html`<tr data-field=${id}>
      <th scope="row">${name}</th>
      <td data-of=${this.mine}>${cell(mine, false)}</td>
      <td data-of=${this.other}>${cell(other, true)}</td>
      <td class="result" data-of=${t('merge.result')}>${(takes ? other : mine) || mine || other}</td>
    </tr>`;
  }

  private choose(id: string, theirs: boolean): void {
    const take = new Set(this.take);
    if (theirs) take.add(id);
    else take.delete(id);
    this.emit('dw-take', take);
  }
}
