import { correctionsIn } from '../reading/structure/corrections';
import { formsOfPatterns } from '../reading/structure/references';
import type { Check } from './check';
import { type CheckedMinutes, overLines } from './checked-minutes';
import { remarkOnWords } from './remark-words';

/** References and words that look as if a scanner had read them. */
export const SCANNING_DAMAGE: Check = {
  name: 'scanningDamage',
  title: 'Looks mis-scanned',
  remarks: minutes => {
    const lines = minutes.lines.filter(({ text }) => text !== '');
    const changes = formsOfPatterns(minutes.committee.changePatterns);
    const texts = lines.map(({ text }) => text);
    const correctionsOf = correctionsIn(texts, { changes }, rightReferences(minutes, texts));
    return overLines(lines, line => {
      let after = 0;
      return correctionsOf(line.text).map(({ found, proposed, why }) => {
        const next = line.text.indexOf(found, after);
        const from = next < 0 ? line.text.indexOf(found) : next;
        after = from + found.length;
        const words = `“${found}” looks like “${proposed}” (${why})`;
        return remarkOnWords(SCANNING_DAMAGE.name, minutes, {
          line,
          from,
          to: after,
          words,
          proposed,
        });
      });
    });
  },
  well: () => null,
};

/** The references of modifications that are written rightly. */
function rightReferences({ committee }: CheckedMinutes, texts: readonly string[]): Set<string> {
  const patterns = formsOfPatterns(committee.changePatterns).map(
    ({ prefix, digits }) => new RegExp(`${prefix}\\d{${digits}}(?!\\d)`, 'gu'),
  );
  return new Set(texts.flatMap(text => patterns.flatMap(each => text.match(each) ?? [])));
}
