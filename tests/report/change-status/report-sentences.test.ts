import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tellOfModification } from '../../../shared/commands/changes/modifications';
import {
  addSentence,
  dropEdit,
  removeOwnSentence,
  setOwnSentence,
  setSentence,
} from '../../../shared/commands/changes/report-drafts';
import { type Book, bookText, recordOf } from '../../../shared/model/book';
import { apply } from '../../../shared/model/change';
import { reportDraftIdOf } from '../../../shared/model/report-draft';
import { changeStatusReport } from '../../../shared/report/change-status/change-status-report';
import { statusContext } from '../../../shared/report/change-status/status-context';
import { action, bookWith, meeting, STSC } from '../../support/builders';
import { MODIFICATIONS, RELEASES, SEC } from '../../support/change-register-2018';
import { contextAt, done } from '../../support/command-context';
import { reportText } from '../../support/report-text';

const of = {
  committeeId: STSC,
  codeId: SEC.id,
  month: '2018-08',
  asAt: '2018-08-31',
  presentedTo: '',
  version: '',
  created: '2018-08-31T12:00:00Z',
};

const register = bookWith(SEC, ...MODIFICATIONS, ...RELEASES);
const idOf = (reference: string) =>
  MODIFICATIONS.find(each => each.reference === reference)?.id ?? '';

/** What the report says of a modification, sentence by sentence. */
function saidOf(book: Book, reference: string) {
  const said = statusContext(book, of)?.said ?? [];
  return said.find(each => each.reference === reference)?.sentences ?? [];
}

function sentence(book: Book, reference: string, at: number) {
  const found = saidOf(book, reference)[at];
  if (!found) throw new Error(`There is no sentence ${at} on ${reference}.`);
  return found;
}

/** The book in which she put a sentence in these words; empty words leave it out. */
function inWords(book: Book, reference: string, at: number, words: string): Book {
  const { about, told } = sentence(book, reference, at);
  return done(book, setSentence(book, { of, edit: { about, computed: told, words } }));
}

function wordsOf(book: Book): string {
  const report = changeStatusReport(book, of);
  return report ? reportText(report.value).body.join(' ') : '';
}

describe('a sentence of the report', () => {
  test('is said in her words, and stands by itself as it is told', () => {
    const book = inWords(register, 'SECMP0048', 1, 'It is meant for 1 November 2018.');
    expect(wordsOf(book)).toContain('It is meant for 1 November 2018.');
    expect(wordsOf(book)).not.toContain('as its implementation date');
    const { about } = sentence(book, 'SECMP0048', 1);
    expect(bookText(done(book, dropEdit(book, { of, about })))).toBe(bookText(register));
  });

  test('that is left out leaves the next one to name what it speaks of', () => {
    const book = inWords(register, 'SECMP0049', 0, '');
    expect(saidOf(book, 'SECMP0049').map(({ standing }) => standing)).toEqual([
      'leftOut',
      'computed',
    ]);
    expect(wordsOf(book)).toContain(
      'SECMP0049, Section D Review: Amendments to the Modification Process, was recommended to be approved',
    );
  });

  test('where all is left out, the modification is not named, and nothing else changes', () => {
    const book = inWords(register, 'SECMP0058', 0, '  ');
    expect(wordsOf(book)).not.toContain('SECMP0058, Changes to the governance');
    expect(wordsOf(book)).toContain('SECMP0006 was given the November 2018 SEC Release');
  });
});

