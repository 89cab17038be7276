import { html, nothing, type TemplateResult } from 'lit';
import { paint } from '../core/paint.ts';

/** A piece of a bar, as long as this share of its track; the cells beside it say the same in numbers. */
export function bar(share: number, kind = ''): TemplateResult | typeof nothing {
  return share > 0 ? html`<i class=${kind} ${paint({ 'inline-size': `${share * 100}%` })}></i>` : nothing;
}
