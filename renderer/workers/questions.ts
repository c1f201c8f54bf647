/** What a worker answers, one member a question; an answer may be promised. */
export type Questions<Q> = { readonly [N in keyof Q]: (...asked: never[]) => unknown };

/** A question on its way to a worker. */
export interface Asked<Q> {
  readonly id: number;
  readonly name: keyof Q;
  readonly asked: readonly unknown[];
}

/** An answer on its way back. A mistake comes back as its innermost name and its words. */
export type Answered =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly fault: string; readonly mistake: string };

/** Something that a worker tells without having been asked. */
export interface Told<T> {
  readonly told: T;
}
