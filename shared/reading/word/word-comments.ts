import { walkXml } from '../html/xml-tags';
import { attributeOf } from './word-attributes';

/** A comment in a Word file, and whose it is. */
export interface Remark {
  readonly author: string;
  readonly text: string;
}

/** The comments of a file by their ids, from its part of comments. */
export function commentsIn(xml: string): ReadonlyMap<string, Remark> {
  const comments = new Map<string, Remark>();
  let open: { id: string; author: string; text: string } | null = null;
  let isText = false;
  walkXml(xml, {
    open: (tag, attributes) => {
      if (tag === 'comment') {
        open = {
          id: attributeOf(attributes, 'id'),
          author: attributeOf(attributes, 'author'),
          text: '',
        };
      }
      isText = tag === 't';
    },
    text: text => {
      if (open && isText) open.text += text;
    },
    close: tag => {
      isText = false;
      if (open && tag === 'p') open.text += ' ';
      if (!open || tag !== 'comment') return;
      comments.set(open.id, { author: open.author, text: open.text.trim() });
      open = null;
    },
  });
  return comments;
}
