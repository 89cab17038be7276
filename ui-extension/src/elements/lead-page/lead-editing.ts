import { etagOf } from '../../api/api.ts';
import type { LeadPatch } from '../../api/types.ts';
import { failureText, isStale } from '../../core/failure.ts';
import { t } from '../../core/i18n.ts';
import type { DwEditableFacts, FactChange } from '../editable-facts/index.ts';
import { storyOf } from '../timeline/story.ts';
import { patchOf } from './facts.ts';
import type { DwLeadPage } from './lead-page.ts';

/** Stores what is changed on the page, in the version that is shown; who was faster is told, and the user decides. */
export class LeadEditing {
  busy = false;

  constructor(private readonly page: DwLeadPage) {}

  async fact(change: FactChange, facts: DwEditableFacts): Promise<void> {
    const parts = this.page.parts;
    if (!parts || this.busy) return;
    facts.failure = '';
    facts.conflict = undefined;
    try {
      await this.patch(patchOf(change, parts));
      facts.close();
      this.page.note(t('deal.saved'));
    } catch (error) {
      if (isStale(error)) facts.conflict = await this.whatOthersDid();
      else facts.failure = failureText(error);
    }
  }

  async patch(body: LeadPatch): Promise<void> {
    const shown = this.page.load.value;
    if (!shown) return;
    const { value: lead, etag } = shown.lead;
    this.busy = true;
    try {
      const stored = await this.page.api.changeLead(lead.id, etag ?? etagOf(lead.version), body);
      this.page.load.value = { ...shown, lead: stored };
    } finally {
      this.busy = false;
      this.page.requestUpdate();
    }
  }

  /** Shows the lead as it is now, and answers what made it so. */
  async whatOthersDid(): Promise<readonly string[]> {
    const before = this.page.load.value;
    if (!before) return [];
    const { id, updatedAt } = before.lead.value;
    const [lead, timeline] = await Promise.all([this.page.api.lead(id), this.page.api.timeline(id, {})]);
    this.page.load.value = { ...before, lead };
    this.page.requestUpdate();
    const story = storyOf(timeline.items, updatedAt, before.users);
    return story.length > 0 ? story : [t('conflict.somebody')];
  }
}
