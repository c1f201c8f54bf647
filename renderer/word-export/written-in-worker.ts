import type { WordAnswer, WordQuestion } from './word-worker';

/** The file that answers a question. A worker of its own for each file: typing goes on meanwhile. */
export async function writtenInWorker(question: WordQuestion): Promise<WordAnswer> {
  const worker = new Worker(new URL('./word-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<WordAnswer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<WordAnswer | null>) =>
        data ? resolve(data) : reject(new Error('The worker wrote nothing.'));
      worker.onerror = reject;
      worker.postMessage(question);
    });
  } finally {
    worker.terminate();
  }
}
