import { base64, fromBase64 } from '../../shared/bytes/base64';
import { zipped } from '../../shared/bytes/zip';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NS = `xmlns:w="${W}" xmlns:r="${R}"`;
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A small picture, blue. */
const LOGO = fromBase64(
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mNkYPhfz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC',
);

/** What of a template is told by a test; the rest is as a committee's is. */
export interface TemplateWishes {
  /** What stands in the body, as WordprocessingML; `{minutes}` alone where not told. */
  readonly body?: string;
  readonly header?: string;
  readonly footer?: string;
  /** Whether the section has a header and a footer; it does where this is not told. */
  readonly hasHeader?: boolean;
  readonly type?: string;
  /** What more the document is related to. */
  readonly related?: Related;
  /** What stands in the section before its paper, as `<w:titlePg/>` does behind it. */
  readonly titlePage?: boolean;
  /** Whether the parts are called as Word for the web calls them: `document2.xml`. */
  readonly renamed?: boolean;
  /** More parts, by their names, or others in their place; `null` takes one away. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** A paragraph of these runs, perhaps in a style. */
export function para(words: string | readonly string[], style = ''): string {
  const runs = (typeof words === 'string' ? [words] : words).map(
    each => `<w:r><w:t xml:space="preserve">${each}</w:t></w:r>`,
  );
  const set = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${set}${runs.join('<w:proofErr w:type="spellStart"/>')}</w:p>`;
}

/**
 * A template as a committee's Word would save it: ids of styles in another language, a logo in the
 * header, a list, a footnote of its own, a bookmark called as one of ours, Letter paper.
 */
export function wordTemplate({
  body,
  header,
  footer,
  hasHeader = true,
  type,
  related = [],
  titlePage = false,
  renamed = false,
  parts = {},
}: TemplateWishes = {}): Uint8Array {
  const section = (hasHeader ? SECTION : BARE_SECTION).replace(
    '</w:sectPr>',
    titlePage ? '<w:titlePg/></w:sectPr>' : '</w:sectPr>',
  );
  const files: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': contentTypes(type ?? `${MAIN_TYPE}.document.main+xml`),
    '_rels/.rels': rels([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': `${XML}<w:document ${NS} ${DRAWING}><w:body>${body ?? USUAL_BODY}${section}</w:body></w:document>`,
    'word/_rels/document.xml.rels': rels([
      ['rId1', 'styles', 'styles.xml'],
      ['rId2', 'numbering', 'numbering.xml'],
      ['rId3', 'footnotes', 'footnotes.xml'],
      ['rId4', 'settings', 'settings.xml'],
      ['rId5', 'header', 'header1.xml'],
      ['rId6', 'footer', 'footer1.xml'],
      ['rId8', 'image', 'media/image1.png'],
      ...related,
    ]),
    'word/header1.xml': `${XML}<w:hdr ${NS} ${DRAWING}>${LOGO_PARAGRAPH}${header ?? para(['{mee', 'ting} of the {comm', 'ittee}'], 'Kopf')}</w:hdr>`,
    'word/_rels/header1.xml.rels': rels([['rId1', 'image', 'media/image1.png']]),
    'word/media/image1.png': LOGO,
    'word/footer1.xml': `${XML}<w:ftr ${NS}>${footer ?? para('{reference} of {date}, {version}')}</w:ftr>`,
    'word/styles.xml': STYLES,
    'word/numbering.xml': NUMBERING,
    'word/footnotes.xml': FOOTNOTES,
    'word/settings.xml': `${XML}<w:settings ${NS}><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr></w:settings>`,
    ...parts,
  };
  const kept = Object.entries(files).filter(
    (entry): entry is [string, string | Uint8Array] => entry[1] !== null,
  );
  return zipped(new Map(renamed ? kept.map(calledOtherwise) : kept), '2026-01-01');
}

/** A part as Word for the web would call it, and would call others in it. */
function calledOtherwise([name, part]: [string, string | Uint8Array]): [
  string,
  string | Uint8Array,
] {
  const otherwise = (text: string) =>
    text.replace(/(document|styles|numbering|footnotes|settings)\.xml/g, '$12.xml');
  return [otherwise(name), typeof part === 'string' ? otherwise(part) : part];
}

type Related = readonly (readonly [
  id: string,
  type: string,
  target: string,
  isOutside?: boolean,
])[];

/** Words in a text box, as Word writes it: once for itself, and once for versions of long ago. */
export function inTextBox(words: string): string {
  const box = (name: string) => `<${name}><w:txbxContent>${para(words)}</w:txbxContent></${name}>`;
  return `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing>${box('wps:txbx')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('v:textbox')}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
}

const DRAWING =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';

/** A picture, related to the part as `rId8` in the document. */
export const LOGO_RUN = logoRun('rId8');

const LOGO_PARAGRAPH = `<w:p>${logoRun('rId1')}</w:p>`;

/** The line of the minutes, with a picture in it. */
export const WITH_PICTURE = `<w:p>${LOGO_RUN}<w:r><w:t>{minutes}</w:t></w:r></w:p>`;

const USUAL_BODY = `<w:p><w:pPr><w:pStyle w:val="Titel"/></w:pPr><w:bookmarkStart w:id="3" w:name="item_1"/><w:r><w:t xml:space="preserve">Record of meeting {meet</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>ing}</w:t></w:r><w:bookmarkEnd w:id="3"/><w:r><w:footnoteReference w:id="2"/></w:r></w:p>${para('Held on {date}. Classification: {classification}')}<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t>A point of the template</w:t></w:r></w:p>${para(['{min', 'utes}'])}${para('Yours, the secretary of {organisation}')}`;

const SECTION =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="2000" w:right="1700" w:bottom="1500" w:left="1700" w:header="700" w:footer="700" w:gutter="0"/></w:sectPr>';

const BARE_SECTION = SECTION.replace(/<w:(?:header|footer)Reference[^>]*>/g, '');

const STYLES = `${XML}<w:styles ${NS}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>${[
  '<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="Absatz-Standardschriftart"><w:name w:val="Default Paragraph Font"/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="NormaleTabelle"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  '<w:style w:type="numbering" w:default="1" w:styleId="KeineListe"><w:name w:val="No List"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:basedOn w:val="Standard"/><w:rPr><w:color w:val="C00000"/><w:sz w:val="48"/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="C00000"/><w:sz w:val="30"/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Action"><w:name w:val="To do"/><w:basedOn w:val="Standard"/></w:style>',
  '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Kopf"><w:name w:val="Our header"/><w:basedOn w:val="Standard"/></w:style>',
].join('')}</w:styles>`;

const NUMBERING = `${XML}<w:numbering ${NS}><w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="»"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;

const FOOTNOTES = `${XML}<w:footnotes ${NS}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> As the rules of {organisation} say.</w:t></w:r></w:p></w:footnote></w:footnotes>`;

function contentTypes(main: string): string {
  const parts = [
    ['/word/document.xml', main],
    ['/word/styles.xml', `${MAIN_TYPE}.styles+xml`],
    ['/word/numbering.xml', `${MAIN_TYPE}.numbering+xml`],
    ['/word/footnotes.xml', `${MAIN_TYPE}.footnotes+xml`],
    ['/word/settings.xml', `${MAIN_TYPE}.settings+xml`],
    ['/word/header1.xml', `${MAIN_TYPE}.header+xml`],
    ['/word/footer1.xml', `${MAIN_TYPE}.footer+xml`],
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  return `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${parts.join('')}</Types>`;
}

/** Relationships, each its id, the last word of its type and its target. */
export function rels(all: Related): string {
  const each = all.map(
    ([id, type, target, isOutside]) =>
      `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${R}/${type}`}" Target="${target}"${isOutside ? ' TargetMode="External"' : ''}/>`,
  );
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

/** The namespaces of a part that a test writes itself. */
export const TEMPLATE_NAMESPACES = NS;

/** The template as it is kept with a committee. */
export function keptTemplate(bytes: Uint8Array): string {
  return base64(bytes);
}

function logoRun(id: string): string {
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="900000" cy="360000"/><wp:docPr id="7" name="Logo" descr="Our logo"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="7" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}
