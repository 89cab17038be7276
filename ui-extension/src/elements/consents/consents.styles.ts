import { css } from 'lit';

export const styles = css`
  dl {
    display: grid;
    grid-template-columns: minmax(96px, 34%) minmax(0, 1fr);
    gap: 2px var(--_s3);
    margin: var(--_s3) 0 var(--_s2);
    align-items: center;
  }
  dt {
    color: var(--_ink-3);
  }
  dd {
    margin: 0;
    min-block-size: 28px;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s1) var(--_s2);
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .given {
    color: var(--_high);
    font-weight: 550;
  }
  .refused {
    color: var(--_bad);
    font-weight: 550;
  }
  .edit {
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    border: 0;
    border-radius: var(--_r1);
    background: none;
    color: var(--_ink-3);
    padding: 0;
    cursor: pointer;
  }
  .edit:hover {
    background: var(--_low-soft);
    color: var(--_ink);
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
  }
  form .input {
    flex: 1 1 84px;
    inline-size: auto;
    min-inline-size: 0;
    min-block-size: 32px;
    padding-block: 4px;
  }
  .error {
    flex-basis: 100%;
  }
  ol {
    display: grid;
    gap: var(--_s2);
    margin-block-start: var(--_s2);
  }
  .skeleton {
    block-size: 40px;
    margin-block-start: var(--_s2);
  }
`;
