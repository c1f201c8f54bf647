import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a Word file beside its text, without what stands round them. */
export interface PartsByHand {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly settings?: string;
}

/** A Word file of this body and these parts: nothing in it that is not given. */
export function wordByHand(body: string, parts: PartsByHand = {}): Uint8Array {
  const names = ['styles', 'numbering', 'footnotes', 'header', 'footer', 'settings'] as const;
  const there = names.filter(name => parts[name] !== undefined);
  const relations = there.map(
    name => `<Relationship Id="${name}" Type="${TYPES}/${name}" Target="${name}.xml"/>`,
  );
  const roots = { header: 'hdr', footer: 'ftr' };
  const files = there.map(name => {
    const root = name === 'header' || name === 'footer' ? roots[name] : name;
    return [`word/${name}.xml`, strToU8(`<w:${root} ${W} ${R}>${parts[name]}</w:${root}>`)];
  });
  return zipSync({
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="d" Type="${TYPES}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`),
    'word/document.xml': strToU8(`<w:document ${W} ${R}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(files),
  });
}

/** A paragraph of these words, set so. */
export function p(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${r(text)}</w:p>`;
}

/** Words set so. */
export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A page of so many lines of 40 points, and what it says of its furniture. */
export function sheetOf(lines: number, more = ''): string {
  const height = 2000 + lines * 800;
  return `<w:sectPr>${more}<w:pgSz w:w="6000" w:h="${height}"/><w:pgMar w:top="1000" w:bottom="1000" w:left="1000" w:right="1000" w:header="200" w:footer="200"/></w:sectPr>`;
}

/** Every line is 40 points high. */
export const EVEN_LINES = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial"/><w:sz w:val="16"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="800" w:lineRule="exact"/></w:pPr></w:pPrDefault></w:docDefaults>`;
