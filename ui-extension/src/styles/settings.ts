import { css } from 'lit';

/** Pages of the settings: one column of panels, forms that end with their button. */
export const settingsStyles = css`
  :host {
    display: block;
    max-inline-size: 920px;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s4);
  }
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s3);
  }
  .scroll {
    overflow-x: auto;
    min-inline-size: 0;
  }
  .panel > .row {
    flex-wrap: wrap;
    min-inline-size: 0;
  }
  @media (max-width: 560px) {
    .wide {
      display: none;
    }
    th,
    td {
      padding-inline: 4px;
    }
  }
  form {
    display: grid;
    gap: var(--_s3);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_s2);
  }
  .line .field {
    flex: 1 1 120px;
  }
  .line .btn {
    flex: none;
  }
  .alert {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2) var(--_s3);
    border-radius: var(--_r2);
    background: var(--_bad-soft);
    color: var(--_ink);
    padding: var(--_s2) var(--_s3);
  }
  td.num .btn {
    vertical-align: middle;
  }
  .skeleton {
    block-size: 240px;
    border-radius: var(--_r3);
  }
`;
