import { css } from 'lit';

/** Buttons, chips and form fields. */
export const controls = css`
  .bar {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: var(--_s2);
    margin-block-end: var(--_s4);
  }
  .bar > * {
    white-space: nowrap;
  }
  /* What can be done stays together where it does not fit beside the heading. */
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    margin-inline-start: auto;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    flex-basis: 100%;
  }
  @media (max-width: 760px) {
    .filters {
      flex-wrap: nowrap;
      flex-basis: calc(100% + var(--_s3));
      overflow-x: auto;
      scrollbar-width: none;
      padding: 3px var(--_s3) 3px 3px;
      margin: -3px calc(-1 * var(--_s3)) -3px -3px;
    }
    .filters > :not(.grow) {
      flex: none;
    }
  }
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: var(--_control);
    border: 1px solid var(--_line-strong);
    background: var(--_surface);
    color: var(--_ink);
    border-radius: var(--_r1);
    padding: 5px 12px;
    font: inherit;
    font-weight: 500;
    text-decoration: none;
    white-space: nowrap;
    cursor: pointer;
  }
  .btn:hover {
    background: var(--_hover);
    border-color: var(--_line-input);
  }
  .btn.primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .btn.primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_ink));
  }
  .btn.quiet {
    border-color: transparent;
    background: transparent;
    color: var(--_ink-2);
  }
  /* Its text begins where the text above does. */
  .btn.flush {
    margin-inline-start: -12px;
  }
  .btn.quiet:hover {
    background: var(--_low-soft);
    color: var(--_ink);
  }
  .btn.danger {
    color: var(--_bad);
  }
  /* Its place is kept until it is known who may use it. */
  .waiting {
    visibility: hidden;
  }
  .btn.icon-only {
    padding: 0;
    inline-size: var(--_control);
  }
  /* A small one, beside what it acts on. */
  .mini {
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    border: 0;
    border-radius: var(--_r1);
    background: none;
    color: var(--_ink-3);
    padding: 0;
    cursor: pointer;
  }
  .mini:hover,
  .mini[aria-expanded='true'] {
    background: var(--_low-soft);
    color: var(--_ink);
  }
  .btn[disabled],
  .btn[aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }
  .link {
    border: 0;
    background: none;
    padding: 0;
    font: inherit;
    color: var(--_accent);
    text-decoration: underline;
    cursor: pointer;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 28px;
    max-inline-size: 260px;
    border: 1px solid var(--_line);
    background: var(--_surface);
    border-radius: 999px;
    padding-inline: 12px;
    font-size: 13px;
    color: var(--_ink-2);
  }
  .chip:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  .chip:hover {
    border-color: var(--_line-input);
  }
  .chip select,
  .chip input {
    border: 0;
    outline: none;
    background: transparent;
    color: var(--_ink);
    font: inherit;
    font-weight: 550;
    padding: 3px 0;
    min-inline-size: 0;
    text-overflow: ellipsis;
  }
  .chip input {
    font-weight: 400;
    inline-size: 148px;
  }
  .chip input::placeholder {
    color: var(--_ink-3);
    opacity: 1;
  }
  .chip select {
    appearance: none;
    field-sizing: content;
    max-inline-size: 170px;
    padding-inline-end: 18px;
    margin-inline-end: -18px;
    cursor: pointer;
  }
  .chip select + .icon {
    inline-size: 12px;
    block-size: 12px;
    pointer-events: none;
    color: var(--_ink-3);
  }
  .chip option {
    background: var(--_surface);
    color: var(--_ink);
  }
  .chip.active {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .field {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
  }
  .field > label,
  .field > .label {
    font-weight: 500;
  }
  .field .required {
    color: var(--_bad);
  }
  .input {
    inline-size: 100%;
    /* Not the least height: fields for dates are higher by themselves. */
    block-size: var(--_control);
    border: 1px solid var(--_line-input);
    border-radius: var(--_r1);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    padding: 5px 10px;
  }
  select.input {
    text-overflow: ellipsis;
  }
  textarea.input {
    block-size: auto;
    resize: vertical;
    min-block-size: 76px;
  }
  .input[aria-invalid='true'] {
    border-color: var(--_bad);
  }
  .check {
    display: flex;
    align-items: start;
    gap: var(--_s2);
    color: var(--_ink);
  }
  .check input {
    inline-size: 16px;
    block-size: 16px;
    margin: 2px 0 0;
    flex: none;
    accent-color: var(--_accent);
  }
  .error {
    color: var(--_bad);
    font-size: 12px;
    line-height: 16px;
  }
`;
