/**
 * Writes the numbers that Word counts for its first-level headings into their text, where mammoth,
 * which leaves counting out, has lost them. A document transform of mammoth's; what is not such a
 * heading is left as it is. Counting begins at 1: where a list starts elsewhere is not known here.
 */
export function withHeadingNumbers(document: unknown): unknown {
  if (!hasChildren(document)) return document;
  let last = 0;
  const children = document.children.map(child => {
    if (!isNumberedHeading(child)) return child;
    last += 1;
    return { ...child, children: [numberRun(last), ...child.children] };
  });
  return { ...document, children };
}

interface Parent {
  readonly children: readonly unknown[];
}

function hasChildren(element: unknown): element is Parent {
  return isObject(element) && Array.isArray(element['children']);
}

/** A heading 1 that Word counts, with words in it. */
function isNumberedHeading(element: unknown): element is Parent {
  if (!hasChildren(element) || !isObject(element) || element.children.length === 0) return false;
  const { styleName, numbering } = element;
  const isFirstLevel = typeof styleName === 'string' && /^heading 1$/i.test(styleName);
  return isFirstLevel && isObject(numbering) && numbering['isOrdered'] === true;
}

function numberRun(number: number): unknown {
  return { type: 'run', children: [{ type: 'text', value: `${number}. ` }] };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
