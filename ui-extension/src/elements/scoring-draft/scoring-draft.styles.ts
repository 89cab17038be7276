import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    max-inline-size: 1520px;
    container-type: inline-size;
  }
  .back {
    margin-block-end: var(--_s1);
    font-size: 13px;
  }
  .grid {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(280px, 380px);
    gap: var(--_s4);
    align-items: start;
  }
  dw-model-preview {
    position: sticky;
    inset-block-start: 0;
  }
  .alert {
    display: flow-root;
    padding: var(--_s2) var(--_s3);
    border-radius: var(--_r1);
    background: var(--_bad-soft);
    color: var(--_bad);
    margin-block-end: var(--_s3);
  }
  .code {
    font: 12px/18px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
    white-space: pre;
    overflow: auto;
  }
  .skeleton {
    block-size: 420px;
    border-radius: var(--_r3);
  }
  @container (max-width: 900px) {
    .grid {
      grid-template-columns: minmax(0, 1fr);
    }
    dw-model-preview {
      position: static;
    }
  }
`;
