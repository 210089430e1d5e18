// Which engine runs the test, for what only one of them can be told to do.
const agent = navigator.userAgent;
export type Engine = 'chromium' | 'firefox' | 'webkit';
export const engine: Engine = /Chrome\//.test(agent)
  ? 'chromium'
  : /Firefox\//.test(agent)
    ? 'firefox'
    : 'webkit';
/** `emulateMedia`, the command 'forced-colors' and `a11ySnapshot` exist in Chromium only. */
export const canEmulate = engine === 'chromium';
