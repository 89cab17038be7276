import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    max-inline-size: 1080px;
    container-type: inline-size;
  }
  td {
    max-inline-size: 240px;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .foot {
    padding: var(--_s3) var(--_s4);
    border-block-start: 1px solid var(--_line);
  }
  .skeleton {
    block-size: 320px;
    border-radius: var(--_r3);
  }
  @container (max-width: 620px) {
    .wide {
      display: none;
    }
    td {
      max-inline-size: 140px;
    }
  }
`;
