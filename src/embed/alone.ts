// Whether a link is the only thing in its block: then it was put there to become an element.

/** What editors wrap a link in. */
const INLINE = /^(?:span|strong|b|em|i|u|font|small|mark)$/;
const BLOCK = /^(?:p|div|figure|section|article|aside|main|td|body|center|blockquote|details|dd)$/;
/** There a link is a way to go, or somebody is writing it just now. */
const ELSEWHERE =
  'nav,header,footer,menu,li,h1,h2,h3,h4,h5,h6,button,label,summary,[role=navigation],[role=menu],[role=banner],[role=contentinfo]';
const EMPTY = /^(?:br|wbr)$/;
/** Editors leave spaces that cannot be seen. */
const SPACE = /^[\s\u00a0\u200b\ufeff]*$/;

/** The outermost wrapper of the link inside its block, or nothing for a link in running text. */
export function aloneIn(link: HTMLElement): HTMLElement | undefined {
  if (link.isContentEditable || link.closest(ELSEWHERE) || /\bugc\b/.test(link.getAttribute('rel') ?? '')) {
    return undefined;
  }
  let inner: HTMLElement = link;
  for (;;) {
    const { parentElement: parent } = inner;
    if (!parent || !isOnly(inner, parent)) return undefined;
    if (BLOCK.test(parent.localName)) return inner;
    if (!INLINE.test(parent.localName)) return undefined;
    inner = parent;
  }
}

function isOnly(child: Node, parent: Node): boolean {
  return [...parent.childNodes].every(
    node =>
      node === child ||
      node.nodeType === Node.COMMENT_NODE ||
      (node.nodeType === Node.TEXT_NODE && SPACE.test(node.nodeValue ?? '')) ||
      (node instanceof Element && EMPTY.test(node.localName)),
  );
}
