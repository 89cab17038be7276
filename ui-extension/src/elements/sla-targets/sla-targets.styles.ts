import { css } from 'lit';

export const styles = css`
  .line .field {
    flex: 1 1 60px;
    max-inline-size: 220px;
  }
  .line .unit {
    inline-size: auto;
    flex: none;
  }
  .line .field:has(#due-soon) {
    max-inline-size: 320px;
  }
`;
