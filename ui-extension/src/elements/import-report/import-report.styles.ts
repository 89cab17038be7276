import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: var(--_s4);
  }
  .progress {
    display: grid;
    gap: var(--_s2);
  }
  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 8px;
    border: 0;
    border-radius: 4px;
    background: var(--_sunken);
    box-shadow: inset 0 0 0 1px var(--_line);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: transparent;
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
    border-radius: 4px;
    transition: inline-size 300ms;
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
    border-radius: 4px;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(88px, 1fr));
    gap: var(--_s3);
    margin: var(--_s2) 0 0;
  }
  dt {
    color: var(--_ink-3);
    font-size: 12px;
  }
  dd {
    margin: 0;
    font-size: 20px;
    line-height: 28px;
    font-weight: 600;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    margin-block-start: var(--_s4);
  }
  .scroll {
    overflow: auto;
    max-block-size: 360px;
    margin-block-start: var(--_s2);
  }
  td {
    overflow-wrap: break-word;
  }
  .row-number {
    inline-size: 1%;
  }
`;
