import { useEffect, useMemo, useRef, useState } from 'react';
import type { InputFile } from '../../../shared/reading/read-minutes';
import { isUnreadable } from '../../../shared/reading/unreadable';
import { useDesk } from '../../desk/desk';
import { bytesOf, type Given } from '../../store/given';
import { useView } from '../../store/use-book';
import { type Ask, askedWorker } from '../../workers/asked-worker';
import type { ReadTable } from './table-draft';
import type { TableQuestions } from './table-questions';

/** A file with tables, read in a worker that keeps them, and how one is begun and stopped. */
export interface TableFile {
  readonly ask: Ask<TableQuestions>;
  /** `null` until one is read. */
  readonly read: ReadTable | null;
  /** What is being read, by its name; `null` while nothing is. */
  readonly waitingFor: string | null;
  /** Why the last one could not be read, in words. */
  readonly problem: string | null;
  readonly stop: () => void;
  readonly readGiven: (given: Given) => void;
  readonly readText: (text: string) => void;
}

/** The longest that a file may take to be read, in milliseconds. */
const PATIENCE = 60_000;

/** What is pasted is called so. */
const PASTED = 'What you pasted';

/** Reads a file with tables beside the page: the one that was dropped, or what she gives. */
export function useTableFile(isDropped: boolean): TableFile {
  const desk = useDesk();
  const given = useView(view => view.given);
  const { ask, end } = useMemo(tableWorker, []);
  const [read, setRead] = useState<ReadTable | null>(null);
  const [waitingFor, setWaitingFor] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const wanted = useRef(0);
  useEffect(() => end, [end]);
  const begin = async (name: string, bytesGiven: () => Promise<Uint8Array | string>) => {
    wanted.current += 1;
    const mine = wanted.current;
    setWaitingFor(name);
    setProblem(null);
    const found = await readBytes(name, await bytesGiven());
    if (mine !== wanted.current) return;
    setWaitingFor(null);
    if (typeof found === 'string') setProblem(found);
    else setRead(found);
  };
  const readBytes = async (name: string, bytes: Uint8Array | string) =>
    typeof bytes === 'string' ? bytes : tablesRead(ask, end, { name, bytes });
  const readGiven = (file: Given) => void begin(file.name, () => bytesOf(desk.host, file));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the file it was opened for is read once.
  useEffect(() => {
    if (isDropped && given) readGiven(given);
  }, []);
  return {
    ask,
    read,
    waitingFor,
    problem,
    stop: () => {
      wanted.current += 1;
      end();
      setWaitingFor(null);
    },
    readGiven,
    readText: text => void begin(PASTED, () => Promise.resolve(new TextEncoder().encode(text))),
  };
}

function tableWorker() {
  return askedWorker<TableQuestions>(
    () => new Worker(new URL('./table-worker.ts', import.meta.url), { type: 'module' }),
  );
}

async function tablesRead(
  ask: Ask<TableQuestions>,
  end: () => void,
  file: InputFile,
): Promise<ReadTable | string> {
  const waiting = setTimeout(end, PATIENCE);
  try {
    const tables = await ask('read', file);
    return isUnreadable(tables) ? tables.message : { name: file.name, tables };
  } catch {
    return `${file.name} was not read: it broke off, or took more than ${PATIENCE / 1000} seconds. It was not changed, nor was your book.`;
  } finally {
    clearTimeout(waiting);
  }
}
