import type { Id } from '../../model/id';
import type { Modification } from '../../model/modification';
import { changeNames } from './change-names';
import { byReference, type ChangeRegister, registerAsAt } from './change-register';
import { type ModificationNews, modificationNews, type Period } from './modification-news';
import { newsSentences } from './news-sentences';

/** A modification of which something became in a period, and that in sentences. */
export interface ToldNews {
  readonly news: ModificationNews;
  readonly sentences: readonly string[];
}

/** The news of a period, in the order of the references; what stood still is not among it. */
export function monthNews(register: ChangeRegister, period: Period): ToldNews[] {
  const { code } = register;
  const names = changeNames(registerAsAt(register, period.upTo));
  const byId = new Map(register.modifications.map(each => [each.id, each]));
  const parts = partsSince(register, period);
  return register.modifications.toSorted(byReference).flatMap(modification => {
    const news = modificationNews(code, modification, period);
    if (!news) return [];
    const whole = modification.splitFromId === null ? null : byId.get(modification.splitFromId);
    const telling = {
      code,
      names,
      parts: parts.get(modification.id) ?? [],
      whole: whole ?? null,
    };
    const sentences = newsSentences(news, telling);
    return sentences.length === 0 ? [] : [{ news, sentences }];
  });
}

/** The modifications that became known in a period as parts of another, by the id of the whole. */
function partsSince(
  { code, modifications }: ChangeRegister,
  period: Period,
): ReadonlyMap<Id, Modification[]> {
  const parts = new Map<Id, Modification[]>();
  for (const part of modifications.toSorted(byReference)) {
    const news = part.splitFromId === null ? null : modificationNews(code, part, period);
    if (part.splitFromId === null || news === null || news.before !== null) continue;
    const others = parts.get(part.splitFromId);
    if (others) others.push(part);
    else parts.set(part.splitFromId, [part]);
  }
  return parts;
}
