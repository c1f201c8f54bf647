import { describe, expect, test } from 'vitest';
import type { Placeholder } from '../../shared/report/placeholders';
import { type Report, textCell } from '../../shared/report/report';
import { docxOf, type UsedTemplate } from '../../shared/word/template/docx-of';
import { fillWords, wordsOf } from '../../shared/word/template/fill-words';
import { nodesOf } from '../../shared/word/template/xml-nodes';
import { allNamed, attribute } from '../support/docx-lint/xml-tree';
import {
  bodyWords,
  docxPart,
  docxParts,
  footnoteWords,
  styledParagraphs,
} from '../support/docx-text';
import { expectSoundDocx } from '../support/expect-sound-docx';
import { libreOfficeIsHere, toPdf } from '../support/libre-office';
import { reportText } from '../support/report-text';
import { sampleReport } from '../support/sample-report';
import { inTextBox, LOGO_RUN, para, WITH_PICTURE, wordTemplate } from '../support/word-template';

const VALUES: Readonly<Record<Placeholder, string>> = {
  organisation: 'Harbour Code & Co',
  committee: 'Harbour Technical and Engineering Committee',
  code: 'HARTEC',
  meeting: '33',
  date: '14 August 2018',
  version: 'Draft v0.1',
  classification: '',
  reference: 'HARTEC 33',
};

const { report } = sampleReport({ withAttendance: true });

async function made(
  template = wordTemplate(),
  takes: UsedTemplate['takes'] = 'everything',
): Promise<Uint8Array> {
  return (await docxOf(report, { bytes: template, values: VALUES, takes })).value;
}

