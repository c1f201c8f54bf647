import type { InputFile } from '../../../shared/reading/read-minutes';
import { readTables } from '../../../shared/reading/tables/read-tables';

addEventListener('message', ({ data }: MessageEvent<InputFile>) => {
  readTables(data).then(
    given => postMessage(given),
    () => postMessage(null),
  );
});
