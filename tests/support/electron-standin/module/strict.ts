/**
 * The object as it is, except that asking it for a member it does not have throws. So nothing of
 * Electron that the stand-in lacks passes by accident.
 */
export function strict<T extends object>(name: string, object: T): T {
  return new Proxy(object, {
    get(target, member) {
      // A promise asks whether what it is resolved with has a `then`.
      if (member in target || typeof member === 'symbol' || member === 'then') {
        const found: unknown = Reflect.get(target, member);
        return typeof found === 'function' && !isClass(found) ? found.bind(target) : found;
      }
      throw new Error(`The stand-in for Electron has no ${name}.${member}.`);
    },
  });
}

function isClass(found: object): boolean {
  return /^class\b/.test(Function.prototype.toString.call(found));
}
