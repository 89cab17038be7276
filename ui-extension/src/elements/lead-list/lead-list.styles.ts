import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    max-inline-size: 1520px;
    container-type: inline-size;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    margin-inline-start: auto;
    gap: var(--_s2);
  }
  h1 {
    margin-inline-end: var(--_s2);
  }
  th {
    background: var(--_surface);
  }
  th button {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-block-size: 24px;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    padding: 0 4px;
    margin-inline: -4px;
    border-radius: var(--_r1);
    cursor: pointer;
  }
  th button:hover {
    color: var(--_ink);
  }
  th[aria-sort]:not([aria-sort='none']) {
    color: var(--_ink);
  }
  th .icon {
    inline-size: 12px;
    block-size: 12px;
  }
  td {
    max-inline-size: 260px;
  }
  td.text {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  td .name {
    display: block;
    font-weight: 600;
    color: var(--_ink);
    text-decoration: none;
  }
  td .name:hover {
    text-decoration: underline;
  }
  td .second {
    display: none;
  }
  td.num {
    white-space: nowrap;
  }
  .stage {
    display: flex;
    align-items: center;
    gap: 8px;
    min-inline-size: 0;
  }
  .dot {
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    flex: none;
  }
  .pick {
    inline-size: 36px;
    padding-inline: 0;
  }
  .box {
    display: grid;
    place-items: center;
    inline-size: 32px;
    block-size: 24px;
    cursor: pointer;
  }
  .box input {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_accent);
  }
  tr.picked td {
    background: var(--_accent-soft);
  }
  tbody:not(:last-of-type) tr:last-child td {
    border-block-end: 1px solid var(--_line);
  }
  tr.told td {
    animation: told 2.4s ease-out;
  }
  @keyframes told {
    from {
      background: var(--_accent-soft);
    }
  }
  .status {
    display: inline-flex;
    align-items: center;
    border-radius: var(--_r1);
    margin-inline-start: -6px;
  }
  .status:hover {
    background: var(--_low-soft);
  }
  .status:focus-within {
    outline: 2px solid var(--_accent);
  }
  .status select {
    appearance: none;
    field-sizing: content;
    min-block-size: 26px;
    border: 0;
    outline: none;
    background: transparent;
    color: inherit;
    font: inherit;
    padding: 0 20px 0 6px;
    cursor: pointer;
  }
  .status option {
    background: var(--_surface);
    color: var(--_ink);
  }
  .status .icon {
    inline-size: 12px;
    block-size: 12px;
    margin-inline-start: -18px;
    pointer-events: none;
    color: var(--_ink-3);
  }
  .foot {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: var(--_s3);
    padding: var(--_s3) var(--_s4);
    min-block-size: 56px;
    border-block-start: 1px solid var(--_line);
  }
  .stale tbody {
    opacity: 0.55;
    transition: opacity 200ms 150ms;
  }
  tr .skeleton {
    block-size: 16px;
    inline-size: 70%;
    display: block;
  }
  .num .skeleton {
    margin-inline-start: auto;
  }
  @container (max-width: 1280px) {
    td {
      max-inline-size: 200px;
    }
  }
  @container (max-width: 1080px) {
    .widest {
      display: none;
    }
    td {
      max-inline-size: 190px;
    }
  }
  @container (max-width: 900px) {
    .wide {
      display: none;
    }
  }
  @container (max-width: 700px) {
    /* A score is .medium, too. */
    th.medium,
    td.medium {
      display: none;
    }
    td .second {
      display: block;
    }
    td {
      max-inline-size: 150px;
    }
    .grow {
      display: none;
    }
  }
  /* On a phone name, score and stage fit side by side. */
  @container (max-width: 400px) {
    .stage {
      max-inline-size: 96px;
      gap: 6px;
    }
    td {
      max-inline-size: 118px;
      padding-inline: 4px;
    }
    td .name {
      white-space: normal;
    }
    th {
      padding-inline: 4px;
    }
    .pick {
      inline-size: 32px;
      padding-inline: 0;
    }
  }
`;
