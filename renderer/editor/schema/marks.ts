import type { MarkSpec } from 'prosemirror-model';
import type { Mark } from '../../../shared/model/inline';
import { isLinkTarget } from '../../../shared/model/link-target';

/** How words are set apart, in the order in which the marks of a piece are kept. */
export const MARKS: { readonly [K in Mark['type']]: MarkSpec } = {
  bold: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
  italic: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  underline: { parseDOM: [{ tag: 'u' }], toDOM: () => ['u', 0] },
  superscript: { parseDOM: [{ tag: 'sup' }], toDOM: () => ['sup', 0] },
  subscript: { parseDOM: [{ tag: 'sub' }], toDOM: () => ['sub', 0] },
  link: {
    attrs: { href: { validate: checkTarget } },
    inclusive: false,
    toDOM: mark => ['a', { href: mark.attrs['href'], target: '_blank', rel: 'noreferrer' }, 0],
  },
};

function checkTarget(href: unknown): void {
  if (typeof href !== 'string' || !isLinkTarget(href)) throw new RangeError('not a link target');
}
