import { archiveFaults } from './archive-faults';
import { goodDocument } from './good-document';
import { libraryFaults } from './library-faults';
import { partFaults } from './part-faults';

/**
 * Word files that are each broken in one way, by name: `lib-` those that the writing library makes
 * when it is misused, `mut-` those that are a sound file damaged afterwards. Whatever judges our
 * exports must reject every one of them.
 */
export async function brokenDocuments(): Promise<Map<string, Uint8Array>> {
  const good = await goodDocument();
  return new Map([...(await libraryFaults()), ...partFaults(good), ...archiveFaults(good)]);
}
