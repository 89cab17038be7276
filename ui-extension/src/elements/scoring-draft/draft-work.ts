import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ApiError } from '../../api/error.ts';
import type { ScoringDraft, TryOutcome } from '../../api/types.ts';
import { isStale } from '../../core/failure.ts';
import { Load } from '../../core/load.ts';
import type { Services } from '../../core/services.ts';
import { patchOf } from '../../model/scoring-model.ts';

type Document = ScoringDraft['document'];
export type DraftState = 'saved' | 'changed' | 'saving' | 'refused' | 'stale' | 'failed';

const PAUSE_MS = 600;

/** A draft while it is worked on: kept by itself after each pause, and then tried on the leads. */
export class DraftWork implements ReactiveController {
  draft?: ScoringDraft;
  /** As the user has it; the server's is in the draft. */
  document: Document = {};
  state: DraftState = 'saved';
  /** Pointers within the document, and what is wrong there. */
  faults: Readonly<Record<string, string>> = {};
  failure?: unknown;
  readonly trial: Load<TryOutcome>;
  private timer?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly services: () => Services,
  ) {
    host.addController(this);
    this.trial = new Load<TryOutcome>(host);
  }

  /** What is under way is kept, also when the page is left. */
  hostDisconnected(): void {
    if (this.state === 'changed') void this.save();
  }

  show(draft: ScoringDraft): void {
    this.draft = draft;
    this.document = draft.document;
    this.become('saved');
    this.try();
  }

  change(document: Document): void {
    this.document = document;
    if (this.state !== 'saving') this.become('changed');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), PAUSE_MS);
  }

  /** Puts the user's document over what somebody else made of the draft. */
  async insist(): Promise<void> {
    if (!this.draft) return;
    this.draft = await this.services().scoring.draft(this.draft.id);
    await this.save();
  }

  async save(): Promise<void> {
    clearTimeout(this.timer);
    const { draft, document } = this;
    if (!draft || this.state === 'saving') return;
    this.become('saving');
    try {
      this.draft = await this.services().scoring.changeDraft(draft, patchOf(draft.document, document));
      this.become('saved');
      if (this.document === document) this.try();
    } catch (error) {
      this.refused(error);
    }
    if (this.document !== document) this.change(this.document);
  }

  try(): void {
    const { draft } = this;
    if (draft) void this.trial.run((signal) => this.services().scoring.tryDraft(draft.id, signal));
  }

  private refused(error: unknown): void {
    this.failure = error;
    const faults = error instanceof ApiError && error.status === 400 ? error.fields : {};
    this.become(isStale(error) ? 'stale' : Object.keys(faults).length > 0 ? 'refused' : 'failed');
    this.faults = faults;
  }

  private become(state: DraftState): void {
    this.state = state;
    if (state === 'saved') this.faults = {};
    this.host.requestUpdate();
  }
}
