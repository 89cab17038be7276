import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 2px var(--_s3);
  }
  .why {
    display: grid;
    gap: 6px;
    margin-block: var(--_s3);
  }
  .why li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 132px 36px;
    gap: var(--_s3);
    align-items: center;
  }
  .track {
    position: relative;
    block-size: 8px;
    border-radius: 4px;
    background: var(--_sunken);
    box-shadow: inset 0 0 0 1px var(--_line);
  }
  .track i {
    position: absolute;
    inset-block: 0;
    border-radius: 4px;
    background: var(--_pos);
  }
  .track i.negative {
    background: var(--_neg);
  }
  .points {
    text-align: end;
    font-weight: 600;
  }
  .lift {
    display: grid;
    gap: 4px;
    padding-block: var(--_s3);
    border-block-start: 1px solid var(--_line);
  }
  .lift ol {
    list-style: decimal;
    padding-inline-start: 20px;
  }
  .notes {
    display: grid;
    gap: 4px;
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_s3);
  }
  .caution {
    display: flex;
    gap: var(--_s2);
    align-items: start;
    margin-block-start: var(--_s3);
    padding: var(--_s2) var(--_s3);
    border-radius: var(--_r1);
    background: var(--_medium-soft);
    color: var(--_medium);
    font-size: 13px;
  }
  .caution .icon {
    margin-block-start: 2px;
  }
  .lines {
    display: grid;
    gap: 10px;
    margin-block-start: var(--_s3);
  }
  .lines .skeleton {
    block-size: 16px;
  }
  @container (max-width: 380px) {
    .why li {
      grid-template-columns: minmax(0, 1fr) 64px 32px;
    }
  }
`;
