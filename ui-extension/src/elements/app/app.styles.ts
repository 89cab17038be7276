import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    grid-template: 'side main' minmax(0, 1fr) / 216px minmax(0, 1fr);
    block-size: 100dvh;
    background: var(--_bg);
  }
  .skip {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-start: -9999px;
    z-index: 20;
  }
  .skip:focus {
    inset-inline-start: 8px;
  }
  aside {
    grid-area: side;
    /* At this width the drawer of narrow screens stands still: undo what a popover brings. */
    position: static;
    inline-size: auto;
    block-size: auto;
    margin: 0;
    border: 0;
    color: inherit;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    overflow-y: auto;
    background: var(--_sunken);
    border-inline-end: 1px solid var(--_line);
    padding: var(--_s4) var(--_s3) var(--_s3);
  }
  aside::backdrop {
    background: rgb(10 14 22 / 45%);
  }
  .brand {
    display: flex;
    align-items: center;
    gap: 10px;
    font-weight: 650;
    color: var(--_ink);
    text-decoration: none;
    padding: 4px var(--_s2);
    border-radius: var(--_r1);
  }
  .brand img {
    inline-size: 20px;
    block-size: 20px;
  }
  dw-nav {
    flex: 1;
  }
  dw-user-menu {
    margin-block-start: var(--_s4);
  }
  main {
    grid-area: main;
    min-inline-size: 0;
    min-block-size: 0;
    overflow: auto;
    outline: none;
    padding: var(--_s5) var(--_s5) var(--_s6);
  }
  main.fixed {
    overflow: hidden;
    padding-block-end: 0;
  }
  .top {
    display: none;
  }
  .wait {
    display: grid;
    gap: var(--_s3);
  }
  .wait > :first-child {
    inline-size: 220px;
    block-size: 28px;
  }
  .wait > :last-child {
    block-size: 320px;
    border-radius: var(--_r3);
  }
  @media (max-width: 760px) {
    :host {
      grid-template: 'top' auto 'main' minmax(0, 1fr) / minmax(0, 1fr);
    }
    header {
      grid-area: top;
    }
    .top {
      display: flex;
      align-items: center;
      gap: var(--_s2);
      padding: var(--_s1) var(--_s2);
      background: var(--_sunken);
      border-block-end: 1px solid var(--_line);
    }
    aside {
      display: none;
    }
    aside:popover-open {
      display: flex;
      position: fixed;
      inset: 0 auto 0 0;
      inline-size: min(280px, 86vw);
      block-size: 100dvh;
      max-block-size: none;
      margin: 0;
      color: inherit;
      border-block: 0;
      border-inline-start: 0;
    }
    main {
      padding: var(--_s4) var(--_s3) var(--_s5);
    }
  }
`;