describe('minutes in the committee’s own template', () => {
  test('are a sound Word file', async () => {
    await expectSoundDocx(await made());
  });

  test('have every word of the minutes in its order, at their place, and of the template', async () => {
    const words = bodyWords(await made());
    const { body, footnotes } = reportText(report);
    const all = words.join(' ');
    // The template has a title of its own.
    const ours = body.slice(5).join(' ');
    expect(all).toContain(ours);
    expect(
      all.startsWith('Record of meeting 33 Held on 14 August 2018. Classification: A point'),
    ).toBe(true);
    expect(all.endsWith('Yours, the secretary of Harbour Code & Co')).toBe(true);
    expect(all).not.toContain('{minutes}');
    expect(footnoteWords(await made()).join(' ')).toContain(footnotes.join(' '));
  });

  test('fill the words in braces in headers and footers, also where Word has cut them', async () => {
    const parts = docxParts(await made());
    const text = (name: string) => (parts.get(name) ?? '').replace(/<[^>]*>/g, '');
    expect(text('word/header1.xml')).toContain(
      '33 of the Harbour Technical and Engineering Committee',
    );
    expect(text('word/footer1.xml')).toContain('HARTEC 33 of 14 August 2018, Draft v0.1');
  });

  test('wear the styles of the template where it has them by name, and bring those it has not', async () => {
    const file = await made();
    const styles = new Set(styledParagraphs(file).map(({ style }) => style));
    expect(styles).toContain('berschrift1');
    expect(styles).not.toContain('Heading1');
    // “Action” is the id of another style there.
    expect(styles).toContain('Action2');
    const part = docxParts(file).get('word/styles.xml') ?? '';
    expect(part).toContain('<w:name w:val="Action"/>');
    expect(part).toContain('<w:color w:val="C00000"/>');
    expect(part.match(/<w:name w:val="heading 1"\/>/g)).toHaveLength(1);
    expect(part.match(/w:default="1"/g)).toHaveLength(4);
  });

  test('keep its paper, header and footer, and say DRAFT behind each page', async () => {
    const file = await made();
    const [size] = allNamed(docxPart(file, 'word/document.xml'), 'w:pgSz');
    expect(attribute(size, 'w:w')).toBe('12240');
    expect(docxParts(file).get('word/header1.xml')).toContain('PowerPlusWaterMarkObject');
    expect(docxParts(file).get('word/header1.xml')).toContain('r:embed="rId1"');
  });

  test('say DRAFT also where the template has no header', async () => {
    const file = await made(wordTemplate({ body: para('{minutes}'), hasHeader: false }));
    await expectSoundDocx(file);
    expect(docxParts(file).get('word/header1.xml')).toContain('PowerPlusWaterMarkObject');
  });

  test('say DRAFT also on a first page that has a header of its own, or none', async () => {
    const file = await made(wordTemplate({ titlePage: true }));
    await expectSoundDocx(file);
    const sorts = allNamed(docxPart(file, 'word/document.xml'), 'w:headerReference');
    expect(sorts.map(each => attribute(each, 'w:type')).sort()).toEqual(['default', 'first']);
    expect(docxParts(file).get('word/header2.xml')).toContain('PowerPlusWaterMarkObject');
  });

  test('keep a picture that stands where the minutes come, and come out of a content control', async () => {
    const pictured = await made(wordTemplate({ body: WITH_PICTURE }));
    await expectSoundDocx(pictured);
    expect(docxParts(pictured).get('word/document.xml')).toContain('descr="Our logo"');
    const control = `<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>${para('{minutes}')}</w:sdtContent></w:sdt>`;
    const free = await made(wordTemplate({ body: control }));
    await expectSoundDocx(free);
    expect(docxParts(free).get('word/document.xml')).not.toContain('<w:sdt>');
  });

  test('are a document also where hers is a template of Word (.dotx)', async () => {
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml';
    const file = await made(wordTemplate({ type }));
    await expectSoundDocx(file);
    expect(docxParts(file).get('[Content_Types].xml')).not.toContain('template.main');
  });

  test('fill the words in braces in text boxes, both times that Word writes them', async () => {
    const file = await made(wordTemplate({ header: inTextBox('{reference}') }));
    expect(
      docxParts(file)
        .get('word/header1.xml')
        ?.match(/HARTEC 33/g),
    ).toHaveLength(2);
  });

  test('are the same from a file whose parts Word for the web has called otherwise', async () => {
    const words = bodyWords(await made(wordTemplate({ renamed: true })));
    expect(words).toEqual(bodyWords(await made()));
    await expectSoundDocx(await made(wordTemplate({ renamed: true })));
  });

  test('have space between their paragraphs also where her letters have empty lines there', async () => {
    const tight =
      '<w:style w:type="paragraph" w:styleId="Textk"><w:name w:val="Body Text"/><w:basedOn w:val="Standard"/><w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr><w:i/></w:rPr></w:style>';
    const styled = (style: string) =>
      docxParts(wordTemplate())
        .get('word/styles.xml')
        ?.replace('</w:styles>', `${style}</w:styles>`);
    const named = async (style: string) => {
      const file = await made(wordTemplate({ parts: { 'word/styles.xml': styled(style) ?? '' } }));
      await expectSoundDocx(file);
      return docxParts(file).get('word/styles.xml') ?? '';
    };
    expect(await named(tight)).toMatch(
      /<w:name w:val="Minutes Text"\/><w:basedOn w:val="Textk"\/>.*?<w:spacing w:after="120" w:before="120"/,
    );
    expect(await named(tight.replace('"0"', '"200"'))).not.toContain('Minutes Text');
  });

  test('break no reference in its column, however wide her type is', async () => {
    const [table] = allNamed(docxPart(await made(), 'word/document.xml'), 'w:tbl').filter(each =>
      allNamed(each, 'w:t').some(text => JSON.stringify(text).includes('Action Reference')),
    );
    const [first] = table ? allNamed(table, 'w:gridCol') : [];
    // HARTEC32/02 in bold Verdana of 9.5 points, and the edges of the cell.
    expect(Number(attribute(first, 'w:w'))).toBeGreaterThan(1_750);
  });

  test('leave words in braces that she typed as they are', async () => {
    const { value } = await docxOf(
      { ...report, blocks: [{ kind: 'outcome', runs: [{ kind: 'text', text: 'NOTED {date}' }] }] },
      { bytes: wordTemplate(), values: VALUES, takes: 'everything' },
    );
    expect(bodyWords(value).join(' ')).toContain('NOTED {date}');
  });

  test('are in the house style, and say why, where the file of a book cannot be used', async () => {
    const bytes = wordTemplate({ parts: { 'word/vbaProject.bin': 'x' } });
    const { value, notices } = await docxOf(report, { bytes, values: VALUES, takes: 'everything' });
    await expectSoundDocx(value);
    expect(notices[0]?.message).toMatch(/house style, because .* macros/);
  });

  test('give the same bytes each time', async () => {
    expect(await made()).toEqual(await made());
  });

  test.runIf(libreOfficeIsHere())(
    'open in LibreOffice',
    async () => {
      expect((await toPdf(await made())).length).toBeGreaterThan(10_000);
    },
    120_000,
  );
});

