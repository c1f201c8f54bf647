import type { GivenTemplate } from '../../shared/commands/word-template';
import type { Desk } from '../desk/desk';
import { inOutWorker } from './in-out-worker';

/**
 * Lets her choose a Word file that is to be a committee's own, and looks at it, away from the page. `null`
 * where she chose none; in words why it cannot be one.
 */
export async function chosenTemplate({
  host,
}: Desk): Promise<GivenTemplate | { readonly refused: string } | null> {
  const chosen = await host.chooseFile();
  if (!chosen.ok) return { refused: chosen.message };
  if (!chosen.value) return null;
  const { name, token } = chosen.value;
  const read = await host.readFile(token);
  if (!read.ok) return { refused: read.message };
  try {
    const looked = await inOutWorker(ask => ask('template', read.value));
    return 'refused' in looked ? looked : { name, docx: looked.docx };
  } catch {
    return { refused: 'The file could not be looked at. Nothing was changed. Try again.' };
  }
}
