/** Lets every request of the page wait until it is told to go; for what one sees before the data are there. */
export function holdRequests(): () => void {
  const { fetch } = window;
  let go = () => {};
  const held = new Promise<void>(resolve => {
    go = resolve;
  });
  window.fetch = async (...request) => {
    await held;
    return fetch(...request);
  };
  return () => {
    window.fetch = fetch;
    go();
  };
}
