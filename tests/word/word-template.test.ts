import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { utf8 } from '../../shared/bytes/utf8';
import { zipped } from '../../shared/bytes/zip';
import { fillWords, paragraphsIn, wordsOf } from '../../shared/word/template/fill-words';
import {
  isTemplateFault,
  MOST_TEMPLATE_BYTES,
  readTemplate,
} from '../../shared/word/template/read-template';
import { escapedXml, nodesOf, readXml, writeXml } from '../../shared/word/template/xml-nodes';
import { para, rels, TEMPLATE_NAMESPACES, wordTemplate } from '../support/word-template';

function codeOf(bytes: Uint8Array): string {
  const read = readTemplate(bytes);
  return isTemplateFault(read) ? read.code : 'fine';
}

const MACRO = 'application/vnd.ms-word.document.macroEnabled.main+xml';
const settings = (inside: string) => `<w:settings ${TEMPLATE_NAMESPACES}>${inside}</w:settings>`;

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
    ['macros', wordTemplate({ parts: { 'word/embeddings/oleObject1.bin': 'x' } })],
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

function nope(): never {
  throw new Error('It is not well-formed.');
}
