import type { ReactiveController, ReactiveElement } from 'lit';
import { deepActiveElement } from './focus.ts';

/** The browser forgets the focus with a button that is switched off or goes away by what it does; this keeps it. */
export class KeptFocus implements ReactiveController {
  private before: Element | null = null;
  private off?: HTMLElement;

  constructor(
    private readonly host: ReactiveElement,
    /** What stands in the place of buttons that go away, if anything does. */
    private readonly place: () => string,
  ) {
    host.addController(this);
  }

  /** From the host's dialogs, too: what they would give the focus back to is gone. */
  handOn(): void {
    const place = this.place();
    if (place && isNowhere()) this.host.renderRoot.querySelector<HTMLElement>(place)?.focus({ preventScroll: true });
  }

  hostUpdate(): void {
    const active = deepActiveElement();
    this.before = active?.getRootNode() === this.host.renderRoot ? active : null;
  }

  hostUpdated(): void {
    const { before } = this;
    this.before = null;
    if (before && !before.isConnected) this.handOn();
    if (before instanceof HTMLElement && before.matches(':disabled')) this.off = before;
    else if (this.off && !this.off.matches(':disabled')) this.comeBack(this.off);
  }

  private comeBack(to: HTMLElement): void {
    this.off = undefined;
    if (to.isConnected && isNowhere()) to.focus({ preventScroll: true });
  }
}

function isNowhere(): boolean {
  const active = deepActiveElement();
  return !active || active === document.body;
}
