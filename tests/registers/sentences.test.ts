import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from '../../shared/registers/sentences';
import { anyText } from '../support/arbitrary-text';

test.each([
  ['SMETS2 v3.0 was designated. It is live.'],
  ['The Chair asked whether it was ready! “Not yet.” He would ask again.'],
  ['Was it ready? (It was not.) SECAS would ask.'],
  ['The answer was no. The Chair agreed.'],
  ['They chose plan b. The Chair agreed.'],
  ['It is set out in Appendix A. The TABASC agreed it.'],
  ['The TABASC supported Option B. SECAS would write to the Panel.'],
  ['A version 3.1. 12 Devices need it.'],
  ['It ended...\nThe Chair closed the meeting.'],
])('%j is more than one sentence', text => {
  expect(sentencesOf(text).length).toBeGreaterThan(1);
});

test.each([
  'SMETS2 v3.0 was designated on 1st February',
  'See No. 5 and paras. 3 to 4 of it.',
  'It is No. 5 of the list, Fig. 2 of the paper and vol. 3 of the report.',
  'It was noted, e.g. Devices, i.e. Hubs, etc. in the paper.',
  'Mr. Smith, Dr. Jones and Prof. Brown attended.',
  'The meeting of 14 Aug. 2018 thanked J. Smith and J.R. Jones of the U.K. Government.',
  'DCC Ltd. Gateway is a name.',
  'See www.example.org/A.B and section D6.8(f), or SECMP0006.A of it.',
  'no capital follows. so it goes on',
])('%j is one sentence', text => {
  expect(sentencesOf(text)).toEqual([text]);
});

test('the outcome of an item of the real minutes is two sentences', () => {
  const first =
    'The TABASC AGREED that it is within the Operations Group’s remit to continue to request improvements, using plain English.';
  const second =
    'The TABASC also AGREED as the notifications come under the scrutiny of the Operations Group.';
  expect(sentencesOf(`${first} ${second}`)).toEqual([first, second]);
});

test('sentences joined again are the words of the text', () => {
  const text = fc.array(fc.oneof(anyText, fc.constantFrom('. A', '! 1', '?” “B', ' \n ', 'e.g. ')));
  fc.assert(
    fc.property(
      text.map(parts => parts.join('')),
      given => {
        expect(spaced(sentencesOf(given).join(' '))).toBe(spaced(given));
      },
    ),
  );
});

test('no sentence is empty or has white space at its ends', () => {
  fc.assert(
    fc.property(anyText, text => {
      for (const sentence of sentencesOf(text)) {
        expect(sentence).toBe(sentence.trim());
        expect(sentence).not.toBe('');
      }
    }),
  );
  expect(sentencesOf(' \n ')).toEqual([]);
});

test.each([
  ['initials without end', 'A. '.repeat(40_000)],
  ['dots without end', '.'.repeat(40_000)],
  ['a line of dots before a page number', `Contents ${'. '.repeat(20_000)}5`],
  ['spaces without end', `A.${' '.repeat(40_000)}`],
])(
  '%s are read at once',
  (_, text) => {
    expect(spaced(sentencesOf(text).join(' '))).toBe(spaced(text));
  },
  2_000,
);

function spaced(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
