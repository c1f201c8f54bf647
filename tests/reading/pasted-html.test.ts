import { describe, expect, test } from 'vitest';
import {
  bulletList,
  listItem,
  numberedList,
  paragraph,
  subheading,
} from '../../shared/model/block';
import { words } from '../../shared/model/inline';
import { blocksOfHtml } from '../../shared/reading/html/pasted-blocks';
import { cpuTime } from '../support/cpu-time';

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

  test('a page that opens a hundred thousand points and ends none is read at once', () => {
    const html = "<p style='mso-list:l0 level1 lfo1'>x".repeat(100_000);
    const read = () => expect(blocksOfHtml(html).length).toBeGreaterThan(0);
    expect(cpuTime(read)).toBeLessThan(4_000);
  });

  test('a table is a table', () => {
    expect(blocksOfHtml('<table><tr><th>A</th></tr><tr><td>b</td></tr></table>')).toMatchObject([
      { type: 'table', content: [{ content: [{ attrs: { header: true } }] }, {}] },
    ]);
  });
});
