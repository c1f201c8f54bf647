import type { Book } from '../../../shared/model/book';
import { recordsOf } from '../../../shared/model/book';
import { type Owner, ownerNamed, ownersInWords } from '../../../shared/model/owner';
import { dateInWords, type PartialDate } from '../../../shared/model/partial-date';
import type { RiskFacts, RiskTold } from '../../../shared/model/risk';
import { namesIn } from '../../ui/names-in';
import { dateFact } from '../../ui/typed-facts';

/** A risk as she has it in the dialog, in her words. */
export interface RiskDraft {
  readonly title: string;
  readonly description: string;
  readonly likelihoodId: string;
  readonly impactId: string;
  readonly plan: string;
  readonly owners: string;
  readonly reviewOn: string;
  readonly isClosed: boolean;
  readonly closedHow: string;
}

/** A risk as it stands, for her to write over. */
export function draftOf(facts: RiskFacts): RiskDraft {
  return {
    title: facts.title,
    description: facts.description,
    likelihoodId: facts.likelihoodId ?? '',
    impactId: facts.impactId ?? '',
    plan: facts.plan,
    owners: ownersInWords(facts.owners),
    reviewOn: facts.reviewOn === null ? '' : dateInWords(facts.reviewOn),
    isClosed: facts.status === 'closed',
    closedHow: facts.closedHow,
  };
}

/** What the dialog tells of the risk; `null` while the date of review is not understood. */
export function factsOf(
  book: Book,
  draft: RiskDraft,
  today: PartialDate,
): Required<RiskTold> | null {
  const review = dateFact(draft.reviewOn, today);
  if (review.says.wrong) return null;
  return {
    title: draft.title.trim(),
    description: draft.description.trim(),
    likelihoodId: draft.likelihoodId || null,
    impactId: draft.impactId || null,
    plan: draft.plan.trim(),
    owners: ownersIn(book, draft.owners),
    reviewOn: review.value,
    status: draft.isClosed ? 'closed' : 'open',
    closedHow: draft.isClosed ? draft.closedHow.trim() : '',
  };
}

/** `SECAS and DCC` as the owners that the book knows, else by name. */
function ownersIn(book: Book, line: string): Owner[] {
  const parties = [...recordsOf(book, 'person'), ...recordsOf(book, 'body')];
  return namesIn(line.replace(/\s+and\s+/g, ', ')).map(name => {
    const known = parties.filter(each => each.name.toLowerCase() === name.toLowerCase());
    const [only, second] = known;
    return only && !second ? { name: only.name, partyId: only.id } : ownerNamed(name);
  });
}
