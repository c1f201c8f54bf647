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

/** A text box as Word draws it now, so many points from the corner of the page, and for old programs. */
export function textBoxAt({
  words,
  x = 100,
  y = 100,
  width = 200,
  height = 50,
  around = '<wp:wrapNone/>',
  body = '<wps:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/>',
}: {
  readonly words: string;
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly around?: string;
  readonly body?: string;
}): string {
  const emu = (points: number) => Math.round(points * 12_700);
  const content = `<w:txbxContent>${p(words)}</w:txbxContent>`;
  const place = (way: 'H' | 'V', at: number) =>
    `<wp:position${way} relativeFrom="page"><wp:posOffset>${emu(at)}</wp:posOffset></wp:position${way}>`;
  const size = `cx="${emu(width)}" cy="${emu(height)}"`;
  const shape = `<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="FFEECC"/></a:solidFill><a:ln w="12700"><a:solidFill><a:srgbClr val="336699"/></a:solidFill></a:ln></wps:spPr><wps:txbx>${content}</wps:txbx>${body}</wps:wsp>`;
  const anchor = `<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>${place('H', x)}${place('V', y)}<wp:extent ${size}/><wp:effectExtent l="0" t="0" r="0" b="0"/>${around}<wp:docPr id="7" name="Box"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${shape}</a:graphicData></a:graphic></wp:anchor>`;
  const old = `<w:pict><v:rect style="position:absolute;margin-left:${x}pt;margin-top:${y}pt;width:${width}pt;height:${height}pt;mso-position-horizontal-relative:page;mso-position-vertical-relative:page"><v:textbox inset="0,0,0,0">${content}</v:textbox></v:rect></w:pict>`;
  return `<w:r ${DRAWING_NAMES}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${anchor}</w:drawing></mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent></w:r>`;
}

const DRAWING_NAMES = [
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['v', 'urn:schemas-microsoft-com:vml'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="${name}"`)
  .join(' ');
