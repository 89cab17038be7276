import { css } from 'lit';

export const styles = css`
  svg.chart {
    display: block;
    inline-size: 100%;
    block-size: 72px;
    margin-block: var(--_s3);
    overflow: visible;
  }
  .grid {
    stroke: var(--_line);
    vector-effect: non-scaling-stroke;
  }
  .line {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  li {
    display: grid;
    grid-template-columns: 36px minmax(0, 1fr) auto;
    gap: var(--_s3);
    align-items: baseline;
    padding-block: 6px;
  }
  li + li {
    border-block-start: 1px solid var(--_line);
  }
  .replay {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2) var(--_s3);
    border-block-start: 1px solid var(--_line);
    margin-block-start: var(--_s3);
    padding-block-start: var(--_s3);
  }
  .when {
    white-space: nowrap;
  }
`;
