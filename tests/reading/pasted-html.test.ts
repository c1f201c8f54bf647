import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bulletList,
  listItem,
  numberedList,
  paragraph,
  subheading,
} from '../../shared/model/block';
import { linesIn } from '../../shared/model/block-lines';
import { footnoteTexts, plainText, words } from '../../shared/model/inline';
import { blocksOfHtml } from '../../shared/reading/html/pasted-blocks';
import { cpuClock } from '../support/cpu-clock';

const p = (text: string) => paragraph(words(text));

function wordPoint(mark: string, text: string, level = 1): string {
  return `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>\n`;
}

describe('HTML of the clipboard becomes blocks', () => {
  test('the lists of Word are lists again, nested and counted', () => {
    const html = `<html><head><style>p{}</style></head><body><!--StartFragment--><p class=MsoNormal>Before.</p>
${wordPoint('·', 'one')}${wordPoint('o', 'inner', 2)}${wordPoint('·', 'two')}
${wordPoint('1.', 'first')}${wordPoint('2.', 'second')}<!--EndFragment--></body></html>`;
    expect(blocksOfHtml(html)).toEqual([
      p('Before.'),
      bulletList([listItem(p('one'), bulletList([listItem(p('inner'))])), listItem(p('two'))]),
      numberedList([listItem(p('first')), listItem(p('second'))]),
    ]);
  });

  test('headings of a page are sub-headings, its lists are lists', () => {
    expect(blocksOfHtml('<h2>Next</h2><ul><li>one<li>two</ul><div>After</div>')).toEqual([
      subheading(words('Next')),
      bulletList([listItem(p('one')), listItem(p('two'))]),
      p('After'),
    ]);
  });

  test('the bold that Google Docs puts around everything is none', () => {
    const html = '<b style="font-weight:normal;" id="docs-internal-guid-1"><p>One.</p></b>';
    expect(blocksOfHtml(html)).toEqual([p('One.')]);
  });

  test('how Word numbers its points is how they count', () => {
    const html = ['(a)', '(b)'].map(mark => wordPoint(mark, mark)).join('');
    const inner = ['iv.', 'v.'].map(mark => wordPoint(mark, mark, 2)).join('');
    const counted = ['2.1.', '2.2.'].map(mark => wordPoint(mark, mark)).join('');
    expect(blocksOfHtml(html + inner + counted)).toMatchObject([
      {
        attrs: { style: 'lowerLetter', start: 1 },
        content: [{}, { content: [{}, { attrs: { style: 'lowerRoman', start: 4 } }] }],
      },
      { attrs: { style: 'decimal', start: 1 }, content: [{}, {}] },
    ]);
  });

  test('what a style sets apart is set apart, as Google Docs and Outlook write it', () => {
    const html = `<p><span style="font-weight:700;font-style:normal">Bold</span>
      <span style="font-style:italic;font-weight:400">slanted</span>
      <span style="text-decoration:underline">lined</span>
      <span style="font-size:0.6em;vertical-align:super">2</span></p>`;
    expect(blocksOfHtml(html)).toEqual([
      paragraph([
        ...words('Bold', 'bold'),
        ...words(' '),
        ...words('slanted', 'italic'),
        ...words(' '),
        ...words('lined', 'underline'),
        ...words(' '),
        ...words('2', 'superscript'),
      ]),
    ]);
  });

  test('a list counts by the letters that its points, or its own style, ask for', () => {
    const html = `<ol><li style="list-style-type:lower-alpha">a</li></ol><p>Between.</p>
      <ol style="list-style-type: lower-roman"><li>i</li></ol>`;
    expect(blocksOfHtml(html)).toEqual([
      numberedList([listItem(p('a'))], { style: 'lowerLetter' }),
      p('Between.'),
      numberedList([listItem(p('i'))], { style: 'lowerRoman' }),
    ]);
  });

  test('points in a cell are a list in the cell', () => {
    const html = '<table><tr><td><p>Before.</p><ul><li>one</li><li>two</li></ul></td></tr></table>';
    expect(blocksOfHtml(html)).toMatchObject([
      {
        content: [
          {
            content: [
              { content: [p('Before.'), bulletList([listItem(p('one')), listItem(p('two'))])] },
            ],
          },
        ],
      },
    ]);
  });

  test('what a page hides, and what tracked changes deleted, does not come along', () => {
    const html = `<p>Seen<span style='display:none;mso-hide:all'> hidden <b>too</b></span>
      <del>gone</del><ins>there</ins>.</p><div hidden>Nor this</div><p>After.</p>`;
    expect(blocksOfHtml(html)).toEqual([p('Seen there.'), p('After.')]);
  });

  test('the words of a heading carry no bold of their own', () => {
    expect(blocksOfHtml('<h2><b>Next <i>one</i></b></h2>')).toEqual([
      subheading([...words('Next '), ...words('one', 'italic')]),
    ]);
  });

  test('captions and summaries are lines of their own', () => {
    const html = '<details><summary>More</summary>Inside</details><figcaption>Chart</figcaption>';
    expect(blocksOfHtml(html)).toEqual([p('More'), p('Inside'), p('Chart')]);
  });

  test('a page that opens a hundred thousand points and ends none is read at once', () => {
    const html = "<p style='mso-list:l0 level1 lfo1'>x".repeat(100_000);
    const worked = cpuClock();
    expect(blocksOfHtml(html).length).toBeGreaterThan(0);
    expect(worked()).toBeLessThan(4_000);
  });

  test('a table is a table', () => {
    expect(blocksOfHtml('<table><tr><th>A</th></tr><tr><td>b</td></tr></table>')).toMatchObject([
      { type: 'table', content: [{ content: [{ attrs: { header: true } }] }, {}] },
    ]);
  });
});

