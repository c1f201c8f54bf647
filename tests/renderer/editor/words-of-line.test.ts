import type { Node } from 'prosemirror-model';
import { describe, expect, test } from 'vitest';
import { docOf } from '../../../renderer/editor/doc-of';
import { misspeltIn, wordsOfLine } from '../../../renderer/editor/spelling/words-of-line';
import { paragraph } from '../../../shared/model/block';
import { words } from '../../../shared/model/inline';

function line(text: string): Node {
  const [first] = docOf([paragraph(words(text))]).children;
  return first ?? expect.unreachable();
}

describe('the words whose spelling is looked at', () => {
  test('are none of an address or the name of a file', () => {
    const text =
      'See https://quay.example/Lamps/Tidez%202014.doc (www.quay.example), ask ann@quay.example for lamps.docx now.';
    expect(wordsOfLine(line(text)).map(({ word }) => word)).toEqual(['See', 'ask', 'for', 'now']);
  });

  test('stand where they stood, also behind an address', () => {
    const text = 'At quay.example today';
    const [, today] = wordsOfLine(line(text));
    expect(today && text.slice(today.from, today.to)).toBe('today');
  });
});

describe('misspelt words', () => {
  const dutch = 'Het beheer ligt formeel bij de haven en ook het voorzitterschap';
  const wrong = new Set(['Het', 'beheer', 'ligt', 'formeel', 'bij', 'haven', 'het']);

  test('are none where a line is in another language', () => {
    expect(misspeltIn(line(dutch), wrong).size).toBe(0);
  });

  test('are told in a line of a few words, and where most are right', () => {
    expect([...misspeltIn(line('Het beheer'), wrong)]).toEqual(['Het', 'beheer']);
    const english = `The Chair said that the beheer of the lamps would be looked at`;
    expect([...misspeltIn(line(english), wrong)]).toEqual(['beheer']);
  });
});