describe('what she wrote when the register changes under it', () => {
  const edited = inWords(register, 'SECMP0006', 0, 'SECMP0006 goes into the November Release.');
  const told = { on: '2018-08-31', source: 'the sample' };
  const retold = (facts: object) =>
    done(
      edited,
      tellOfModification(
        edited,
        { modificationId: idOf('SECMP0006'), told: { ...told, facts } },
        contextAt(),
      ),
    );

  test('stays, with what the register tells now beside it', () => {
    const later = retold({ targetReleaseId: null });
    const [first] = saidOf(later, 'SECMP0006');
    expect(first?.words).toBe('SECMP0006 goes into the November Release.');
    expect(first?.isOvertaken).toBe(true);
    expect(first?.computed).toContain('a date to be determined');
  });

  test('is not overtaken by what changes elsewhere', () => {
    const [first] = saidOf(retold({ analyst: 'Ada' }), 'SECMP0006');
    expect(first?.isOvertaken).toBe(false);
  });

  test('stays where the register tells nothing of the kind any more', () => {
    const without = apply(edited, { put: [], remove: [idOf('SECMP0006')] });
    const said = statusContext(without, of)?.said ?? [];
    const alone = said.find(({ recordId }) => recordId === idOf('SECMP0006'));
    expect(alone?.sentences.map(({ words, computed }) => [words, computed])).toEqual([
      ['SECMP0006 goes into the November Release.', ''],
    ]);
    expect(wordsOf(without)).toContain('SECMP0006 goes into the November Release.');
  });
});

describe('a sentence of her own', () => {
  test.each([
    ['changed', 'What changed this month', 'Recommendations and decisions'],
    ['decisions', 'Recommendations and decisions', 'Modifications in progress'],
    ['inProgress', 'Modifications in progress', 'Releases'],
    ['releases', 'Releases', 'Consultations'],
    ['consultations', 'Consultations', 'What the STSC said'],
    ['said', 'What the STSC said', '$'],
  ] as const)('stands at the end of the part %s', (part, heading, next) => {
    const words = 'The Panel has asked for more.';
    const book = done(register, addSentence(register, { of, part, words }, contextAt()));
    const all = `${wordsOf(book)}$`;
    const [from, to] = [all.lastIndexOf(heading), all.lastIndexOf(next)];
    expect(all.slice(from, to)).toContain(words);
  });

  test('is put in other words, and taken out again without a trace', () => {
    const book = done(
      register,
      addSentence(register, { of, part: 'said', words: 'First.' }, contextAt()),
    );
    const [own] = recordOf(book, 'reportDraft', reportDraftIdOf(of))?.own ?? [];
    if (!own) throw new Error('It was not added.');
    const other = done(book, setOwnSentence(book, { of, sentence: { ...own, words: 'Second.' } }));
    expect(wordsOf(other)).toContain('Second.');
    const without = done(other, removeOwnSentence(other, { of, sentenceId: own.id }));
    expect(bookText(without)).toBe(bookText(register));
    expect(removeOwnSentence(without, { of, sentenceId: own.id })).toBeNull();
  });

  test('that is blank is none', () => {
    expect(addSentence(register, { of, part: 'said', words: ' ' }, contextAt())).toBeNull();
  });
});

test('what the committee said is put in her words too, and keeps its item', () => {
  const said = meeting(33).item('SMETS2', {
    ...action('STSC33/01', ''),
    content: [
      { type: 'text', text: 'Look at ' },
      { type: 'reference', attrs: { to: 'modification', target: 'SECMP0006', words: null } },
    ],
  });
  const book = bookWith(SEC, ...MODIFICATIONS, said);
  expect(wordsOf(book)).toContain('Look at SECMP0006 (item 1)');
  const blockId = action('STSC33/01', '').attrs.id;
  const edit = { about: `said/${blockId}`, computed: '', words: 'DCC looks at it.' };
  const edited = done(book, setSentence(book, { of, edit }));
  expect(wordsOf(edited)).toContain('DCC looks at it. (item 1)');
});

test('whatever she edits, nothing that she did not touch changes', () => {
  const all = (statusContext(register, of)?.said ?? []).flatMap(({ sentences }) => sentences);
  fc.assert(
    fc.property(fc.nat(all.length - 1), fc.string({ minLength: 1 }), (at, words) => {
      fc.pre(words.trim() !== '');
      const touched = all[at];
      if (!touched) return;
      const edit = { about: touched.about, computed: touched.told, words };
      const book = done(register, setSentence(register, { of, edit }));
      const now = (statusContext(book, of)?.said ?? []).flatMap(({ sentences }) => sentences);
      for (const [place, each] of now.entries()) {
        expect(each.words).toBe(place === at ? words.trim() : all[place]?.words);
      }
    }),
  );
});
