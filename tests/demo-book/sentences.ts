/**
 * Sentences of minutes with places to fill, each `{name}` by what `Talk` gives for it. They keep to
 * the past tense and to reported speech, as minutes do.
 */
export const DISCUSSION: readonly string[] = [
  '{Speaker} reported on {thing} and on {other thing}.',
  '{Speaker} reported that work on {thing} had begun in {past month} and would be finished by {coming month}.',
  'Members asked how {thing} would bear on {other thing}, and whether Users would be told in time.',
  '{Speaker} explained that {few} of the {many} Users had replied about {thing}, and that most of them had asked for longer notice.',
  'It was noted that the cost of {thing} had been put at {many} thousand pounds, which was less than had been feared.',
  '{Speaker} was not able to say when there would be an answer on {thing}, since this depended on {speaker}.',
  'Members were content in principle, but wished to see figures for {thing} before {coming month}.',
  'In reply to a question, {speaker} confirmed that {thing} would not call for a change to the Code.',
  'A trial had been held at {few} sites in {past month}, and {few} faults had been found, none of them serious.',
  'The Chair observed that {thing} had been before the {code} several times, and asked for a firm date.',
  'Members discussed whether {thing} should come before {other thing}, and did not reach a common view.',
  'It was suggested that {speaker} should first write to the Users most affected and should report what they had said.',
  '{Speaker} had compared three ways of dealing with {thing}, and preferred the second because it could be undone.',
  'Views had been received from {few} Users by the end of {past month}; two had asked for {other thing} to be considered as well.',
  'Members noted the risk that {thing} would take longer than planned, and that Users had already set their budgets.',
  '{Speaker} undertook to share the figures on {thing} once these had been checked.',
  'The {code} had considered {thing} in {past month} and saw no reason to change its view.',
  'Members thanked {speaker} for the work done on {thing} at short notice.',
  'It was agreed that small Users should not bear the cost of {thing} alone.',
  '{Speaker} pointed out that about {few} in every thousand messages were affected, most of them in the evening.',
  'There was some concern that {other thing} had not been looked at with the same care.',
];

/** Sentences of the discussion that lead somewhere else. */
export const REFERRING: readonly string[] = [
  'This bore on {action}, which was still open.',
  'Members recalled that {action} had asked for the same figures.',
  'The matter had also been touched on under {item}.',
  '{change} would settle part of the question, if the Panel approved it.',
  'Members compared this with what was proposed in {change} and saw no conflict.',
  'A note on the figures had been published{note}, and Members had no questions on it.',
];

/** What a footnote says. */
export const NOTES: readonly string[] = [
  'The note was sent to all Users in {past month} and is kept with the papers of this meeting.',
  'Figures are for the {many} Users connected at the end of {past month}.',
  'See {change}, which was raised in {past month}.',
];

/** What an action asks for; each ends where its due would follow. */
export const DEEDS: readonly string[] = [
  'bring a paper on {thing}',
  'give an update on {thing}',
  'report on {thing} and on {other thing}',
  'provide figures for {thing}',
  'write to all Users about {thing}',
  'propose a timetable for {thing}',
  'seek the views of small Users on {thing}',
  'circulate a note on {thing}',
];

/** What is said of an action that goes on. */
export const GOES_ON: readonly string[] = [
  '{Owner} reported that work was going on and that a draft would be ready in {coming month}.',
  '{Owner} had received {few} of the {many} replies expected, and would give an update at the next meeting.',
  '{Owner} reported that the answer depended on {speaker}, which would consider the matter in {coming month}.',
  'The work had taken longer than expected. {Owner} would report in {coming month}.',
  '{Owner} had met {speaker} in {past month}. A further meeting had been arranged.',
];

/** What is said of an action that closed, by how it closed. */
export const CLOSED = {
  done: [
    'The paper had been published in {past month}.',
    '{Owner} had written to all Users, and no further step was needed.',
    '{Owner} gave the figures asked for. Members had no further questions on it.',
  ],
  handedOver: [
    '{Speaker} had agreed to take the matter on, and would report to the {code} if need be.',
  ],
  superseded: [
    '{Owner} reported that the question had grown wider, and that {thing} had to be looked at first.',
  ],
  overtaken: ['The need had passed, since the Panel had decided the question in {past month}.'],
} as const;

/** What became of a matter, in a cell of a table. */
export const STANDING: readonly string[] = [
  'Under way since {past month}',
  'Planned for {coming month}',
  'Complete',
  'Waiting for replies from {few} Users',
  'With {speaker}',
];
