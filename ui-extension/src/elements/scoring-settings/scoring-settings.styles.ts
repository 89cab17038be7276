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
    display: flex;
    flex-wrap: wrap;
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
    border-radius: var(--_r3);
    padding: 1px 8px;
    background: var(--_accent-soft);
    color: var(--_accent-ink);
  }
  .skeleton {
    block-size: 320px;
    border-radius: var(--_r3);
  }
  @container (max-width: 640px) {
    .wide {
      display: none;
    }
  }
`;
