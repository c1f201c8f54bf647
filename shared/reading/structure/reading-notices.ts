import { linesIn } from '../../model/block-lines';
import { plainText } from '../../model/inline';
import type { Notice } from '../../model/notice';
import type { Listed } from '../piece';
import type { ReadItem } from './items';

/** A line that was listed, for her; labels that became structure need no remark. */
export function listedNotice({ line, text, as }: Listed): Notice[] {
  const place = { line, item: '' };
  if (as === 'furniture') {
    const message = `“${text}” belongs to the page, not to the minutes, and was left out.`;
    return [{ code: 'pageFurniture', message, place, found: text }];
  }
  if (as === 'heading') {
    const message = `“${text}” was read as a fact of the meeting: its title, date, place or attendance.`;
    return [{ code: 'meetingFact', message, place, found: text }];
  }
  return [];
}

/** A remark where no date was found. */
export function noDate(date: string | null): Notice[] {
  if (date !== null) return [];
  return [
    {
      code: 'noDate',
      message: 'The minutes do not say when the meeting was. Please set its date.',
    },
  ];
}

/** A remark that the date was inferred, and from what. */
export function dateNotice(date: string, from: string): Notice {
  const message = `The minutes do not say when the meeting was; ${date} was taken from ${from}. Please confirm it.`;
  return { code: 'dateInferred', message, found: date };
}

/** A remark for each action whose words do not say who is to do it. */
export function unclearActions(items: readonly ReadItem[]): Notice[] {
  return items.flatMap(({ item, section, blocks }) =>
    blocks.flatMap(block => {
      if (block.type !== 'action' || block.attrs.owners.length > 0) return [];
      const text = linesIn(block)
        .map(line => plainText(line))
        .join(' ')
        .slice(0, 60);
      const message = `The action “${text}…” does not say who is to do it.`;
      return [{ code: 'noOwner', message, place: { line: section.line, item: item.number ?? '' } }];
    }),
  );
}
