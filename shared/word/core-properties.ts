import { cleanLine } from '../report/clean-text';
import type { Report } from '../report/report';

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * The part that says what the file is: title, author, language, and when it was made. Written here
 * because docx takes the time from the clock and leaves the language out. The language stands in
 * the place ISO 29500-2 (11.1) gives it.
 */
export function coreProperties({ properties, style }: Report): string {
  const { title, subject, author, keywords } = properties;
  const created = instant(properties.created);
  const time = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${created}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties ${NAMESPACES}>`,
    text('dc:title', title),
    text('dc:subject', subject),
    text('dc:creator', author),
    text('cp:keywords', keywords.join(', ')),
    text('cp:lastModifiedBy', author),
    text('dc:language', style.language),
    time('created'),
    time('modified'),
    '</cp:coreProperties>',
  ].join('');
}

/** An ISO 8601 instant in whole seconds of UTC. Throws `RangeError` for anything else. */
function instant(created: string): string {
  return `${new Date(created).toISOString().slice(0, 19)}Z`;
}

function text(name: string, value: string): string {
  const escaped = cleanLine(value).replace(/[&<>]/g, character => ESCAPES[character] ?? character);
  return escaped === '' ? '' : `<${name}>${escaped}</${name}>`;
}
