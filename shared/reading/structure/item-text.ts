import { outcomeBlock, paragraph, postMeetingNote, subheading } from '../../model/block';
import { type Inline, plainText } from '../../model/inline';
import { cutLine, trimLine } from '../../model/line-cut';
import { postMeetingLabelIn } from '../../model/post-meeting-label';
import { verbsIn } from '../../registers/outcomes';
import { sentencesOf } from '../../registers/sentences';
import { type TextPiece, textPiece } from '../piece';
import {
  actionForm,
  innerAction,
  isDecision,
  listHeading,
  nextAction,
  personToDoIn,
} from './forms';
import { addAction } from './item-actions';
import { listWords, type OpenItem, put } from './open-item';
import { withoutBold } from './without-bold';

/** A line of an item's text: a sub-heading, an action, an outcome, or a paragraph. */
export function readText(item: OpenItem, piece: TextPiece): void {
  const text = plainText(piece.inline);
  if (isSubheading(piece, text)) {
    item.under = listHeading(text);
    put(item, subheading(withoutBold(piece.inline)), piece.line);
    return;
  }
  if (postMeetingLabelIn(text)) {
    addParagraph(item, piece.line, piece.inline);
  } else if (piece.role === 'action' || actionForm(text) || isUnderActions(item, text)) {
    readActions(item, piece, text);
  } else if (piece.role === 'outcome' || isMarkedDecision(piece) || isOutcome(item, text)) {
    readOutcome(item, piece, text);
  } else {
    addParagraph(item, piece.line, piece.inline);
  }
}

/** Under a heading "Actions" each line is one, but for a stray word. */
function isUnderActions(item: OpenItem, text: string): boolean {
  return item.under === 'actions' && text.split(/\s+/).length > 2;
}

function isSubheading(piece: TextPiece, text: string): boolean {
  if (piece.level > 0) return true;
  return (
    piece.strong &&
    text.length < 90 &&
    !/[.:;,]$/.test(text) &&
    !actionForm(text) &&
    !isDecision(text)
  );
}

/** Minutes without verbs in capitals may set their decisions in bold: **It was agreed to** … */
function isMarkedDecision(piece: TextPiece): boolean {
  const [first] = piece.inline;
  if (first?.type !== 'text' || !first.marks?.some(mark => mark.type === 'bold')) return false;
  return /^(?:it was |the [\p{L} ]+ )?(?:agreed|resolved|decided|approved)\b/iu.test(first.text);
}

function isOutcome(item: OpenItem, text: string): boolean {
  if (item.under === 'decisions' || isDecision(text)) return true;
  return /\p{Ll}{2}/u.test(text) && verbsIn(text, item.context.verbs).length > 0;
}

/** A line that is an action; one that begins after a sentence of it is another. */
function readActions(item: OpenItem, piece: TextPiece, text: string): void {
  const at = nextAction(text);
  if (at === null) addAction(item, piece.line, piece.inline);
  else {
    addAction(item, piece.line, trimLine(cutLine(piece.inline, 0, at)));
    readText(item, { ...piece, inline: cutLine(piece.inline, at) });
  }
}

/** A line that is an outcome; with an action inside, what stands before and after it is read by itself. */
function readOutcome(item: OpenItem, piece: TextPiece, text: string): void {
  const at = innerAction(text);
  if (at === null) addOutcome(item, piece.line, piece.inline);
  else {
    readText(item, { ...piece, inline: trimLine(cutLine(piece.inline, 0, at)) });
    addActionAndRest(item, piece.line, cutLine(piece.inline, at));
  }
}

/** A line that is an outcome. */
export function addOutcome(item: OpenItem, line: number, inline: readonly Inline[]): void {
  put(item, outcomeBlock(item.context.newId(), inline), line);
}

/** A paragraph, and the actions that stand inside it as sentences of their own. */
function addParagraph(item: OpenItem, line: number, inline: readonly Inline[]): void {
  const text = plainText(inline);
  const note = postMeetingLabelIn(text);
  if (note) {
    listWords(item, line, text.slice(0, note.length));
    const words = trimLine(cutLine(inline, note.length));
    put(item, postMeetingNote(note.on, words), line);
    return;
  }
  const at = innerAction(text) ?? personToDoIn(text, item.context.people);
  if (at === 0) {
    addActionAndRest(item, line, inline);
    return;
  }
  if (at === null) {
    const whole = trimLine(inline);
    if (whole.length > 0) put(item, paragraph(whole), line);
    return;
  }
  addParagraph(item, line, cutLine(inline, 0, at));
  addActionAndRest(item, line, cutLine(inline, at));
}

/** An action that other words follow, and those words. */
export function addActionAndRest(item: OpenItem, line: number, inline: readonly Inline[]): void {
  const end = actionLength(plainText(inline));
  addAction(item, line, trimLine(cutLine(inline, 0, end)));
  const rest = trimLine(cutLine(inline, end));
  if (actionForm(plainText(rest))) addActionAndRest(item, line, rest);
  else if (rest.length > 0) readText(item, textPiece(line, rest));
}

/** An action inside a paragraph ends with its sentence, or with the bracket it stands in. */
function actionLength(text: string): number {
  const close = text.startsWith('[') ? text.indexOf(']') : -1;
  if (close > 0) return close + 1;
  return sentencesOf(text)[0]?.length ?? text.length;
}
