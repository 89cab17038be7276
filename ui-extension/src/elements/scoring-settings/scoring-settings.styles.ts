import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    max-inline-size: 1100px;
    container-type: inline-size;
  }
  .panel + .panel {
    margin-block-start: var(--_s4);
  }
  h2 {
    margin-block-end: var(--_s1);
  }
  .drafts li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 var(--_s3);
    padding-block: 4px;
    border-block-end: 1px solid var(--_line);
  }
  .drafts li:last-child {
    border: 0;
  }
  .name {
    display: block;
    font-weight: 600;
    color: var(--_ink);
    text-decoration: none;
  }
  .name:hover {
    text-decoration: underline;
  }
  .tag {
    display: inline-block;
    font-size: 12px;
    border-radius: var(--_r2);
    padding: 1px 8px;
    margin-block: 2px;
    background: var(--_accent-soft);
    color: var(--_accent-ink);
  }
  .skeleton {
    block-size: 320px;
    border-radius: var(--_r3);
  }
  @container (max-width: 480px) {
    .drafts li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .drafts .soft {
      grid-area: 2 / 1;
    }
    .drafts .btn {
      grid-area: 1 / 2 / span 2;
    }
  }
  @container (max-width: 640px) {
    .wide {
      display: none;
    }
  }
`;
