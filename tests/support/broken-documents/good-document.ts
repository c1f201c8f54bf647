import {
  Bookmark,
  Document,
  ExternalHyperlink,
  type FileChild,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

/** The text that stands twice in the good document, once in a paragraph and once in a cell. */
export const TEXT = 'Hello world';

const ONE_PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const IN_ENGLISH = {
  default: { document: { run: { font: 'Calibri', size: 22, language: { value: 'en-GB' } } } },
};

/** A sound Word file with one of everything that minutes use; all the broken ones differ from it. */
export function goodDocument(text = TEXT): Promise<Uint8Array> {
  return packed(
    new Document({
      title: 'Minutes of the board',
      features: { updateFields: true },
      footnotes: { 1: { children: [new Paragraph('A note')] } },
      numbering: {
        config: [
          {
            reference: 'items',
            levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }],
          },
        ],
      },
      styles: IN_ENGLISH,
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('Board')] }) },
          footers: { default: new Footer({ children: [pageOfPages()] }) },
          children: [...front(), ...prose(text), actions(text), new Paragraph('After table')],
        },
      ],
    }),
  );
}

/** A small file that is sound around what it is given: it has a title, a language and an end. */
export function documentWith(...children: FileChild[]): Promise<Uint8Array> {
  return packed(
    new Document({
      title: 'A small document',
      styles: IN_ENGLISH,
      sections: [{ children: [...children, new Paragraph('The end')] }],
    }),
  );
}

async function packed(document: Document): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(document));
}

function pageOfPages(): Paragraph {
  const children = ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  return new Paragraph({ children: [new TextRun({ children })] });
}

function front(): FileChild[] {
  return [
    new Paragraph({ text: 'Minutes', heading: HeadingLevel.TITLE }),
    new TableOfContents('Contents', { hyperlink: true, headingStyleRange: '1-3' }),
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: [new Bookmark({ id: 'welcome', children: [new TextRun('Welcome')] })],
    }),
  ];
}

function prose(text: string): FileChild[] {
  return [
    new Paragraph({ children: [new TextRun(text), new FootnoteReferenceRun(1)] }),
    new Paragraph({ text: 'first', numbering: { reference: 'items', level: 0, instance: 0 } }),
    new Paragraph({
      text: 'first again',
      numbering: { reference: 'items', level: 0, instance: 1 },
    }),
    new Paragraph({ text: 'point', bullet: { level: 0 } }),
    new Paragraph({
      children: [
        new ExternalHyperlink({
          link: 'https://example.com/?a=1&b=2',
          children: [new TextRun({ text: 'a link', style: 'Hyperlink' })],
        }),
        new InternalHyperlink({ anchor: 'welcome', children: [new TextRun(' within')] }),
      ],
    }),
    new Paragraph({ children: [logo()] }),
  ];
}

function logo(): ImageRun {
  return new ImageRun({
    type: 'png',
    data: ONE_PIXEL,
    transformation: { width: 20, height: 20 },
    altText: { name: 'logo', title: 'Logo', description: 'The logo of the board' },
  });
}

function actions(text: string): Table {
  return new Table({
    width: { size: 9000, type: WidthType.DXA },
    columnWidths: [3000, 3000, 3000],
    rows: [
      new TableRow({ tableHeader: true, children: cells('Owner', 'Action', 'Due') }),
      new TableRow({ cantSplit: true, children: cells('Ann', text, '2026-01-01') }),
    ],
  });
}

/** Cells of a table that hold one paragraph each. */
export function cells(...texts: string[]): TableCell[] {
  return texts.map(text => new TableCell({ children: [new Paragraph(text)] }));
}
