let standIn;

/** Told where the built stand-in is. */
export function initialize(address) {
  standIn = address;
}

/** Whoever imports `electron` gets the stand-in. */
export function resolve(specifier, context, next) {
  if (specifier === 'electron') return { url: standIn, shortCircuit: true };
  return next(specifier, context);
}
