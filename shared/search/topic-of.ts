import { linesIn } from '../model/block-lines';
import { type Book, recordOf } from '../model/book';
import type { Id } from '../model/id';
import { type Inline, plainText, type Reference, type ReferenceKind } from '../model/inline';
import { minuteIdOf } from '../model/minute';
import { changeExpression } from '../model/reference-pattern';
import { referenceLabels } from '../registers/reference-labels';
import type { Topic } from './last-discussed';

/** What a topic is known by; a section of a code is named everywhere, and an item is a place. */
const TELLING: ReadonlySet<ReferenceKind> = new Set(['action', 'modification', 'risk', 'issue']);

/** What an item is about, as its title and its words tell; `null` for one that the book has not. */
export function topicOf(book: Book, itemId: Id): Topic | null {
  const item = recordOf(book, 'agendaItem', itemId);
  const meeting = item && recordOf(book, 'meeting', item.meetingId);
  if (!item || !meeting) return null;
  const lines = recordOf(book, 'minute', minuteIdOf(itemId))?.blocks.flatMap(linesIn) ?? [];
  const named = lines.flatMap(line => line.filter(isTelling));
  const label = referenceLabels(book, meeting.id);
  const text = [item.title, ...lines.map(line => plainText(line, label))].join('\n');
  return {
    title: item.title,
    targets: [...new Set(named.map(({ attrs }) => attrs.target))],
    references: [...new Set([...named.map(label), ...changesIn(book, meeting.committeeId, text)])],
    meetingId: meeting.id,
    committeeId: meeting.committeeId,
    before: meeting.date,
  };
}

function isTelling(piece: Inline): piece is Reference {
  return piece.type === 'reference' && TELLING.has(piece.attrs.to);
}

/** The modifications that a text names in the way of the committee. */
function changesIn(book: Book, committeeId: Id, text: string): string[] {
  const patterns = recordOf(book, 'committee', committeeId)?.changePatterns ?? [];
  return patterns.flatMap(pattern => text.match(new RegExp(changeExpression(pattern), 'gu')) ?? []);
}
