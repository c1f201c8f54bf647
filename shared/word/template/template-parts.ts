import { textOf, utf8 } from '../../bytes/utf8';
import { readXml, writeXml, type XmlPart } from './xml-nodes';

/** The parts of a Word file that is being made of another: those that were asked for are trees. */
export interface TemplateParts {
  /** A part as a tree, changed in place; `null` where there is none, or it is not well-formed. */
  readonly tree: (name: string) => XmlPart | null;
  readonly has: (name: string) => boolean;
  readonly put: (name: string, part: string | Uint8Array) => void;
  readonly remove: (name: string) => void;
  /** Calls a part that is there by another name. */
  readonly rename: (from: string, to: string) => void;
  readonly names: () => readonly string[];
  /** All parts as they are now. */
  readonly written: () => Map<string, string | Uint8Array>;
}

/** The parts of a file. */
export function templateParts(files: ReadonlyMap<string, string | Uint8Array>): TemplateParts {
  const parts = new Map(files);
  const trees = new Map<string, XmlPart>();
  return {
    tree: name => {
      const known = trees.get(name);
      if (known) return known;
      const part = parts.get(name);
      const read =
        part === undefined ? null : readXml(typeof part === 'string' ? part : textOf(part));
      if (read) trees.set(name, read);
      return read;
    },
    has: name => parts.has(name),
    put: (name, part) => {
      trees.delete(name);
      parts.set(name, part);
    },
    remove: name => {
      trees.delete(name);
      parts.delete(name);
    },
    rename: (from, to) => {
      const [part, tree] = [parts.get(from), trees.get(from)];
      if (part === undefined) throw new Error(`The file has no ${from}.`);
      parts.delete(from);
      trees.delete(from);
      parts.set(to, part);
      if (tree) trees.set(to, tree);
    },
    names: () => [...parts.keys()],
    written: () =>
      new Map(
        [...parts].map(([name, part]) => {
          const tree = trees.get(name);
          return [name, tree ? utf8(writeXml(tree)) : part];
        }),
      ),
  };
}
