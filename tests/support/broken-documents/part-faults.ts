import { type Edit, edited, fileIn, placeOf, removing, replacing, rewriting } from './edit-docx';
import { TEXT } from './good-document';

const DOCUMENT = 'word/document.xml';
const SETTINGS = 'word/settings.xml';
const CONTENT_TYPES = '[Content_Types].xml';
const PICTURE = 'word/media/image1.png';
const GRID = /<w:tblGrid>.*?<\/w:tblGrid>/s;
const ANN = '<w:p><w:r><w:t xml:space="preserve">Ann</w:t></w:r></w:p>';
const LAST_WORDS = '<w:t xml:space="preserve">After table</w:t>';
const TABLE_WITHOUT_END =
  '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>';
const TEMPLATE_ELSEWHERE =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://127.0.0.1:9/elsewhere.dotm" TargetMode="External"/></Relationships>';

const CHARACTERS: Readonly<Record<string, Edit>> = {
  amp: inDocument(TEXT, 'a & b'),
  badutf8: files => {
    const bytes = fileIn(files, DOCUMENT).slice();
    bytes.set([0xed, 0xa0, 0x80], placeOf(bytes, TEXT));
    files[DOCUMENT] = bytes;
  },
  'charref-1': inDocument(TEXT, 'Hel&#x1;lo'),
  doctype: inDocument('?>', '?><!DOCTYPE w:document [<!ENTITY a "b">]>'),
  'raw-ctrl': inDocument(TEXT, 'Hel\u0001lo'),
  'unclosed-tag': inDocument('</w:tbl>', ''),
  xmlspace: inDocument(`<w:t xml:space="preserve">${TEXT}</w:t>`, `<w:t>  ${TEXT}  </w:t>`),
};

const ELEMENTS: Readonly<Record<string, Edit>> = {
  'bad-footnote': inDocument('<w:footnoteReference w:id="1"/>', '<w:footnoteReference w:id="55"/>'),
  'bad-numid': inDocument(/<w:numId w:val="\d+"\/>/, '<w:numId w:val="777"/>'),
  badstyle: inDocument('w:val="Heading1"', 'w:val="Nope"'),
  'bookmark-noend': inDocument(/<w:bookmarkEnd w:id="\d+"\/>/, ''),
  'cell-nopara': inDocument(ANN, ''),
  'dup-bookmark-id': rewriting(DOCUMENT, text =>
    text.replace(/(<w:bookmark(?:Start w:name="[^"]*"|End) w:id=)"\d+"/g, '$1"5"'),
  ),
  'dup-docpr-id': rewriting(DOCUMENT, text =>
    text.replace(/<w:r><w:drawing>.*?<\/w:drawing><\/w:r>/s, '$&$&'),
  ),
  'fld-unclosed': rewriting(DOCUMENT, text =>
    text.replace(/(.*)<w:fldChar w:fldCharType="end"\/>/s, '$1'),
  ),
  'grid-mismatch': inDocument(GRID, '<w:tblGrid><w:gridCol w:w="100"/></w:tblGrid>'),
  'missing-rel': inDocument(/r:embed="[^"]+"/, 'r:embed="rId999"'),
  'nested-table-nopara': inDocument(ANN, TABLE_WITHOUT_END),
  'no-tblgrid': inDocument(GRID, ''),
  'order-ppr': inDocument(
    '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>',
    '<w:r><w:t>x</w:t></w:r><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>',
  ),
  'order-rpr': rewriting('word/styles.xml', text =>
    text.replace(/(<w:rPrDefault><w:rPr>)(.*?)(<w:sz w:val="22"\/>)/s, '$1$3$2'),
  ),
  'p-in-p': inDocument(LAST_WORDS, '<w:p/>'),
  'unknown-ns': inDocument(LAST_WORDS, '<x:unknown xmlns:x="urn:x"/>'),
};

const PARTS: Readonly<Record<string, Edit>> = {
  'ext-template': files => {
    files['word/_rels/settings.xml.rels'] = Buffer.from(TEMPLATE_ELSEWHERE);
    rewriting(SETTINGS, text =>
      text.replace(/<w:settings[^>]*>/, '$&<w:attachedTemplate r:id="rId1"/>'),
    )(files);
  },
  'media-path-case': files => {
    files['word/media/IMAGE1.png'] = fileIn(files, PICTURE);
    removing(PICTURE)(files);
  },
  'missing-hdr-part': removing('word/header1.xml'),
  'missing-media': removing(PICTURE),
  'no-contenttype': replacing(CONTENT_TYPES, /<Default[^>]*Extension="png"[^>]*\/>/, ''),
  'no-ct': removing(CONTENT_TYPES),
  'no-ct-override': replacing(
    CONTENT_TYPES,
    /<Override[^>]*PartName="\/word\/footer1.xml"[^>]*\/>/,
    '',
  ),
  'no-document': removing(DOCUMENT),
};

/** The broken files that are the good one with a fault in, or among, its parts. */
export function partFaults(good: Uint8Array): Map<string, Uint8Array> {
  const edits = Object.entries({ ...CHARACTERS, ...ELEMENTS, ...PARTS });
  return new Map(edits.map(([name, edit]) => [`mut-${name}`, edited(good, edit)]));
}

function inDocument(pattern: string | RegExp, replacement: string): Edit {
  return replacing(DOCUMENT, pattern, replacement);
}
