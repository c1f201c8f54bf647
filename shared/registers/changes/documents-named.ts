/** Documents of a code as minutes name them: `SMETS2 version 3.1`, `SEC Appendix AH`, `GBCS v2.0`. */
const VERSIONED = /\b(\p{Lu}[\p{Lu}\d]{2,}) (?:v|[Vv]ersion |v\. ?)(\d+(?:\.\d+)*)/gu;
const APPENDIX = /\b(?:(\p{Lu}{2,}) )?(Appendix|Schedule|Section) (\p{Lu}{1,2})\b/gu;

/** The documents that a text names, each once, in the form `SMETS2 v3.1` or `SEC Appendix AH`. */
export function documentsNamed(text: string): string[] {
  const versioned = [...text.matchAll(VERSIONED)].map(found => ({
    at: found.index,
    name: `${found[1]} v${found[2]}`,
  }));
  const parts = [...text.matchAll(APPENDIX)].map(found => ({
    at: found.index,
    name: [found[1], found[2], found[3]].filter(part => part !== undefined).join(' '),
  }));
  const inOrder = [...versioned, ...parts].toSorted((a, b) => a.at - b.at);
  return [...new Set(inOrder.map(({ name }) => name))];
}
