import { css } from 'lit';

/** The score chip and the owner's avatar, drawn by functions since a board shows hundreds of them. */
export const scoreStyles = css`
  .score {
    display: inline-block;
    font-weight: 650;
    font-size: 13px;
    line-height: 18px;
    border-radius: var(--_r1);
    padding: 1px 7px;
    min-inline-size: 34px;
    text-align: center;
    flex: none;
    background: var(--_low-soft);
    color: var(--_low);
  }
  .score.high {
    background: var(--_high-soft);
    color: var(--_high);
  }
  .score.medium {
    background: var(--_medium-soft);
    color: var(--_medium);
  }
  .score.none {
    font-weight: 400;
    background: transparent;
    color: var(--_ink-3);
  }
  .sla {
    color: var(--_ink-2);
    font-size: 13px;
  }
  .sla.breached {
    color: var(--_bad);
    font-weight: 550;
  }
  .sla.due_soon {
    color: var(--_medium);
    font-weight: 550;
  }
  .avatar {
    inline-size: 20px;
    block-size: 20px;
    border-radius: 50%;
    background: var(--_accent-soft);
    color: var(--_accent-ink);
    font-size: 10px;
    line-height: 1;
    font-weight: 650;
    display: inline-grid;
    place-items: center;
    flex: none;
  }
  .avatar.machine {
    color: var(--_ink-3);
    background: var(--_low-soft);
  }
  .avatar.nobody {
    background: transparent;
    border: 1px dashed var(--_line-input);
    color: var(--_ink-3);
  }
`;
