import { failureText, isStale } from '../../core/failure.ts';
import { t } from '../../core/i18n.ts';
import type { DwEditableFacts, FactChange } from '../editable-facts/index.ts';
import { storyOf } from '../timeline/story.ts';
import { changeOf } from './deal-facts.ts';
import type { DwDealPage } from './deal-page.ts';

/** Stores a fact in the version that is shown; who was faster is told, and the user decides. */
export class DealEditing {
  busy = false;

  constructor(private readonly page: DwDealPage) {}

  async fact(change: FactChange, facts: DwEditableFacts): Promise<void> {
    const { deal, currency } = this.page;
    if (!deal || this.busy) return;
    facts.failure = '';
    facts.conflict = undefined;
    this.busy = true;
    try {
      await this.page.api.changeDeal(deal.id, deal.version, changeOf(change, currency));
      await this.page.reload();
      facts.close();
      this.page.note(t('deal.saved'));
    } catch (error) {
      if (isStale(error)) facts.conflict = await this.whatOthersDid(deal.id, deal.updatedAt);
      else facts.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  }

  /** Links the deal to a customer of the host; null takes the link away. */
  async link(customerId: string | null): Promise<void> {
    const { deal } = this.page;
    if (!deal || this.busy) return;
    this.busy = true;
    try {
      const { customer } = await this.page.api.linkDeal(deal.id, deal.version, customerId);
      await this.page.reload();
      this.page.note(customer ? t('customer.linked', { name: customer.name }) : t('customer.unlinked'));
    } catch (error) {
      if (isStale(error)) await this.page.reload();
      this.page.note(isStale(error) ? t('deal.stale') : failureText(error));
    } finally {
      this.busy = false;
    }
  }

  private async whatOthersDid(id: string, since: string): Promise<readonly string[]> {
    const [timeline] = await Promise.all([this.page.api.dealTimeline(id, {}), this.page.reload()]);
    const story = storyOf(timeline.items, since, this.page.load.value?.users ?? []);
    return story.length > 0 ? story : [t('conflict.somebody')];
  }
}
