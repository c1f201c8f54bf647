import { useEffect, useMemo, useState } from 'react';
import { addOwnWord } from '../../shared/commands/committees';
import type { Committee } from '../../shared/model/committee';
import { type Desk, doIt, useDesk } from '../desk/desk';
import type { EditorContext } from '../editor/editor-context';
import type { Spelling } from '../spelling/open-spelling';

let opening: Promise<Spelling> | null = null;

/** One dictionary serves the whole program; it is fetched when a minute is first written in. */
function theSpelling(): Promise<Spelling> {
  opening ??= import('../spelling/open-spelling').then(({ openSpelling }) => openSpelling());
  return opening;
}

/** Spelling in English (UK) with the committee's own words; `null` until the dictionary is there. */
export function useSpelling({ id, ownWords }: Committee): EditorContext['spelling'] {
  const desk = useDesk();
  const [spelling, setSpelling] = useState<Spelling | null>(null);
  useEffect(() => {
    // Without its dictionary the program writes on; words are then not looked at.
    theSpelling().then(setSpelling, () => {});
  }, []);
  return useMemo(() => {
    if (!spelling) return null;
    spelling.setOwnWords(ownWords);
    return {
      check: words => spelling.check(words),
      suggest: word => spelling.suggest(word),
      add: word => {
        doIt(desk, { label: `add “${word}” to the committee's words` }, book =>
          addOwnWord(book, { committeeId: id, word }),
        );
      },
      choose: words => chosen(desk, words),
    };
  }, [spelling, ownWords, desk, id]);
}

/** Which of the words she took from a menu at the pointer. */
async function chosen({ host }: Desk, words: readonly string[]): Promise<number | null> {
  const lines = words.map((label, at) => ({ id: String(at), label }));
  const answer = await host.popUpMenu(lines);
  return answer.ok && answer.value !== null ? Number(answer.value) : null;
}
