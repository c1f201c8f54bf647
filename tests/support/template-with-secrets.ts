import { SECRET } from './book-with-secrets';
import { LOGO_RUN, para, rels, TEMPLATE_NAMESPACES, wordTemplate } from './word-template';

const OFFICE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MICROSOFT = 'http://schemas.microsoft.com/office/2011/relationships';
const part = (root: string, inside: string) =>
  `<w:${root} ${TEMPLATE_NAMESPACES}>${inside}</w:${root}>`;

/** A template that tells secrets wherever Word keeps what its pages do not show. */
export function templateWithSecrets(): Uint8Array {
  return wordTemplate({
    body: `<w:p>${pictureFrom(21, `Macintosh HD:Users:${SECRET}:logo.jpeg`)}${pictureFrom(22, `C:\\Users\\${SECRET}\\logo.png`)}</w:p><w:sdt><w:sdtPr><w:dataBinding w:xpath="/${SECRET}" w:storeItemID="{0}"/></w:sdtPr><w:sdtContent>${para('Held on {date}')}</w:sdtContent></w:sdt><w:p><w:fldSimple w:instr=" DOCPROPERTY ${SECRET} "><w:r><w:t>of old</w:t></w:r></w:fldSimple></w:p>${para('{minutes}')}`,
    related: [
      ['rId20', 'customXml', '../customXml/item1.xml'],
      ['rId21', 'glossaryDocument', 'glossary/document.xml'],
      ['rId22', 'comments', 'comments.xml'],
      ['rId23', `${MICROSOFT}/people`, 'people.xml'],
      ['rId24', 'webSettings', 'webSettings.xml'],
    ],
    parts: {
      '_rels/.rels': rels([
        ['rId1', 'officeDocument', 'word/document.xml'],
        ['rId2', `${OFFICE}/metadata/core-properties`, 'docProps/core.xml'],
        ['rId3', 'extended-properties', 'docProps/app.xml'],
        ['rId4', 'custom-properties', 'docProps/custom.xml'],
        ['rId5', `${OFFICE}/metadata/thumbnail`, `docProps/${SECRET}.png`],
      ]),
      'docProps/core.xml': `<a>${SECRET}</a>`,
      'docProps/app.xml': `<Company>${SECRET}</Company>`,
      'docProps/custom.xml': `<a>${SECRET}</a>`,
      [`docProps/${SECRET}.png`]: SECRET,
      'customXml/item1.xml': `<a>${SECRET}</a>`,
      'customXml/_rels/item1.xml.rels': rels([['rId1', 'customXmlProps', `${SECRET}.xml`]]),
      'word/glossary/document.xml': part('glossaryDocument', para(SECRET)),
      'word/comments.xml': part('comments', `<!-- ${SECRET} -->`),
      'word/people.xml': part('people', `<w:person w:author="${SECRET}"/>`),
      'word/webSettings.xml': part('webSettings', `<w:divs w:id="${SECRET}"/>`),
      'word/unrelated.xml': `<a>${SECRET}</a>`,
      'word/settings.xml': part(
        'settings',
        `<w:attachedTemplate r:id="rId1"/><w:mailMerge><w:query w:val="${SECRET}"/></w:mailMerge><w:docVars><w:docVar w:name="a" w:val="${SECRET}"/></w:docVars>`,
      ),
      'word/_rels/settings.xml.rels': rels([
        ['rId1', 'attachedTemplate', `file:///C:/${SECRET}/Minutes.dotx`, true],
      ]),
    },
  });
}

/** A picture of which Word told where it lay. */
function pictureFrom(id: number, place: string): string {
  return LOGO_RUN.replaceAll('id="7"', `id="${id}"`)
    .replace('"Our logo"', `"${place}"`)
    .replaceAll('name="Logo"', `name="${place}"`);
}
