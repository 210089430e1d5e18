/**
 * Whether `typed` is `name` with one letter wrong, missing, too many, or swapped with its neighbour; with
 * `partly` it need only be the beginning of the name. Written by hand because it runs for every name on
 * every keystroke, and because the libraries rank parts of words, not whole names.
 */
export function oneOff(typed: string, name: string, partly = false): boolean {
  const spare = name.length - typed.length;
  if (spare < -1 || (spare > 1 && !partly)) return false;
  let at = 0;
  while (at < typed.length && typed.charCodeAt(at) === name.charCodeAt(at)) at++;
  return (
    same(typed, at + 1, name, at + 1, partly) ||
    same(typed, at, name, at + 1, partly) ||
    same(typed, at + 1, name, at, partly) ||
    (typed[at] === name[at + 1] && typed[at + 1] === name[at] && same(typed, at + 2, name, at + 2, partly))
  );
}

function same(typed: string, from: number, name: string, nameFrom: number, partly: boolean): boolean {
  const rest = typed.length - from;
  const nameRest = name.length - nameFrom;
  if (partly ? rest > nameRest : rest !== nameRest) return false;
  for (let i = 0; i < rest; i++) {
    if (typed.charCodeAt(from + i) !== name.charCodeAt(nameFrom + i)) return false;
  }
  return true;
}
