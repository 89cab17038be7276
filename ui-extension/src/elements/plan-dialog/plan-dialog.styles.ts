import { css } from 'lit';

export const styles = css`
  form {
    align-items: start;
  }
`;
