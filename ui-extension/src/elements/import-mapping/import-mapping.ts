import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ImportColumn, Mapping } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { label, plural, t } from '../../core/i18n.ts';
import {
  LEAD_FIELDS, SPECIALS, WITH_VALUES, setField, setSpecial, unusedColumns, wordsOf, type Special,
} from '../../model/mapping.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { styles } from './import-mapping.styles.ts';
import { optionsOf, words } from './words.ts';

/**
 * Says which column of the file becomes which field, and what the file's own words mean.
 * @fires dw-mapping-change - detail: the mapping as it now is
 */
export class DwImportMapping extends DwElement {
  static override styles = [...base, controls, styles];

  @property({ attribute: false }) columns: readonly ImportColumn[] = [];
  @property({ attribute: false }) mapping!: Mapping;
  /** The names of the stages a deal can stand at. */
  @property({ attribute: false }) stages: readonly string[] = [];

  override render() {
    return html`<p class="intro">${t('import.mapIntro')}</p>
      <section class="panel" aria-label=${t('import.leadFields')}>
        <h2>${t('import.leadFields')}</h2>
        ${head()} ${LEAD_FIELDS.map((field) => this.field(field))}
      </section>
      <section class="panel" aria-label=${t('import.history')}>
        <h2>${t('import.history')}</h2>
        ${head()} ${SPECIALS.map((special) => this.special(special))}
      </section>
      ${this.emptyValues()} ${this.rest()}`;
  }

  private field(field: string): TemplateResult {
    const mapped = this.mapping.fields?.[field];
    const column = mapped?.column ?? '';
    return html`<div class="map" data-testid="map-${field}">
      <label for=${field}>${label('leadField', field)}</label>
      ${this.columnChoice(field, column, (picked) => this.change(setField(this.mapping, field, { column: picked || null })))}
      <div class="extra">
        ${column
          ? this.samples(column)
          : this.fixedValue(field, mapped?.otherwise ?? '')}
        ${field === 'stage' && !column && !mapped?.otherwise
          ? html`<span class="soft">${t('import.noStage')}</span>`
          : nothing}
      </div>
      ${column && WITH_VALUES.has(field)
        ? this.words(field, column, mapped?.values, (values) => this.change(setField(this.mapping, field, { values })))
        : nothing}
    </div>`;
  }

  /** For rows whose cell is empty, or for all when there is no column. */
  private fixedValue(field: string, now: string): TemplateResult {
    const title = t('import.defaultFor', { field: label('leadField', field) });
    const set = (e: Event) => this.change(setField(this.mapping, field, { otherwise: valueOf(e) || null }));
    const options = optionsOf(field, this.stages);
    if (options.length === 0) {
      return html`<input class="input" .value=${now} placeholder=${t('import.default')} aria-label=${title} @change=${set} />`;
    }
    return html`<select class="input" aria-label=${title} @change=${set}>
      <option value="" ?selected=${!now}>${t('import.default')}</option>
      ${options.map(([id, text]) => html`<option value=${id} ?selected=${id === now}>${text}</option>`)}
    </select>`;
  }

  private special(special: Special): TemplateResult {
    const column = this.mapping[special]?.column ?? '';
    return html`<div class="map" data-testid="map-${special}">
      <label for=${special}>${label('leadField', special)}</label>
      ${this.columnChoice(special, column, (picked) => this.change(setSpecial(this.mapping, special, picked)))}
      <div class="extra">${column ? this.specialExtra(special, column) : html`<span class="soft">${t(`import.help.${special}`)}</span>`}</div>
      ${special === 'outcome' && column
        ? this.words('outcome', column, this.mapping.outcome?.values, (values) =>
            this.change({ ...this.mapping, outcome: { column, values } }))
        : nothing}
    </div>`;
  }

