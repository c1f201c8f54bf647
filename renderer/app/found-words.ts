import { counted } from '../../shared/model/counted';
import type { ComparedFiles } from '../storage/compare';
import type { Found } from '../storage/look-over';

/** Says in words what came back, and what was mended, while the book was open; nothing for nothing. */
export function foundWords(found: readonly Found[], files: ComparedFiles | null): string[] {
  const restored = found.reduce((sum, each) => sum + each.restored.length, 0);
  const lost = found.reduce((sum, each) => sum + each.lost.length, 0);
  const damaged = found.flatMap(({ rewritten }) => rewritten ?? []);
  const rewritten = damaged.length + (files?.gone.length ?? 0);
  return [
    ...(restored > 0 ? [restoredWords(restored)] : []),
    ...(lost > 0 ? [lostWords(lost)] : []),
    ...(rewritten > 0 ? [rewrittenWords(rewritten)] : []),
    ...(files?.kept ?? []).map(keptWords),
  ];
}

function restoredWords(count: number): string {
  const was = count === 1 ? 'was' : 'were';
  return `${counted(count, 'record')} of the book ${was} missing or could not be read, and came back from the second copy. Please look over your latest minutes.`;
}

function lostWords(count: number): string {
  const has = count === 1 ? 'has' : 'have';
  return `${counted(count, 'record')} of the book ${has} been lost by the browser, and the second copy does not hold ${count === 1 ? 'it' : 'them'} either. The rest is whole. If something is missing, open your last backup file.`;
}

function rewrittenWords(count: number): string {
  const was = count === 1 ? 'was' : 'were';
  return `${counted(count, 'file')} of the second copy ${was} damaged or gone, and ${was} written anew from the book. Nothing of yours is lost.`;
}

function keptWords(name: string): string {
  return `The file ${name} of the second copy is damaged, and the book has nothing of what it held. It was kept as damaged-${name}. If a meeting is missing, open your last backup file.`;
}
