import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import type { Factor, Num, Table } from '../../model/scoring-model.ts';

/** A factor that is being edited: what is wrong with it, and what a change leads to. */
export interface Edit<F extends Factor = Factor> {
  readonly factor: F;
  /** Pointers within the factor, such as `points/1/0`, and what is wrong there. */
  readonly faults: Readonly<Record<string, string>>;
  readonly disabled: boolean;
  change(part: Partial<F>): void;
}


type State = Omit<Edit, 'factor' | 'change'>;

export function numberOf(event: Event): Num {
  const { value } = event.target as HTMLInputElement;
  return value.trim() === '' || Number.isNaN(Number(value)) ? null : Number(value);
}

export function textOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;
}

/** An input for a number without a label that is seen: its column has one. */
export function numberCell(edit: State, pointer: string, label: string, value: Num, set: (value: Num) => void): TemplateResult {
  const fault = edit.faults[pointer];
  return html`<input
      class="input number"
      type="number"
      step="any"
      aria-label=${label}
      title=${fault ?? nothing}
      aria-invalid=${fault ? 'true' : nothing}
      ?disabled=${edit.disabled}
      .value=${value === null ? '' : String(value)}
      @change=${(e: Event) => set(numberOf(e))}
    />${fault ? html`<span class="error">${fault}</span>` : nothing}`;
}

export function numberField(edit: State, pointer: string, label: string, value: Num, set: (value: Num) => void): TemplateResult {
  return html`<label class="field"><span class="label">${label}</span>${numberCell(edit, pointer, label, value, set)}</label>`;
}

export function choice(edit: State, label: string, now: string, options: Readonly<Record<string, string>>, set: (value: string) => void): TemplateResult {
  return html`<label class="field"
    ><span class="label">${label}</span>
    <select class="input" ?disabled=${edit.disabled} @change=${(e: Event) => set(textOf(e))}>
      ${now in options ? nothing : html`<option value=${now} selected>${now}</option>`}
      ${Object.entries(options).map(([value, text]) => html`<option value=${value} ?selected=${value === now}>${text}</option>`)}
    </select></label
  >`;
}

export function checks(edit: State, label: string, now: readonly string[], options: Readonly<Record<string, string>>, set: (values: string[]) => void): TemplateResult {
  const toggle = (name: string) => set(now.includes(name) ? now.filter((other) => other !== name) : [...now, name]);
  return html`<fieldset>
    <legend>${label}</legend>
    ${Object.entries(options).map(
      ([name, text]) => html`<label class="check"
        ><input type="checkbox" .checked=${now.includes(name)} ?disabled=${edit.disabled} @change=${() => toggle(name)} />${text}</label
      >`,
    )}
  </fieldset>`;
}

interface TableTexts {
  readonly name: string;
  readonly value: string;
  /** Names to choose from, with their texts; without them a name is typed. */
  readonly options?: Readonly<Record<string, string>>;
}

/** Names with a number each: categories, events, steps. */
export function table(edit: State, pointer: string, texts: TableTexts, now: Table, set: (table: Table) => void): TemplateResult {
  const entries = Object.entries(now);
  const at = (index: number, entry: readonly [string, Num]) => set(Object.fromEntries(entries.map((old, i) => (i === index ? entry : old))));
  const free = texts.options ? Object.keys(texts.options).find((name) => !(name in now)) : `${t('scoring.newName')}-${entries.length + 1}`;
  return html`<table class="values" aria-label=${texts.name}>
      <thead>
        <tr>
          <th scope="col">${texts.name}</th>
          <th scope="col" class="num">${texts.value}</th>
          <td></td>
        </tr>
      </thead>
      <tbody>
        ${entries.map(
          ([name, value], i) => html`<tr>
            <td>${nameCell(edit, texts, name, now, (next) => at(i, [next, value]))}</td>
            <td class="num">${numberCell(edit, `${pointer}/${name}`, `${texts.value}: ${name}`, value, (next) => at(i, [name, next]))}</td>
            <td>${remove(edit, name, () => set(Object.fromEntries(entries.filter((_, other) => other !== i))))}</td>
          </tr>`,
        )}
      </tbody>
    </table>
    ${free && !edit.disabled ? add(() => set({ ...now, [free]: 50 })) : nothing}`;
}

function nameCell(edit: State, { name: label, options }: TableTexts, name: string, now: Table, set: (name: string) => void): TemplateResult {
  if (!options) {
    return html`<input class="input" aria-label=${label} ?disabled=${edit.disabled} .value=${name} @change=${(e: Event) => set(textOf(e).trim().toLowerCase())} />`;
  }
  const offered = Object.entries(options).filter(([other]) => other === name || !(other in now));
  return html`<select class="input" aria-label=${label} ?disabled=${edit.disabled} @change=${(e: Event) => set(textOf(e))}>
    ${name in options ? nothing : html`<option value=${name} selected>${name}</option>`}
    ${offered.map(([value, text]) => html`<option value=${value} ?selected=${value === name}>${text}</option>`)}
  </select>`;
}

export function remove({ disabled }: State, name: string, go: () => void): TemplateResult | typeof nothing {
  if (disabled) return nothing;
  const title = t('scoring.removeRow', { name });
  const leave = (event: Event) => {
    keepFocus(event.currentTarget as HTMLElement);
    go();
  };
  return html`<button class="btn quiet icon-only" type="button" aria-label=${title} title=${title} @click=${leave}>${icon('close')}</button>`;
}

/** The rows behind move up into the place of the one that goes, and the focus stays; behind the last row there is none. */
function keepFocus(button: HTMLElement): void {
  const row = button.closest('tr, li');
  if (row && !row.nextElementSibling) row.previousElementSibling?.querySelector<HTMLElement>('.icon-only')?.focus();
}

export function add(go: () => void): TemplateResult {
  return html`<button class="btn quiet" type="button" @click=${go}>${icon('plus')}${t('scoring.addRow')}</button>`;
}
