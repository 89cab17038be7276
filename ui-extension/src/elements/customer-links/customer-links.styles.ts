import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    max-inline-size: 1080px;
    container-type: inline-size;
  }
  .intro {
    margin-block: calc(-1 * var(--_s2)) var(--_s3);
    max-inline-size: 680px;
  }
  .panel {
    padding: 0 var(--_s2);
  }
  .pick {
    inline-size: 32px;
  }
  .pick input {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    display: block;
    accent-color: var(--_accent);
  }
  .name {
    font-weight: 600;
    color: var(--_ink);
    text-decoration: none;
    overflow-wrap: break-word;
  }
  .name:hover {
    text-decoration: underline;
  }
  td .input {
    min-inline-size: 140px;
  }
  tr.picked td {
    background: var(--_accent-soft);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_s2);
    padding: var(--_s3) var(--_s2);
    border-block-start: 1px solid var(--_line);
  }
  .skeleton {
    block-size: 320px;
    border-radius: var(--_r3);
  }
  @container (max-width: 640px) {
    .wide {
      display: none;
    }
    td,
    th {
      padding-inline: 4px;
    }
    td .input {
      inline-size: min(168px, 46cqi);
    }
  }
`;
