import { undoInputRule } from 'prosemirror-inputrules';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../renderer/editor/blocks-of';
import { minuteState } from '../../../renderer/editor/minute-state';
import {
  type Block,
  listItem,
  numberedList,
  paragraph,
  subheading,
} from '../../../shared/model/block';
import { words } from '../../../shared/model/inline';
import { aContext, done, typed } from './an-editor';

function whenTyped(text: string, blocks: readonly Block[] = [], known = {}): Block[] {
  return blocksOf(typed(minuteState(blocks, aContext(known)), text).doc);
}

describe('what is typed becomes what it says', () => {
  test('ACTION at the start of a paragraph makes it an action', () => {
    expect(whenTyped('ACTION SECAS to write.')).toMatchObject([
      { type: 'action', content: words('SECAS to write.') },
    ]);
  });

  test('the label of an action, with its reference, leaves no trace in its words', () => {
    for (const label of ['ACTION STSC33/02: ', 'ACTION: ', 'ACTION STSC33/02:']) {
      expect(whenTyped(`${label}DCC to write.`)).toMatchObject([
        { type: 'action', attrs: { ref: null }, content: words('DCC to write.') },
      ]);
    }
  });

  test('ACTION inside a paragraph is a word', () => {
    expect(whenTyped('An ACTION was raised.')).toEqual([paragraph(words('An ACTION was raised.'))]);
  });

  test('a verb of the committee in capitals makes the paragraph an outcome', () => {
    expect(whenTyped('The STSC NOTED the update.')).toMatchObject([
      { type: 'outcome', content: words('The STSC NOTED the update.') },
    ]);
  });

  test.each(['The STSC noted it.', 'The STSC UNNOTED it.', 'The DCC spoke.'])('not: %s', text => {
    expect(whenTyped(text)).toEqual([paragraph(words(text))]);
  });

  test('the rule is taken back alone, and the words stay as typed', () => {
    const state = typed(minuteState([], aContext()), 'The STSC NOTED ');
    expect(blocksOf(done(state, undoInputRule).doc)).toEqual([paragraph(words('The STSC NOTED '))]);
  });

  test.each(['* ', '- '])('"%s" begins a list', begin => {
    expect(whenTyped(`${begin}one`)).toMatchObject([{ type: 'bulletList' }]);
  });

  test('"4. " begins a list that counts from 4', () => {
    expect(whenTyped('4. one')).toEqual([
      numberedList([listItem(paragraph(words('one')))], { start: 4 }),
    ]);
  });

  test('"## " makes a sub-heading', () => {
    expect(whenTyped('## Next steps')).toEqual([subheading(words('Next steps'))]);
  });
});

describe('a short form', () => {
  const phrases = [
    { short: 'tn', words: 'The STSC NOTED' },
    { short: 'css', words: 'Centralised Switching Service' },
  ];

  test.each([
    ['css ', 'Centralised Switching Service '],
    ['The css.', 'The Centralised Switching Service.'],
    ['(css)', '(Centralised Switching Service)'],
    ['access css2 ', 'access css2 '],
  ])('%s', (text, wanted) => {
    expect(whenTyped(text, [], { phrases })).toEqual([paragraph(words(wanted))]);
  });

  test('with a verb of the committee in it makes the paragraph an outcome', () => {
    expect(whenTyped('tn it.', [], { phrases })).toMatchObject([
      { type: 'outcome', content: words('The STSC NOTED it.') },
    ]);
  });

  test('is taken back whole, as it was typed', () => {
    const state = typed(minuteState([], aContext({ phrases })), 'tn ');
    expect(blocksOf(done(state, undoInputRule).doc)).toEqual([paragraph(words('tn '))]);
  });
});

describe('references become links by themselves', () => {
  const pointer = (to: string, target: string, fixed: string | null) => ({
    type: 'reference',
    attrs: { to, target, words: fixed },
  });

  test.each([' ', '.', ')', ','])('a modification, once "%s" ends it', end => {
    expect(whenTyped(`See SMP0021${end}`)).toMatchObject([
      { content: [...words('See '), pointer('modification', 'SMP0021', 'SMP0021'), ...words(end)] },
    ]);
  });

  test('an action the book holds is pointed to by its id and reads as it reads today', () => {
    const idOf = (_to: string, printed: string) => (printed === 'STSC31/02' ? 'act-2' : null);
    expect(whenTyped('See (STSC31/02) and STSC31/03.', [], { idOf })).toMatchObject([
      {
        content: [
          ...words('See ('),
          pointer('action', 'act-2', null),
          ...words(') and '),
          pointer('action', 'STSC31/03', 'STSC31/03'),
          ...words('.'),
        ],
      },
    ]);
  });

  test('a # before it goes away', () => {
    expect(whenTyped('#SMP0021 ')).toMatchObject([
      { content: [pointer('modification', 'SMP0021', 'SMP0021'), ...words(' ')] },
    ]);
  });

  test.each(['SMP002 ', 'XSMP0021 ', 'SMP00211 ', '33/02 '])('not: %s', text => {
    expect(whenTyped(text)).toEqual([paragraph(words(text))]);
  });
});

describe('a risk or an issue that the book holds becomes a link by itself', () => {
  const places = [
    { to: 'risk', target: 'risk-1', label: 'R01', detail: 'Sunset' },
    { to: 'issue', target: 'issue-2', label: 'SEC Panel Issue 2', detail: 'Too complicated' },
    { to: 'issue', target: 'issue-3', label: 'SEC Panel Issue 3', detail: 'Another' },
  ] as const;
  const link = (to: string, target: string, fixed: string | null) => ({
    type: 'reference',
    attrs: { to, target, words: fixed },
  });

  test.each([
    ['See R01.', 'See ', link('risk', 'risk-1', null), '.'],
    ['See #R01 ', 'See ', link('risk', 'risk-1', null), ' '],
    ['As (SEC Panel Issue 2)', 'As (', link('issue', 'issue-2', null), ')'],
    ['Under Panel Issue 3,', 'Under ', link('issue', 'issue-3', 'Panel Issue 3'), ','],
  ])('%s', (text, before, reference, after) => {
    expect(whenTyped(text, [], { places })).toMatchObject([
      { content: [...words(before), reference, ...words(after)] },
    ]);
  });

  test.each(['See XR01 ', 'See R011 ', 'See Issue 2 ', 'See Panel Issue 4.'])('not: %s', text => {
    expect(whenTyped(text, [], { places })).toEqual([paragraph(words(text))]);
  });

  test('two in one line are two links', () => {
    const [block] = whenTyped('R01 and R01.', [], { places });
    expect(block).toMatchObject({
      content: [
        link('risk', 'risk-1', null),
        ...words(' and '),
        link('risk', 'risk-1', null),
        ...words('.'),
      ],
    });
  });

  test('it is taken back alone, and the words stay as typed', () => {
    const state = typed(minuteState([], aContext({ places })), 'See R01 ');
    expect(blocksOf(done(state, undoInputRule).doc)).toEqual([paragraph(words('See R01 '))]);
  });
});
