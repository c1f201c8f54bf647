import { writeWhole } from '../../../electron/files/write-whole';

// Writes one file again and again, and tells of each revision once it is on the disk.
const file = process.argv[2] ?? '';
const filler = 'x'.repeat(1_000_000);
for (let revision = 1; ; revision += 1) {
  await writeWhole(file, JSON.stringify({ revision, filler }));
  process.send?.(revision);
}
