/** One of the two worlds of a page: its own scripts', and the preload's. */
export type World = 'page' | 'preload';

/** What crosses between the worlds instead of a value. */
type Wire =
  | { readonly fn: number }
  | { readonly promise: number }
  | { readonly list: readonly Wire[] }
  | { readonly object: readonly (readonly [string, Wire])[] }
  | { readonly value: unknown };

type Fn = (...args: unknown[]) => unknown;

/** How a call ended at once; a promise is settled later. */
type Outcome = { readonly wire: Wire } | { readonly message: string };

/** One end of the bridge: values go out as wire and come in as values. */
export interface BridgeEnd {
  readonly out: (value: unknown) => Wire;
  readonly in: (wire: Wire) => unknown;
}

/**
 * One world's end of `contextBridge`. As in Electron, functions and promises cross as stand-ins of
 * themselves, everything else as a copy. The worlds share the page's events, which are delivered at
 * once, so that a call across is answered before it returns.
 */
export function bridgeEnd(own: World): BridgeEnd {
  const other: World = own === 'page' ? 'preload' : 'page';
  const functions: Fn[] = [];
  const waiting = new Map<number, (how: Outcome) => void>();
  let promises = 0;
  const answers: Outcome[] = [];

  const tell = (what: string, detail: unknown) =>
    dispatchEvent(new CustomEvent(`standin-${other}-${what}`, { detail }));
  const hear = (what: string, listener: (detail: never) => void) =>
    addEventListener(`standin-${own}-${what}`, event =>
      listener((event as CustomEvent<never>).detail),
    );

  function out(value: unknown): Wire {
    if (typeof value === 'function') return { fn: functions.push(value as Fn) - 1 };
    if (value instanceof Promise) return { promise: promised(value) };
    if (Array.isArray(value)) return { list: value.map(out) };
    if (typeof value !== 'object' || value === null) return { value };
    if (Object.getPrototypeOf(value) !== Object.prototype) return { value };
    return { object: Object.entries(value).map(([name, each]) => [name, out(each)] as const) };
  }

  function promised(value: Promise<unknown>): number {
    promises += 1;
    const id = promises;
    value.then(
      result => tell('settled', { id, wire: out(result) }),
      (error: unknown) => tell('settled', { id, message: messageOf(error) }),
    );
    return id;
  }

  function into(wire: Wire): unknown {
    if ('fn' in wire) return calling(wire.fn);
    if ('promise' in wire) return awaited(wire.promise);
    if ('list' in wire) return Object.freeze(wire.list.map(into));
    if ('value' in wire) return wire.value;
    return Object.freeze(Object.fromEntries(wire.object.map(([name, each]) => [name, into(each)])));
  }

  function calling(fn: number): Fn {
    return (...args) => {
      answers.length = 0;
      tell('called', { fn, args: args.map(out) });
      const answer = answers.pop() ?? { message: 'The other world is gone.' };
      if ('message' in answer) throw new Error(answer.message);
      return into(answer.wire);
    };
  }

  function awaited(id: number): Promise<unknown> {
    return new Promise((resolve, reject) => {
      waiting.set(id, how => {
        if ('message' in how) reject(new Error(how.message));
        else resolve(into(how.wire));
      });
    });
  }

  hear('called', ({ fn, args }: { fn: number; args: readonly Wire[] }) => {
    let answer: Outcome;
    try {
      answer = { wire: out(functions[fn]?.(...args.map(into))) };
    } catch (error) {
      answer = { message: messageOf(error) };
    }
    tell('answered', answer);
  });
  hear('answered', (answer: Outcome) => {
    answers.push(answer);
  });
  hear('settled', ({ id, ...how }: Outcome & { id: number }) => {
    waiting.get(id)?.(how);
    waiting.delete(id);
  });
  return { out, in: into };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