  private specialExtra(special: Special, column: string): TemplateResult {
    if (special === 'sequence') {
      const order = this.mapping.sequence?.order;
      const pick = (e: Event) =>
        this.change({ ...this.mapping, sequence: { column, order: valueOf(e) as 'ascending' | 'descending' } });
      return html`<select class="input" aria-label=${t('import.order')} @change=${pick}>
        <option value="ascending" ?selected=${order === 'ascending'}>${t('import.ascending')}</option>
        <option value="descending" ?selected=${order === 'descending'}>${t('import.descending')}</option>
      </select>`;
    }
    if (special === 'createdAt' || special === 'closedAt' || special === 'stageEnteredAt') {
      const set = (e: Event) =>
        this.change({ ...this.mapping, [special]: { column, format: valueOf(e) || null } });
      return html`<input
          class="input"
          .value=${this.mapping[special]?.format ?? ''}
          placeholder=${t('import.format')}
          aria-label=${t('import.formatFor', { field: label('leadField', special) })}
          @change=${set}
        />${this.samples(column)}`;
    }
    return this.samples(column);
  }

  private columnChoice(id: string, now: string, pick: (column: string) => void): TemplateResult {
    return html`<select class="input" id=${id} @change=${(e: Event) => pick(valueOf(e))}>
      <option value="" ?selected=${!now}>${t('import.noColumn')}</option>
      ${this.columns.filter(({ name }) => name !== '').map(({ name }) => html`<option value=${name} ?selected=${name === now}>${name}</option>`)}
    </select>`;
  }

  private samples(column: string): TemplateResult {
    const samples = this.columns.find((c) => c.name === column)?.samples.filter(Boolean) ?? [];
    const text = samples.join(', ');
    return html`<span class="soft clip" title=${text}>${text ? t('import.samples', { samples: text }) : t('import.noSamples')}</span>`;
  }

  private words(
    field: string,
    column: string,
    values: Readonly<Record<string, string>> | null | undefined,
    set: (values: Readonly<Record<string, string>>) => void,
  ): TemplateResult {
    const known = wordsOf(this.columns.find((c) => c.name === column), values);
    return words({ field, known, values: values ?? {}, options: optionsOf(field, this.stages), set });
  }

  private emptyValues(): TemplateResult {
    const set = (e: Event) => {
      const emptyValues = valueOf(e).split(',').map((word) => word.trim()).filter(Boolean);
      this.change({ ...this.mapping, emptyValues });
    };
    return html`<section class="panel map" data-testid="map-emptyValues">
      <label for="emptyValues">${t('import.empty')}</label>
      <input class="input" id="emptyValues" .value=${(this.mapping.emptyValues ?? []).join(', ')} @change=${set} />
      <span class="soft">${t('import.emptyHelp')}</span>
    </section>`;
  }

  private rest(): TemplateResult {
    const unused = unusedColumns(this.mapping, this.columns);
    if (unused.length === 0) return html``;
    const names = unused.map((column) => column.name).join(', ');
    const choice = (value: Mapping['rest'], text: string) => html`<label
      ><input
        type="radio"
        name="rest"
        value=${value}
        .checked=${(this.mapping.rest ?? 'ignore') === value}
        @change=${() => this.change({ ...this.mapping, rest: value })}
      />${text}</label
    >`;
    return html`<div class="panel rest" role="radiogroup" aria-label=${plural('import.rest', unused.length)}>
      <h2>${plural('import.rest', unused.length)}</h2>
      <p class="soft">${names}</p>
      ${choice('custom-fields', t('import.restKeep'))} ${choice('ignore', t('import.restIgnore'))}
    </div>`;
  }

  private change(mapping: Mapping): void {
    this.emit<Mapping>('dw-mapping-change', mapping);
  }
}

function head(): TemplateResult {
  return html`<div class="head" aria-hidden="true">
    <span>${t('import.field')}</span><span>${t('import.column')}</span><span>${t('import.inFile')}</span>
  </div>`;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value.trim();
}
