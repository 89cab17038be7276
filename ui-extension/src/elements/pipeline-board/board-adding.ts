import { html, nothing, type TemplateResult } from 'lit';
import type { Board, Deal } from '../../api/types.ts';
import { t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import '../add-deal-dialog/index.ts';
import type { DwPipelineBoard } from './pipeline-board.ts';

/** A new deal, asked for on the board or in one of its columns. */
export class BoardAdding {
  /** The stage it was asked for in, else empty; undefined: nothing is being added. */
  private stageId?: string;

  constructor(private readonly board: DwPipelineBoard) {}

  ask(stageId: string | undefined): void {
    this.stageId = stageId;
    this.board.requestUpdate();
  }

  get busy(): boolean {
    return this.stageId !== undefined;
  }

  /** Until it is known who may, it has its place already. */
  button(board: Board | undefined): TemplateResult | typeof nothing {
    const offered = !board || (board.columns.length > 0 && this.board.data.may('deals-write'));
    if (!offered) return nothing;
    return html`<button class="btn primary ${board ? '' : 'waiting'}" type="button" data-testid="add-deal" @click=${() => this.ask('')}>
      ${icon('plus')}${t('addDeal.title')}
    </button>`;
  }

  dialog({ pipeline, columns, currency }: Board): TemplateResult {
    return html`<dw-add-deal-dialog
      .context=${this.board.context}
      ?open=${this.stageId !== undefined}
      .pipelineId=${pipeline.id}
      .stages=${columns.map(({ stage }) => stage)}
      .stageId=${this.stageId ?? ''}
      .currency=${currency}
      @dw-close=${() => this.ask(undefined)}
      @dw-deal-added=${(e: CustomEvent<Deal>) => void this.added(e.detail)}
    ></dw-add-deal-dialog>`;
  }

  private async added(deal: Deal): Promise<void> {
    this.ask(undefined);
    this.board.snackbar.show({ text: t('addDeal.done', { name: deal.title }) });
    await this.board.data.reload();
    await this.board.focusCard(deal.id);
  }
}
