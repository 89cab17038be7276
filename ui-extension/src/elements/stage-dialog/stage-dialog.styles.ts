import { css } from 'lit';

export const styles = css`
  form {
    align-items: end;
  }
  input[type='color'].input {
    padding: 3px;
    cursor: pointer;
  }
`;
