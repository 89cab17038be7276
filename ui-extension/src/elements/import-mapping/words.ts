import { html, type TemplateResult } from 'lit';
import { label, plural, t } from '../../core/i18n.ts';
import { SOURCES, STATUSES } from '../../model/lead.ts';

const OUTCOMES = ['won', 'lost', 'disqualified', 'open'] as const;

/** The file's own words for a field, each with what it means here. */
export function words(
  field: string,
  known: readonly string[],
  values: Readonly<Record<string, string>>,
  set: (word: string, meaning: string) => void,
): TemplateResult {
  const count = known.filter((word) => values[word]).length;
  return html`<details ?open=${field === 'outcome'}>
    <summary>${plural('import.words', count)}</summary>
    <div class="words">
      ${known.map(
        (word) => html`<span class="clip" title=${word}>${word}</span>
          ${meaning(field, word, values[word] ?? '', set)}`,
      )}
      <form class="add" @submit=${(event: SubmitEvent) => add(event, set, field)}>
        <input class="input" name="word" placeholder=${t('import.anotherWord')} aria-label=${t('import.anotherWord')} required />
        <button class="btn" type="submit">${t('action.add')}</button>
      </form>
    </div>
  </details>`;
}

function meaning(field: string, word: string, now: string, set: (word: string, meaning: string) => void): TemplateResult {
  const title = t('import.meaningOf', { word });
  const pick = (event: Event) => set(word, (event.target as HTMLInputElement | HTMLSelectElement).value);
  const options = optionsOf(field);
  if (options.length === 0) {
    return html`<input class="input" aria-label=${title} .value=${now} placeholder=${t('import.asItIs')} @change=${pick} />`;
  }
  return html`<select class="input" aria-label=${title} @change=${pick}>
    <option value="" ?selected=${!now}>${t('import.asItIs')}</option>
    ${options.map(([id, text]) => html`<option value=${id} ?selected=${id === now}>${text}</option>`)}
  </select>`;
}

function optionsOf(field: string): readonly (readonly [string, string])[] {
  if (field === 'source') return SOURCES.map((s) => [s, label('source', s)] as const);
  if (field === 'status') return STATUSES.map((s) => [s, label('status', s)] as const);
  if (field === 'outcome') return OUTCOMES.map((o) => [o, t(`outcome.${o}`)] as const);
  return [];
}

function add(event: SubmitEvent, set: (word: string, meaning: string) => void, field: string): void {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const word = String(new FormData(form).get('word') ?? '').trim();
  if (word) set(word, optionsOf(field)[0]?.[0] ?? word);
  form.reset();
}
