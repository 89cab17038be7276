import { css } from 'lit';

export const styles = css`
  .day {
    display: grid;
    grid-template-columns: 120px minmax(0, 1fr);
    align-items: start;
    gap: var(--_s2);
  }
  .name {
    padding-block: 7px;
    font-weight: 500;
  }
  .hours {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s1) var(--_s3);
    min-block-size: var(--_control);
  }
  .stretch {
    display: inline-flex;
    align-items: center;
    gap: var(--_s1);
  }
  .stretch .input {
    inline-size: 72px;
  }
  @media (max-width: 480px) {
    .day {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
`;
