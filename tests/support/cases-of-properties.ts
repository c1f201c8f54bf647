import fc from 'fast-check';

// Properties try cases of their own each time, and with PROPERTY_SEED the same as any run that had it.
const seed = process.env['PROPERTY_SEED'];
if (seed !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
