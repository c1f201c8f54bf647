import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { utf8 } from '../../shared/bytes/utf8';
import { zipped } from '../../shared/bytes/zip';
import { fillWords, paragraphsIn, wordsOf } from '../../shared/word/template/fill-words';
import { freezeFields } from '../../shared/word/template/frozen-fields';
import { isTemplateFault, readTemplate } from '../../shared/word/template/read-template';
import { MOST_TEMPLATE_BYTES } from '../../shared/word/template/template-faults';
import { escapedXml, nodesOf, readXml, writeXml } from '../../shared/word/template/xml-nodes';
import {
  inTextBox,
  para,
  rels,
  TEMPLATE_NAMESPACES,
  WITH_PICTURE,
  wordTemplate,
} from '../support/word-template';

function codeOf(bytes: Uint8Array): string {
  const read = readTemplate(bytes);
  return isTemplateFault(read) ? read.code : 'fine';
}

const MACRO = 'application/vnd.ms-word.document.macroEnabled.main+xml';
const settings = (inside: string) => `<w:settings ${TEMPLATE_NAMESPACES}>${inside}</w:settings>`;

const changed = (inside: string) =>
  wordTemplate({ body: `<w:p>${inside}</w:p>${para('{minutes}')}` });

describe('a Word file that is to be a template', () => {
  test('is taken where it says where the minutes come', () => {
    expect(codeOf(wordTemplate())).toBe('fine');
    expect(codeOf(wordTemplate({ body: para('{ Minutes }') }))).toBe('fine');
  });

  test.each([
    ['noPlace', wordTemplate({ body: para('Minutes') })],
    ['twoPlaces', wordTemplate({ body: para('{minutes}') + para('{minutes}') })],
    ['placeInside', wordTemplate({ body: para('The {minutes} of {meeting}') })],
    ['placeInside', wordTemplate({ body: para('x'), header: para('{minutes}') })],
    [
      'placeInside',
      wordTemplate({
        body: `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>${para('{minutes}')}</w:tc></w:tr></w:tbl>`,
      }),
    ],
    ['misspelled', wordTemplate({ body: para('{minuts}') })],
    ['misspelled', wordTemplate({ footer: para(['{comit', 'tee}']) })],
    ['macros', wordTemplate({ type: MACRO })],
    ['macros', wordTemplate({ parts: { 'word/vbaProject.bin': 'x' } })],
    ['embedded', wordTemplate({ parts: { 'word/embeddings/oleObject1.bin': 'x' } })],
    [
      'protected',
      wordTemplate({
        parts: {
          'word/settings.xml': settings(
            '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>',
          ),
        },
      }),
    ],
    [
      'revisions',
      wordTemplate({
        body: `<w:p><w:ins w:id="1" w:author="a"><w:r><w:t>x</w:t></w:r></w:ins></w:p>${para('{minutes}')}`,
      }),
    ],
    [
      'revisions',
      changed('<w:pPr><w:pPrChange w:id="1" w:author="a"><w:pPr/></w:pPrChange></w:pPr>'),
    ],
    [
      'revisions',
      changed(
        '<w:pPr><w:sectPr><w:sectPrChange w:id="1" w:author="a"><w:sectPr/></w:sectPrChange></w:sectPr></w:pPr>',
      ),
    ],
    [
      'revisions',
      changed('<w:moveFrom w:id="1" w:author="a"><w:r><w:t>x</w:t></w:r></w:moveFrom>'),
    ],
    [
      'hidden',
      wordTemplate({
        body: `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r></w:p>${para('{minutes}')}`,
      }),
    ],
    [
      'linked',
      wordTemplate({
        body: `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDEPICTURE "https://example.org/a.png" \\d </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>${para('{minutes}')}`,
      }),
    ],
    [
      'embedded',
      wordTemplate({
        body: `<w:altChunk r:id="rId9"/>${para('{minutes}')}`,
        related: [['rId9', 'aFChunk', 'afchunk.htm']],
        parts: { 'word/afchunk.htm': 'x' },
      }),
    ],
    [
      'comments',
      wordTemplate({
        parts: {
          'word/comments.xml': `<w:comments ${TEMPLATE_NAMESPACES}><w:comment w:id="0"/></w:comments>`,
        },
      }),
    ],
    [
      'linked',
      wordTemplate({
        parts: {
          'word/_rels/header1.xml.rels': rels([
            ['rId1', 'image', 'https://example.org/a.png', true],
          ]),
        },
      }),
    ],
    [
      'strict',
      wordTemplate({
        parts: {
          'word/document.xml':
            '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body/></w:document>',
        },
      }),
    ],
    ['damaged', wordTemplate({ parts: { 'word/styles.xml': '<w:styles><w:style></w:styles>' } })],
    ['damaged', wordTemplate().slice(0, 900)],
    ['notWord', zipped(new Map([['a.txt', 'x']]), '2026-01-01')],
    ['notWord', utf8('{minutes}')],
    ['locked', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])],
    ['tooLarge', new Uint8Array(MOST_TEMPLATE_BYTES + 1)],
  ])('is refused as %s', (code, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });

  test('may have the place of the minutes in a content control, or beside a picture', () => {
    const control = `<w:sdt><w:sdtPr/><w:sdtContent>${para('Before')}<w:sdt><w:sdtContent>${para('{minutes}')}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>`;
    expect(codeOf(wordTemplate({ body: control }))).toBe('fine');
    expect(codeOf(wordTemplate({ body: WITH_PICTURE }))).toBe('fine');
  });

  test('is told where it stands, once, if it stands in a text box', () => {
    expect(codeOf(wordTemplate({ body: inTextBox('{minutes}') }))).toBe('placeInside');
  });

  test('is read whatever its parts are called', () => {
    expect(codeOf(wordTemplate({ renamed: true }))).toBe('fine');
  });

  test('is told what a misspelled word was probably meant to be', () => {
    const read = readTemplate(wordTemplate({ footer: para('{comittee}') }));
    expect(isTemplateFault(read) && read.message).toContain(
      '{comittee}, which stands for nothing. {committee} was probably meant',
    );
  });

  test('may have other words in braces, which stay', () => {
    expect(codeOf(wordTemplate({ footer: para('{our file number}') }))).toBe('fine');
    expect(codeOf(wordTemplate({ footer: para('{sic}') }))).toBe('fine');
  });

  test('that does harm is refused, and nothing of it is unpacked beyond measure', () => {
    const doctype = '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:settings/>';
    expect(codeOf(wordTemplate({ parts: { 'word/settings.xml': doctype } }))).toBe('damaged');
    const deep = `${'<w:a>'.repeat(2_000)}${'</w:a>'.repeat(2_000)}`;
    expect(codeOf(wordTemplate({ parts: { 'word/settings.xml': deep } }))).toBe('damaged');
    const bomb = wordTemplate({ parts: { 'word/media/a.png': new Uint8Array(20_000_000) } });
    expect(codeOf(bomb)).toBe('damaged');
  });
});