describe('footnotes come along, at their marks', () => {
  const WORD_MARK = `<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><![if !supportFootnotes]><span>[1]</span><![endif]></span></a>`;
  const WORD_NOTE = `<div style='mso-element:footnote-list'><br clear=all><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span>[1]</span></a> One site is known.</p><p class=MsoFootnoteText>It has two names.</p></div></div>`;
  const footnote = (text: string) => ({
    type: 'footnote' as const,
    content: [{ type: 'text' as const, text }],
  });

  test('from Word, all paragraphs of a note in one', () => {
    const html = `<p class=MsoNormal>The Panel${WORD_MARK} agreed.<o:p></o:p></p>${WORD_NOTE}`;
    const [line = [], ...others] = blocksOfHtml(html).flatMap(linesIn);
    expect(others).toEqual([]);
    expect(line.map(({ type }) => type)).toEqual(['text', 'footnote', 'text']);
    expect(footnoteTexts(line)).toEqual(['One site is known. It has two names.']);
  });

  test('from LibreOffice', () => {
    const html = `<p>The Panel<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> agreed.</p>
      <div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>One site.</p></div>`;
    expect(blocksOfHtml(html)).toEqual([
      paragraph([...words('The Panel'), footnote('One site.'), ...words(' agreed.')]),
    ]);
  });

  test('a mark whose note was not copied, and a note without its mark, stay words', () => {
    expect(blocksOfHtml(`<p>The Panel${WORD_MARK}</p>`)).toEqual([p('The Panel[1]')]);
    const alone = blocksOfHtml(WORD_NOTE).flatMap(linesIn);
    expect(alone.map(line => plainText(line))).toEqual(['One site is known.', 'It has two names.']);
  });
});

test('no letter is lost and none changes its place, however the tags stand', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/);
  const { tree } = fc.letrec<{ tree: string }>(tie => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      word,
      fc
        .tuple(
          fc.constantFrom('p', 'div', 'span', 'b', 'i', 'li', 'ul', 'ol', 'h2', 'blockquote', 'u'),
          fc.constantFrom('', ' style="font-weight:bold"', ' class=MsoNormal', ' start=3'),
          fc.array(tie('tree'), { maxLength: 4 }),
        )
        .map(([tag, attribute, inside]) => `<${tag}${attribute}>${inside.join(' ')}</${tag}>`),
    ),
  }));
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 6 }), trees => {
      const html = trees.join('');
      const read = blocksOfHtml(html)
        .flatMap(linesIn)
        .map(line => plainText(line));
      const letters = html.replace(/<[^>]*>/g, '').replace(/[^a-z]/g, '');
      expect(read.join('').replace(/[^a-z]/g, '')).toBe(letters);
    }),
    { numRuns: 500 },
  );
});
