import { type ActionBlock, isAction } from '../../model/block';
import { heldLines } from '../../model/block-lines';
import type { Book } from '../../model/book';
import { confidentialIn } from '../../model/confidential-in';
import { dueInWords } from '../../model/due';
import type { Id } from '../../model/id';
import { plainText, type ReferenceLabel } from '../../model/inline';
import { ownersInWords } from '../../model/owner';
import { actionReferences } from '../action-references';
import { type AgendaEntry, agendaOf, numberAndTitle } from '../agenda';
import { hiddenItems } from '../public-version';
import { referenceLabels } from '../reference-labels';
import { type Correctable, correctable } from './spot';

/**
 * What stands under each item of a meeting, or under one of them, in document order: its title, and then
 * line by line.
 */
export function correctableItems(
  book: Book,
  meetingId: Id,
  only: Id | null = null,
): Correctable[][] {
  const agenda = agendaOf(book, meetingId);
  const hidden = hiddenItems(agenda, 'public');
  const label = referenceLabels(book, meetingId);
  const references = actionReferences(book, meetingId);
  const wanted = only === null ? agenda : agenda.filter(({ item }) => item.id === only);
  return wanted.map(entry => {
    const { item } = entry;
    const why = hidden.get(item.id) ?? null;
    const around = { itemId: item.id, group: numberAndTitle(book, item) };
    const title = {
      spot: { of: 'title', itemId: item.id },
      what: 'title',
      text: item.title,
    } as const;
    return [
      correctable({ ...around, ...title, confidential: why }),
      ...linesUnder(entry, label, references).map(line => ({
        ...line,
        ...around,
        confidential: why ?? line.confidential,
      })),
    ];
  });
}

function linesUnder(
  { item, minute }: AgendaEntry,
  label: ReferenceLabel,
  references: ReadonlyMap<Id, string>,
): Correctable[] {
  return (minute?.blocks ?? []).flatMap((block, at) => {
    const confidential = confidentialIn(block);
    const lines = heldLines(block).map((line, nth) =>
      correctable({
        spot: { of: 'line', itemId: item.id, block: at, line: nth },
        group: '',
        what: '',
        text: plainText(line, label),
        confidential,
      }),
    );
    const facts = isAction(block) ? factsOf(block, references) : [];
    return [...lines.filter(({ text }) => text.trim() !== ''), ...facts];
  });
}

/** Who is to do an action, and by when. */
function factsOf({ attrs }: ActionBlock, references: ReadonlyMap<Id, string>): Correctable[] {
  const { id: actionId, owners, due, confidential } = attrs;
  const ref = references.get(actionId) ?? attrs.ref ?? 'the action';
  return [
    correctable({
      spot: { of: 'owners', actionId },
      group: '',
      what: `owner of ${ref}`,
      text: owners.map(({ name }) => name).join(', '),
      words: ownersInWords(owners),
      confidential,
    }),
    correctable({
      spot: { of: 'due', actionId },
      group: '',
      what: `due date of ${ref}`,
      text: due === null ? '' : dueInWords(due),
      confidential,
    }),
  ];
}