test('words in braces are filled however Word cuts them, and nothing else is changed', () => {
  const piece = fc.constantFrom(
    'a',
    ' ',
    '{',
    '}',
    '{x}',
    '{meeting}',
    'meeting',
    '{ date }',
    '&',
    '<',
  );
  const pieces = fc.array(piece, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(pieces, fc.array(fc.nat(40), { maxLength: 4 }), (words, cuts) => {
      const text = words.join('');
      const at = [...new Set([0, ...cuts.map(cut => cut % (text.length + 1)), text.length])].sort(
        (a, b) => a - b,
      );
      const runs = at.slice(1).map((end, n) => text.slice(at[n], end));
      const [paragraph] = nodesOf(para(runs.map(escapedXml)));
      if (typeof paragraph !== 'object') throw new Error('There is no paragraph.');
      fillWords(paragraph, word => (word === 'meeting' ? '33' : word === 'date' ? '' : undefined));
      expect(wordsOf(paragraph)).toBe(
        text.replace(/\{\s*meeting\s*\}/g, '33').replace(/\{\s*date\s*\}/g, ''),
      );
    }),
  );
});

test('a part is written as it was read', () => {
  const xml =
    '<?xml version="1.0"?>\n<!-- a --><w:a x="1 &amp; 2"><w:b/>words &lt; <![CDATA[<x>]]><w:c y="">d</w:c></w:a>';
  const read = readXml(xml);
  expect(read && writeXml(read)).toBe(xml);
  expect(paragraphsIn(readXml('<a><w:p><b><w:p/></b></w:p></a>')?.root ?? nope())).toHaveLength(2);
});

test('fields that look for what is left out become the words that they show, and no others', () => {
  const field = (instruction: string, shown: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${shown}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const [paragraph] = nodesOf(
    `<w:p>${field('DOCPROPERTY Desk', 'D7')}${field('PAGE', '1')}<w:fldSimple w:instr=" DOCPROPERTY Room "><w:r><w:t>R9</w:t></w:r></w:fldSimple></w:p>`,
  );
  if (typeof paragraph !== 'object') throw new Error('There is no paragraph.');
  freezeFields(paragraph);
  expect(wordsOf(paragraph)).toBe('D71R9');
  expect(writeXml({ before: '', root: paragraph })).toBe(
    `<w:p><w:r><w:t>D7</w:t></w:r>${field('PAGE', '1')}<w:r><w:t>R9</w:t></w:r></w:p>`,
  );
});

function nope(): never {
  throw new Error('It is not well-formed.');
}
