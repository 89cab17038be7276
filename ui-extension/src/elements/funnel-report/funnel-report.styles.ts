import { css } from 'lit';

export const styles = css`
  .track .open,
  .key .open {
    background: repeating-linear-gradient(135deg, var(--_accent) 0 2px, var(--_accent-soft) 2px 6px);
  }
`;
