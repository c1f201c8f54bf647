import type { Book } from '../model/book';
import type { EarlierAction } from '../model/earlier-action';
import { plainText } from '../model/inline';
import type { Modification } from '../model/modification';
import { issueReference, type NumberedIssue } from '../model/numbered-issue';
import type { AnyRecord } from '../model/record';
import type { Release } from '../model/release';
import type { Risk } from '../model/risk';
import { linesOfText, saysAnything, searchDoc } from './a-doc';
import type { AroundPart, SearchDoc } from './search-doc';

/** All that can be found in the records that belong to no meeting. */
export function docsOfRest(book: Book, around: AroundPart): SearchDoc[] {
  return [...book.records.values()].flatMap(record => docsOf(record, around)).filter(saysAnything);
}

function docsOf(record: AnyRecord, around: AroundPart): SearchDoc[] {
  switch (record.kind) {
    case 'committee':
      return [
        searchDoc('people', record.id, `${record.name} (${record.code})`, {
          committeeId: record.id,
        }),
      ];
    case 'person':
      return [
        searchDoc('people', record.id, linesOfText([record.name, record.organisation]), {
          ref: record.initials,
        }),
      ];
    case 'body':
      return [searchDoc('people', record.id, linesOfText([record.name, record.shortName]))];
    case 'earlierAction':
      return [earlierActionDoc(record, around)];
    case 'modification':
      return record.removedAt === undefined ? docsOfModification(record) : [];
    case 'release':
      return record.removedAt === undefined ? docsOfRelease(record) : [];
    case 'risk':
      return record.removedAt === undefined ? docsOfRisk(record) : [];
    case 'issue':
      return record.removedAt === undefined ? docsOfIssue(record) : [];
    default:
      // What belongs to a meeting stands there; the rest holds nothing that is read.
      return [];
  }
}

function earlierActionDoc(action: EarlierAction, { label }: AroundPart): SearchDoc {
  const { id, committeeId, ref, owners, content } = action;
  return searchDoc('actions', id, plainText(content, label), {
    committeeId,
    actionId: id,
    ref,
    owners: owners.map(({ name }) => name),
  });
}

/** What was told of a modification, statement by statement, and what was decided. */
function docsOfModification({ id, reference, statements, decisions }: Modification): SearchDoc[] {
  const about = { ref: reference, targets: [id, reference] };
  const told = statements.map(({ facts, on, source }, block) => {
    const { title, proposer, update, issue, solution, nextStep, impacted, documents } = facts;
    const lines = [title, update, issue, solution, nextStep, proposer, source];
    const lists = [impacted, documents].map(list => list?.join(', '));
    const text = linesOfText([...lines, ...lists].map(line => line ?? ''));
    return searchDoc('changes', id, text, { ...about, on, block });
  });
  const decided = decisions.map(({ verb, vote, source, on }, n) =>
    searchDoc('changes', id, linesOfText([verb, vote, source]), {
      ...about,
      on,
      block: statements.length + n,
    }),
  );
  return [...told, ...decided];
}

function docsOfRelease({ id, statements }: Release): SearchDoc[] {
  return statements.map(({ facts, on, source }, block) => {
    const { name = '', codeVersion = '', documents = [], designations = [] } = facts;
    const lines = [name, codeVersion, documents.join(', '), designations.join(', '), source];
    return searchDoc('changes', id, linesOfText(lines), { on, block, targets: [id] });
  });
}

function docsOfRisk({ id, committeeId, reference, statements }: Risk): SearchDoc[] {
  return statements.map(({ on, words, facts }, block) => {
    const { title = '', description = '', plan = '', closedHow = '', owners = [] } = facts;
    return searchDoc('risks', id, linesOfText([title, description, plan, closedHow, words]), {
      committeeId,
      on,
      block,
      ref: reference,
      owners: owners.map(({ name }) => name),
      targets: [id, reference],
    });
  });
}

function docsOfIssue(issue: NumberedIssue): SearchDoc[] {
  const ref = issueReference(issue);
  return issue.statements.map(({ on, words, facts }, block) => {
    const { title = '', text = '' } = facts;
    const known = { on, block, ref, targets: [issue.id, ref] };
    return searchDoc('issues', issue.id, linesOfText([title, text, words]), known);
  });
}
