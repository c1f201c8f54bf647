import { childOf, isElement, named, within, type XmlElement } from './xml-nodes';

/** Fields that show what stands in the properties or variables of a file, which ours has not. */
const BOUND = /^\s*(?:DOCPROPERTY|DOCVARIABLE)\b/i;

/** Makes plain words of fields under an element that would look for what is left out: what they show. */
export function freezeFields(root: XmlElement): void {
  for (const parent of [root, ...within(root)]) {
    if (parent.children.some(isSimple)) parent.children = parent.children.flatMap(simpleFrozen);
    if (parent.children.some(child => isElement(child) && child.name === 'w:r')) freezeRuns(parent);
  }
}

function isSimple(node: XmlElement['children'][number]): boolean {
  return isElement(node) && node.name === 'w:fldSimple';
}

function simpleFrozen(node: XmlElement['children'][number]): XmlElement['children'] {
  const isBound = isElement(node) && BOUND.test(node.attributes.get('w:instr') ?? '');
  return isBound && isSimple(node) ? node.children : [node];
}

interface OpenField {
  instruction: string;
  isShown: boolean;
  /** The runs that are not shown. */
  readonly marks: XmlElement[];
}

function freezeRuns(parent: XmlElement): void {
  const frozen = fieldsIn(parent).filter(({ instruction }) => BOUND.test(instruction));
  const marks = new Set<unknown>(frozen.flatMap(field => field.marks));
  parent.children = parent.children.filter(child => !marks.has(child));
}

/** The fields that begin and end among the runs of one parent. */
function fieldsIn(parent: XmlElement): OpenField[] {
  const open: OpenField[] = [];
  const ended: OpenField[] = [];
  for (const run of parent.children.filter(isElement)) {
    const mark = childOf(run, 'w:fldChar')?.attributes.get('w:fldCharType');
    if (mark === 'begin') open.push({ instruction: '', isShown: false, marks: [] });
    const field = open.at(-1);
    if (!field || (field.isShown && mark === undefined)) continue;
    field.marks.push(run);
    field.instruction += instructionIn(run);
    field.isShown ||= mark === 'separate';
    if (mark === 'end') ended.push(...open.splice(-1));
  }
  return ended;
}

function instructionIn(run: XmlElement): string {
  return named(run, 'w:instrText')
    .flatMap(({ children }) => children.filter(child => !isElement(child)))
    .join('');
}