describe('what are no minutes, on the stationery of the template', () => {
  const letterhead = [
    `<w:p>${LOGO_RUN}</w:p>`,
    `<w:p>${LOGO_RUN}<w:r><w:t>Minutes of {meeting}</w:t></w:r></w:p>`,
    para('Record of the meeting', 'Titel'),
    para('{minutes}'),
    para('Signed by the Chair'),
  ].join('');

  test('have its header, footer, paper and letterhead, and their own title, and none of its words', async () => {
    const file = await made(wordTemplate({ body: letterhead }), 'stationery');
    await expectSoundDocx(file);
    expect(bodyWords(file).join(' ')).toBe(reportText(report).body.join(' '));
    const parts = docxParts(file);
    expect(parts.get('word/document.xml')?.match(/descr="Our logo"/g)).toHaveLength(1);
    expect(parts.get('word/header1.xml')).toContain('PowerPlusWaterMarkObject');
    expect(parts.get('word/footnotes.xml')).not.toContain('As the rules of');
    const [size] = allNamed(docxPart(file, 'word/document.xml'), 'w:pgSz');
    expect(attribute(size, 'w:w')).toBe('12240');
  });

  test('have the headers that their section has from the one before it', async () => {
    const first = `<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:pgSz w:w="12240" w:h="15840"/></w:sectPr></w:pPr></w:p>`;
    const template = wordTemplate({ body: first + para('{minutes}'), hasHeader: false });
    const file = await made(template, 'stationery');
    await expectSoundDocx(file);
    const [reference, second] = allNamed(docxPart(file, 'word/document.xml'), 'w:headerReference');
    expect(attribute(reference, 'r:id')).toBe('rId5');
    expect(second).toBeUndefined();
  });

  test('lie on their side where they are wide, as wide as her paper is', async () => {
    const wide: Report = {
      ...report,
      blocks: [
        { kind: 'pages', turned: true },
        {
          kind: 'table',
          role: 'grid',
          widths: [0.5, 0.5],
          headerRows: 1,
          rows: [[textCell('a'), textCell('b')]],
        },
      ],
    };
    const template = { bytes: wordTemplate(), values: VALUES, takes: 'stationery' } as const;
    const { value } = await docxOf(wide, template);
    await expectSoundDocx(value);
    const document = docxPart(value, 'word/document.xml');
    const [size] = allNamed(document, 'w:pgSz');
    expect([attribute(size, 'w:w'), attribute(size, 'w:orient')]).toEqual(['15840', 'landscape']);
    const [width] = allNamed(document, 'w:tblW');
    expect(Math.abs(Number(attribute(width, 'w:w')) - (15840 - 3400))).toBeLessThan(20);
  });
});

test('words in braces that stand for nothing take the sign beside them along', () => {
  const filled = (words: string) => {
    const [paragraph] = nodesOf(para(words));
    if (typeof paragraph !== 'object') throw new Error('There is no paragraph.');
    fillWords(paragraph, word => (word === 'code' ? 'HARTEC' : ''));
    return wordsOf(paragraph);
  };
  expect(filled('{code} · {version} · Page')).toBe('HARTEC · Page');
  expect(filled('{version} – {code}')).toBe('HARTEC');
  expect(filled('of the {code}, {version}')).toBe('of the HARTEC');
  expect(filled('{version}')).toBe('');
});
