import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ApiError } from '../api/error.ts';
import type { Deal, Stage, Transition } from '../api/types.ts';
import { failureText, isStale } from '../core/failure.ts';
import { t } from '../core/i18n.ts';
import type { Conflict } from '../elements/conflict-dialog/index.ts';
import type { Note } from '../elements/snackbar/index.ts';
import '../elements/conflict-dialog/index.ts';
import '../elements/lost-dialog/index.ts';

/** Where a record stands, in the version that is shown. */
export interface Place {
  readonly name: string;
  readonly stageId: string | undefined;
  readonly history: readonly Transition[];
  /** Stores the move, shows the record as it then is, and says where that is. */
  readonly moveTo: (stageId: string, reason?: string) => Promise<Place>;
}

/** A page about a record that moves through stages. */
export interface MovesPage extends Pick<ReactiveControllerHost, 'requestUpdate'> {
  readonly stages: readonly Stage[];
  readonly place: Place | undefined;
  reload(): Promise<void>;
  note(text: string, action?: Note['action']): void;
}

interface Wish {
  readonly stage: Stage;
  readonly reason?: string;
}

/** A record goes to another stage: what must be asked is asked, a conflict is told, the way back is offered. */
export class StageMoves {
  busy = false;
  private asked?: Stage;
  private conflict?: Conflict & { readonly wish: Wish };

  constructor(private readonly page: MovesPage) {}

  get asking(): boolean {
    return Boolean(this.asked ?? this.conflict);
  }

  dialogs(name: string): TemplateResult {
    const { asked } = this;
    return html`<dw-lost-dialog
        ?open=${asked !== undefined}
        .name=${name}
        .asks=${asked && asked.type !== 'lost' ? 'low' : 'lost'}
        @dw-cancel=${() => this.ask(undefined)}
        @dw-confirm=${(e: CustomEvent<string>) => this.confirmed(e.detail)}
      ></dw-lost-dialog>
      <dw-conflict-dialog
        .conflict=${this.conflict}
        @dw-take-theirs=${() => void this.takeTheirs()}
        @dw-move-anyway=${() => void this.moveAnyway()}
      ></dw-conflict-dialog>`;
  }

  wish(stage: Stage | undefined): void {
    if (!stage) return;
    if (stage.type === 'lost') this.ask(stage);
    else void this.move({ stage });
  }

  /** The deal is reopened, or its automatic move is taken back. */
  async act(work: () => Promise<Deal>, done: 'deal.reopened' | 'deal.undone'): Promise<void> {
    try {
      const { title: name, stage } = await work();
      this.page.note(t(done, { name, stage: stage.name }));
    } catch (error) {
      this.page.note(isStale(error) ? t('deal.stale') : failureText(error));
    }
    await this.page.reload();
  }

  private async move(wish: Wish, undone = false): Promise<void> {
    const { place } = this.page;
    if (!place) return;
    this.busy = true;
    try {
      this.tell(place, await place.moveTo(wish.stage.id, wish.reason), wish.stage, undone);
    } catch (error) {
      this.refused(error, wish, place.name);
    } finally {
      this.busy = false;
    }
    this.page.requestUpdate();
  }

  private refused(error: unknown, wish: Wish, name: string): void {
    if (error instanceof ApiError && isStale(error)) {
      this.conflict = { name, stage: wish.stage.name, problem: error.problem, wish };
    } else if (error instanceof ApiError && error.code === 'reason-required') {
      this.ask(wish.stage);
    } else {
      this.page.note(t('board.moveFailed', { name, why: failureText(error) }));
    }
  }

  private tell(before: Place, now: Place, stage: Stage, undone: boolean): void {
    const values = { name: now.name, stage: stage.name };
    const from = this.page.stages.find(({ id }) => id === before.stageId);
    if (undone || !from) return this.page.note(t(undone ? 'board.movedBack' : 'board.moved', values));
    // A deal that was lost goes back with the reason it was lost for.
    const reason = now.history.findLast(({ to }) => to.id === from.id)?.reason ?? undefined;
    const run = () => void this.move({ stage: from, reason }, true);
    this.page.note(t('board.moved', values), { label: t('action.undo'), run });
  }

  private confirmed(reason: string): void {
    const stage = this.asked;
    this.ask(undefined);
    if (stage) void this.move({ stage, reason });
  }

  private ask(stage: Stage | undefined): void {
    this.asked = stage;
    this.page.requestUpdate();
  }

  private async takeTheirs(): Promise<void> {
    this.conflict = undefined;
    await this.page.reload();
  }

  private async moveAnyway(): Promise<void> {
    const wish = this.conflict?.wish;
    await this.takeTheirs();
    if (wish) await this.move(wish);
  }
}
