import type { TemplateResult } from 'lit';
import type { Api } from '../../api/api.ts';
import type { Card, CustomerHost } from '../../api/types.ts';
import type { DwContext } from '../../core/context.ts';
import type { Services } from '../../core/services.ts';
import { findCard } from '../../model/board.ts';
import { becomesAny, Conversions, type ConversionsPage } from '../convert-dialog/conversions.ts';
import type { Note } from '../snackbar/index.ts';
import type { DwPipelineBoard } from './pipeline-board.ts';

/** A deal is won on the board: for a customer of the host where its lead may become one, else it only moves. */
export class BoardWinning implements ConversionsPage {
  private readonly conversions = new Conversions(this);
  private looking = false;
  private card?: Card;

  constructor(
    private readonly board: DwPipelineBoard,
    private readonly services: () => Services,
  ) {}

  get busy(): boolean {
    return this.looking || this.conversions.busy || this.conversions.asking;
  }

  async win(card: Card, only: () => void, cancelled: () => void): Promise<void> {
    this.card = card;
    const asks = card.leadId && this.conversions.allowed && becomesAny(await this.customerHost());
    if (!asks || !card.leadId) return only();
    this.looking = true;
    // Without its lead, a deal is won all the same.
    const lead = await this.api.lead(card.leadId).catch(() => undefined);
    this.looking = false;
    await this.conversions.win(lead, only, cancelled);
  }

  dialog(): TemplateResult {
    return this.conversions.dialog();
  }

  get context(): DwContext {
    return this.board.context;
  }

  get api(): Api {
    return this.services().api;
  }

  may(permission: string): boolean {
    return this.board.data.may(permission);
  }

  customerHost(): Promise<CustomerHost> {
    return this.services().customerHost();
  }

  /** The lead's open deals went with it. */
  async showLead(): Promise<void> {
    const { data } = this.board;
    if (!this.card) return;
    const { dealId, stageId: from } = this.card;
    if (!(await data.follow(new Set([dealId]), () => true))) await data.reload();
    const now = data.board && findCard(data.board, dealId);
    if (!now || now.stageId === from) return;
    this.card = now;
    this.board.moved(now, from);
    void this.board.focusCard(dealId);
  }

  note(text: string, action?: Note['action']): void {
    this.board.snackbar.show({ text, action });
  }

  requestUpdate(): void {
    this.board.requestUpdate();
  }
}
