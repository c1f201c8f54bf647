import { XMLValidator } from 'fast-xml-parser';
import { finding, type LintFinding } from './finding';
import { parseXml, referencedCodePoint, type XmlElement } from './xml-tree';

/** A part of the package read as XML, or nothing when it is not; and what is wrong with its text. */
export interface XmlReading {
  readonly root?: XmlElement;
  readonly findings: readonly LintFinding[];
}

/** Reads a part as XML 1.0 in UTF-8, as strictly as Word: no forbidden character and no DTD. */
export function readXml(name: string, bytes: Uint8Array): XmlReading {
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { findings: [finding('UTF8', name)] };
  }
  const findings: LintFinding[] = [];
  const forbidden = forbiddenCharacter(source);
  if (forbidden) findings.push(finding('XML_CHAR', `${name} ${forbidden}`));
  if (/<!DOCTYPE|<!ENTITY/i.test(source)) findings.push(finding('XML_DTD', name));
  const verdict = XMLValidator.validate(source);
  if (verdict !== true) {
    return { findings: [...findings, finding('XML_WF', `${name} ${verdict.err.msg}`)] };
  }
  try {
    return { root: parseXml(source), findings };
  } catch (error) {
    return { findings: [...findings, finding('XML_WF', `${name} ${String(error)}`)] };
  }
}

function forbiddenCharacter(source: string): string | undefined {
  for (const character of source) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (!isXmlCharacter(codePoint)) return named(codePoint);
  }
  for (const [, reference = ''] of source.matchAll(/&#([0-9]+|x[0-9a-f]+);/gi)) {
    const codePoint = referencedCodePoint(reference);
    if (!isXmlCharacter(codePoint)) return named(codePoint);
  }
  return undefined;
}

function isXmlCharacter(codePoint: number): boolean {
  if (codePoint < 0x20) return codePoint === 0x9 || codePoint === 0xa || codePoint === 0xd;
  const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  return !isSurrogate && codePoint !== 0xfffe && codePoint !== 0xffff && codePoint <= 0x10ffff;
}

function named(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}
