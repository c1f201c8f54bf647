import { useEffect, useRef, useState } from 'react';
import { isUnreadable } from '../../shared/reading/unreadable';
import { committeesOf } from '../../shared/registers/committees';
import { type Desk, useDesk } from '../desk/desk';
import { bytesOf, type Given } from '../store/given';
import type { Progress } from '../taking-in/BeingRead';
import type { Document, ReadDocument } from './incoming-worker';
import { type Reading, readingOf } from './read-document';

/** A document that is being read, and how one is begun and stopped. */
export interface ReadingInHand {
  /** What is being read, by its name; `null` while nothing is. */
  readonly waitingFor: string | null;
  /** How far it is; `null` before that is known. */
  readonly progress: Progress | null;
  /** Why the last one could not be read, in words. */
  readonly problem: string | null;
  readonly readGiven: (given: Given) => void;
  readonly read: (document: Document, name: string) => void;
  readonly stop: () => void;
}

/** Reads documents beside the page, one at a time; what was read is given to `onRead`. */
export function useReading(onRead: (read: ReadDocument) => void): ReadingInHand {
  const desk = useDesk();
  const [problem, setProblem] = useState<string | null>(null);
  const [waitingFor, setWaitingFor] = useState<string | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const reading = useRef<Reading | null>(null);
  useEffect(() => () => reading.current?.stop(), []);
  const end = (message: string | null) => {
    setProblem(message);
    setWaitingFor(null);
  };
  const read = async (document: Document, name: string) => {
    setProblem(null);
    setWaitingFor(name);
    setProgress(null);
    const mine = readingOf(document, committeesOf(desk.book.getState().book), setProgress);
    reading.current = mine;
    const found = await mine.done;
    if (reading.current !== mine) return;
    if (!isUnreadable(found)) onRead(found);
    end(isUnreadable(found) ? found.message : null);
  };
  const readGiven = async (given: Given) => {
    setWaitingFor(given.name);
    const document = await documentOf(desk, given);
    if (typeof document === 'string') end(document);
    else await read(document, given.name);
  };
  const stop = () => {
    reading.current?.stop();
    reading.current = null;
    end(null);
  };
  return {
    waitingFor,
    progress,
    problem,
    stop,
    readGiven: given => void readGiven(given),
    read: (document, name) => void read(document, name),
  };
}

async function documentOf(desk: Desk, given: Given): Promise<Document | string> {
  const bytes = await bytesOf(desk.host, given);
  return typeof bytes === 'string' ? bytes : { from: 'file', file: { name: given.name, bytes } };
}
