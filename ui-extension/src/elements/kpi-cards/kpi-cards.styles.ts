import { css } from 'lit';

export const styles = css`
  header {
    min-block-size: 32px;
    margin-block-end: var(--_s1);
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: var(--_s3);
  }
  .kpi {
    block-size: auto;
  }
  dd {
    margin: 0;
  }
  .v {
    font-size: 24px;
    line-height: 32px;
    font-weight: 600;
    letter-spacing: -0.01em;
    white-space: nowrap;
    margin-inline-end: 4px;
  }
  dd .soft {
    display: block;
  }
  .skeleton {
    block-size: 177px;
    border-radius: var(--_r3);
  }
  @container (max-width: 1100px) {
    .cards {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @container (max-width: 520px) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--_s2);
    }
    .skeleton {
      block-size: 130px;
    }
    .kpi {
      padding: var(--_s3);
    }
    .v {
      font-size: 20px;
      line-height: 28px;
    }
  }
`;
