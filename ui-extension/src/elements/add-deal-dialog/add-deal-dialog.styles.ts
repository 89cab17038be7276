import { css } from 'lit';

export const styles = css`
  form {
    align-items: end;
  }
  select[size] {
    padding: 4px;
    block-size: auto;
  }
  select[size] option {
    padding: 4px 6px;
    border-radius: var(--_r1);
    overflow: hidden;
    text-overflow: ellipsis;
  }
`;
