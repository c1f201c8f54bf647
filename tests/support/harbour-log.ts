import { strToU8, zipSync } from 'fflate';
import { xlsxFile } from '../../shared/spreadsheet/xlsx-file';

/** A log of actions of the sample's committee, as someone else keeps it: heads, and rows. */
const ROWS: readonly (readonly string[])[] = [
  [
    'Action Ref',
    'Raised at',
    'Action description',
    'Action owner',
    'Due date',
    'Progress',
    'Status',
  ],
  [
    'STSC19/01',
    '19',
    'Ask for the depths of the harbour',
    'Survey Group',
    'next meeting',
    'They were given.',
    'Closed',
  ],
  [
    'STSC20/07',
    '20',
    'Write to the Port Panel',
    'Secretariat',
    'the Autumn',
    'The letter is drafted.',
    'Open',
  ],
  ['', '20', 'No reference', '', '', '', ''],
];

/** The log as a file of values with commas. */
export const HARBOUR_LOG_CSV: Uint8Array = new TextEncoder().encode(
  ROWS.map(row => row.join(',')).join('\n'),
);

/** The log as a workbook. */
export function harbourLogXlsx(): Uint8Array {
  const [heads = [], ...rows] = ROWS;
  const columns = heads.map(head => ({ head, width: 20 }));
  const sheet = {
    name: 'Log',
    columns,
    rows: rows.map(row => row.map(text => ({ text, date: null }))),
  };
  return xlsxFile({ title: 'Log', made: '2018-08-14', sheets: [sheet] });
}

/** The log as a table in a Word document. */
export function harbourLogDocx(): Uint8Array {
  const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const rows = ROWS.map(row => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('');
  const grid = (ROWS[0] ?? []).map(() => '<w:gridCol w:w="1000"/>').join('');
  return wordFile(`<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl><w:p/>`);
}

function wordFile(body: string): Uint8Array {
  const head = '<?xml version="1.0"?>';
  const schemas = 'http://schemas.openxmlformats.org';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${head}<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `${head}<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}
