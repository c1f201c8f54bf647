import { base64 } from '../bytes/base64';
import { utf8 } from '../bytes/utf8';

/** So that each line of a header with its name stays within the 76 signs of RFC 2047. */
const BYTES_IN_A_WORD = 39;

/** Signs in a line of a parameter that goes over several. */
const SIGNS_IN_A_PIECE = 50;

/**
 * A header of free text in one or several lines (RFC 5322). What is not plain ASCII, or too long for
 * a line, is written in encoded words (RFC 2047). An end of line in the text cannot begin a header.
 */
export function textHeader(name: string, text: string): string {
  const line = inOneLine(text);
  const isPlain = /^[\x20-\x7e]*$/.test(line) && !line.includes('=?') && line.length <= 60;
  return `${name}: ${isPlain ? line : encodedWords(line).join('\r\n ')}`;
}

/**
 * The name of a file as a parameter (RFC 2231), each of its lines begun by a space:
 * `filename="a.docx"`, or in percent signs, and in pieces where it is long.
 */
export function fileNameParameter(name: string): string {
  if (isQuotable(name)) return ` filename="${name}"`;
  const pieces = inPieces(percentEncoded(name));
  if (pieces.length === 1) return ` filename*=UTF-8''${pieces[0]}`;
  return pieces
    .map((piece, at) => ` filename*${at}*=${at === 0 ? "UTF-8''" : ''}${piece}`)
    .join(';\r\n');
}

/**
 * The same for readers that know no RFC 2231, some Outlooks among them: an encoded word where the
 * standard has none, which those that do know it never come to look at.
 */
export function oldNameParameter(name: string): string {
  return ` name="${isQuotable(name) ? name : encodedWords(name).join('\r\n ')}"`;
}

function isQuotable(name: string): boolean {
  return /^[\x20-\x7e]{1,60}$/.test(name) && !/["\\]|=\?/.test(name);
}

function inOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

/** Cut between whole code points: each word must be text by itself. */
function encodedWords(text: string): string[] {
  return inBytes(text, BYTES_IN_A_WORD).map(part => `=?UTF-8?B?${base64(utf8(part))}?=`);
}

function inBytes(text: string, most: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const sign of text) {
    if (utf8(part + sign).length > most) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return [...parts, part];
}

function percentEncoded(text: string): string[] {
  return [...utf8(text)].map(byte => {
    const sign = String.fromCharCode(byte);
    return /[A-Za-z0-9._-]/.test(sign)
      ? sign
      : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  });
}

/** Cut between whole signs: a percent sign keeps its two digits. */
function inPieces(signs: readonly string[]): string[] {
  const pieces: string[] = [''];
  for (const sign of signs) {
    const last = pieces.at(-1) ?? '';
    if (last.length + sign.length > SIGNS_IN_A_PIECE) pieces.push(sign);
    else pieces[pieces.length - 1] = last + sign;
  }
  return pieces;
}
