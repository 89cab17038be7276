import { PATTERNS, SENTENCES } from './refusals.de.ts';

/** What the server says, in the language of the screens; a sentence that nobody foresaw stays as it came. */
export function inLanguage(language: string, sentence: string): string {
  if (language !== 'de') return sentence;
  const known = SENTENCES[sentence];
  if (known) return known;
  const [pattern, text] = PATTERNS.find(([form]) => form.test(sentence)) ?? [];
  return pattern && text ? sentence.replace(pattern, text) : sentence;
}
