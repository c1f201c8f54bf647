import {
  Bookmark,
  ExternalHyperlink,
  type FileChild,
  FootnoteReferenceRun,
  Paragraph,
  type ParagraphChild,
  Table,
  TableRow,
  TextRun,
} from 'docx';
import { cells, documentWith, goodDocument } from './good-document';

const WORDS = [new TextRun('words')];

const LINKS: Readonly<Record<string, string>> = {
  badhost: 'http://[::1',
  badpct: 'http://a.com/%zz',
  empty: '',
  js: 'javascript:alert(1)',
  mailto: 'mailto:a@b@c',
  space: 'http://exa mple.com/a b',
  unc: '\\\\server\\share\\x',
};

/** The broken files that the writing library makes without complaint when it is misused. */
export async function libraryFaults(): Promise<Map<string, Uint8Array>> {
  const faults = new Map<string, Uint8Array>();
  for (const [name, block] of Object.entries(misusedBlocks())) {
    faults.set(`lib-${name}`, await documentWith(...block));
  }
  for (const [name, link] of Object.entries(LINKS)) {
    const hyperlink = new ExternalHyperlink({ link, children: WORDS });
    faults.set(`lib-link-${name}`, await documentWith(paragraphOf(hyperlink)));
  }
  faults.set('lib-fffe', await goodDocument('a\uFFFEb'));
  faults.set('lib-ffff', await goodDocument('a\uFFFFb'));
  faults.set('lib-newline', await goodDocument('first line\nsecond line\tafter a tab'));
  return faults;
}

function misusedBlocks(): Record<string, FileChild[]> {
  return {
    '64-cols': [tableOf(Array<string>(64).fill('x'))],
    'bookmark-badname': [bookmark('1 bad name with spaces and longer than forty characters')],
    'dup-bookmark': [bookmark('same'), bookmark('same')],
    'empty-row': [tableOf([])],
    'empty-table': [tableOf()],
    'missing-footnote': [paragraphOf(new TextRun('words'), new FootnoteReferenceRun(7))],
    'missing-numref': [new Paragraph({ text: 'x', numbering: { reference: 'none', level: 0 } })],
    'missing-style': [new Paragraph({ style: 'NoSuchStyle', text: 'x' })],
    'ragged-rows': [tableOf(['a', 'b', 'c'], ['d'])],
  };
}

function paragraphOf(...children: ParagraphChild[]): Paragraph {
  return new Paragraph({ children });
}

function bookmark(id: string): Paragraph {
  return paragraphOf(new Bookmark({ id, children: WORDS }));
}

function tableOf(...rows: string[][]): Table {
  return new Table({
    rows: rows.map(
      (texts, index) => new TableRow({ tableHeader: index === 0, children: cells(...texts) }),
    ),
  });
}
