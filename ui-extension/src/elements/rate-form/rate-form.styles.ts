import { css } from 'lit';

export const styles = css`
  /* A currency's code has three letters. */
  .line .field:has(#from),
  .line .field:has(#to) {
    flex: 1 1 88px;
  }
  .line .field:has(#day) {
    flex-basis: 150px;
  }
`;
