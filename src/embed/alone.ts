// Whether a link is the only thing in its block: then it was put there to become an element.

/** What editors wrap a link or its words in. */
const INLINE = 'span,strong,b,em,i,u,font,small,mark';
/** Nothing to read. Some scripts mark links to other hosts with a sign beside them. */
const EMPTY = 'br,wbr,:is(span,i)[aria-hidden=true]:empty';
const BLOCK = 'p,div,figure,section,article,aside,main,td,body,center,blockquote,details,dd';
/** There a link is a way to go. */
const ELSEWHERE =
  'nav,header,footer,menu,li,h1,h2,h3,h4,h5,h6,button,label,summary,[role=navigation],[role=menu],[role=banner],[role=contentinfo],[role=button],.wp-embedded-content';
const BUTTON = /(?:^|[\s_-])(?:btn|button)/i;
/** Editors leave spaces that cannot be seen. */
const SPACE = /^[\s\u00a0\u200b\ufeff]*$/;

/**
 * The outermost wrapper of the link inside its block, or nothing for a link that is to stay one: in running text, in
 * a table or a list of its like, with a picture, styled as a button, with a `#` at its end, in a visitor's comment, and
 * where WordPress shows it until its frame of the same page has come.
 */
export function aloneIn(link: HTMLAnchorElement): HTMLElement | undefined {
  if (link.hash || link.closest(ELSEWHERE) || /\bugc\b/.test(link.rel)) return undefined;
  const others = [...link.querySelectorAll(`:not(${INLINE},${EMPTY})`)];
  if (!others.every(node => signOf(link)?.contains(node))) return undefined;
  const table = link.closest('table');
  if (table && table.textContent?.trim() !== link.textContent?.trim()) return undefined;
  let inner: HTMLElement = link;
  for (;;) {
    const { parentElement: parent } = inner;
    if (!parent || !isOnly(inner, parent)) return undefined;
    if (BUTTON.test(`${link.className} ${parent.className}`)) return undefined;
    if (parent.matches(BLOCK)) return inner;
    if (!parent.matches(INLINE)) return undefined;
    inner = parent;
  }
}

/** Or with one behind the words. */
const signOf = ({ firstChild, lastChild }: HTMLElement): Node | undefined =>
  lastChild !== firstChild && lastChild instanceof SVGElement ? lastChild : undefined;

const isOnly = (child: Node, parent: Node): boolean =>
  [...parent.childNodes].every(
    node =>
      node === child ||
      node.nodeType === Node.COMMENT_NODE ||
      (node.nodeType === Node.TEXT_NODE && SPACE.test(node.nodeValue ?? '')) ||
      (node instanceof Element && node.matches(EMPTY)),
  );
