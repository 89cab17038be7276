import { css } from 'lit';

/** Facts as a list of names and values, each edited in its place. */
export const factListStyles = css`
  dl {
    display: grid;
    grid-template-columns: minmax(96px, 34%) minmax(0, 1fr);
    gap: 2px var(--_s3);
    margin: var(--_s3) 0 0;
    align-items: center;
  }
  dt {
    color: var(--_ink-3);
    overflow-wrap: anywhere;
  }
  dd {
    margin: 0;
    min-block-size: 28px;
    display: flex;
    align-items: center;
    gap: var(--_s1);
    overflow-wrap: anywhere;
    min-inline-size: 0;
  }
  .edit .icon {
    inline-size: 14px;
    block-size: 14px;
  }
  form {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1);
    inline-size: 100%;
    padding-block: 2px;
  }
  form .input {
    flex: 1 1 84px;
    inline-size: auto;
    min-inline-size: 0;
  }
  .error {
    flex-basis: 100%;
  }
`;
