import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    max-inline-size: 920px;
    container-type: inline-size;
  }
  .intro {
    margin-block: calc(-1 * var(--_s2)) var(--_s3);
    max-inline-size: 640px;
  }
  .skeleton {
    block-size: 240px;
    border-radius: var(--_r3);
  }
  td:first-child {
    overflow-wrap: anywhere;
  }
  @container (max-width: 640px) {
    .wide {
      display: none;
    }
    th,
    td {
      padding-inline: 4px;
    }
    td.num {
      white-space: normal;
    }
  }
`;
