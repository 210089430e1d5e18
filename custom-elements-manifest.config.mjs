// Reads the documentation of the elements out of their JSDoc.
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.d.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicEventsOnly(), inOrder()],
};

/** Takes out what the analyzer guesses from `dispatchEvent(…)`; an event that counts has its `@fires`. */
function publicEventsOnly() {
  return {
    name: 'public-events-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations = [] } of customElementsManifest.modules) {
        for (const declaration of declarations) {
          if (declaration.events) declaration.events = declaration.events.filter(event => event.description);
        }
      }
    },
  };
}

/** The analyzer reads files in any order; the same sources shall give the same file. */
function inOrder() {
  return {
    name: 'in-order',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      modules.sort((one, other) => (one.path < other.path ? -1 : 1));
    },
  };
}
