import { describe, expect, it } from 'vitest';
import { lastDiscussed } from '../../shared/search/last-discussed';
import type { SearchDoc, SearchPart } from '../../shared/search/search-doc';
import { similarWording } from '../../shared/search/similar-wording';
import { emptyIndex } from '../../shared/search/text-index';
import { aMeeting, said } from './a-part';

function indexOf(...meetings: readonly SearchPart[]) {
  const index = emptyIndex();
  for (const meeting of meetings) index.replacePart(meeting);
  return index;
}

function outcomes(...texts: readonly string[]): SearchDoc[] {
  return texts.map(text => said(text, 'outcomes'));
}

describe('similar past wording', () => {
  const index = indexOf(
    aMeeting(1, outcomes('The STSC NOTED the DCC Update.', 'The STSC AGREED the risk register.')),
    aMeeting(2, outcomes('The STSC NOTED the DCC update.')),
    aMeeting(3, [
      ...outcomes('The STSC NOTED the DCC Update.'),
      said('Members asked about the DCC Update and its costs.'),
      ...outcomes('The STSC APPROVED the paper on aerials.'),
    ]),
  );

  it('gives each wording once, with how often and where it was used last, the likest first', () => {
    const found = similarWording(index, {
      text: 'The STSC NOTED an update from DCC.',
      places: ['outcomes'],
      count: 5,
    });
    expect(found.map(({ last, times }) => [last.doc.text, last.meeting?.number, times])).toEqual([
      ['The STSC NOTED the DCC Update.', '3', 3],
    ]);
  });

  it('does not give the very same words, nor what has little in common', () => {
    const text = 'the stsc noted the dcc update';
    expect(similarWording(index, { text, places: ['outcomes'], count: 5 })).toEqual([]);
    expect(similarWording(index, { text: 'Lunch', places: ['outcomes'], count: 5 })).toEqual([]);
    expect(similarWording(index, { text: '', places: ['outcomes'], count: 5 })).toEqual([]);
  });

  it('looks in the places it is asked to', () => {
    const text = 'The DCC update and its costs';
    const [only, ...others] = similarWording(index, { text, places: ['minutes'], count: 5 });
    expect(only?.last.doc.place).toBe('minutes');
    expect(others).toEqual([]);
  });
});

describe('when something was last discussed', () => {
  const item = (n: number, title: string, ...docs: readonly SearchDoc[]): SearchPart => {
    const part = aMeeting(n, [said(title, 'agenda'), ...docs]);
    const items = [{ id: `m${n}.item`, number: '4', title }];
    return { ...part, meeting: part.meeting && { ...part.meeting, items } };
  };
  const index = indexOf(
    item(1, 'DCC Update', said('A talk.'), ...outcomes('The STSC NOTED the first update.')),
    item(2, 'Risk Register', said('Nothing was said. SECMP0006 was a risk. It stood.')),
    item(3, 'The DCC update', ...outcomes('The STSC NOTED the third update.')),
    item(4, 'Budget', said('An aerial was shown.', 'minutes', { targets: ['mod6'] })),
    item(9, 'DCC Update', ...outcomes('The STSC NOTED the ninth update.')),
  );
  const topic = {
    title: 'DCC Update',
    targets: [],
    references: [],
    meetingId: 'm9',
    committeeId: 'stsc',
    before: '2000-10-14',
  };

  it('tells the earlier items of the same name, the latest first, with what was decided', () => {
    const found = lastDiscussed(index, topic, 5);
    expect(found.map(({ place }) => [place.meeting?.number, place.sentence.text])).toEqual([
      ['3', 'The STSC NOTED the third update.'],
      ['1', 'The STSC NOTED the first update.'],
    ]);
  });

  it('tells where its references were named, in the sentence that names them', () => {
    const found = lastDiscussed(
      index,
      { ...topic, title: 'Aerials', references: ['SECMP0006'], targets: ['mod6'] },
      5,
    );
    expect(found.map(({ place, shared }) => [place.sentence.text, shared])).toEqual([
      ['An aerial was shown.', 'Budget'],
      ['SECMP0006 was a risk.', 'SECMP0006'],
    ]);
  });

  it('does not take a bare number for a reference: each list has one', () => {
    const numbered = indexOf(aMeeting(1, [said('The Hub reported under agenda item 2.')]));
    const wanted = { ...topic, title: '', references: ['2'] };
    expect(lastDiscussed(numbered, wanted, 5)).toEqual([]);
  });

  it('tells nothing of this meeting, of later ones, or of other committees', () => {
    expect(lastDiscussed(index, { ...topic, before: '2000-02-14' }, 5)).toEqual([]);
    expect(lastDiscussed(index, { ...topic, committeeId: 'other' }, 5)).toEqual([]);
    const undated = lastDiscussed(index, { ...topic, before: null, meetingId: 'm3' }, 5);
    expect(undated.map(({ place }) => place.meeting?.number)).toEqual(['9', '1']);
  });

  it('tells the latest few', () => {
    expect(lastDiscussed(index, topic, 1).map(({ place }) => place.meeting?.number)).toEqual(['3']);
  });
});
