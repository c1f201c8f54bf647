// node findings.cjs FOLDER ELECTRON_VERSION FILE: what electronegativity finds there, as JSON in FILE.
// It would look for words and releases on the network; the same program is to give the same answer.
require('node:dns').lookup = (...asked) => asked.at(-1)(new Error('No network is asked.'));
const { writeFileSync } = require('node:fs');
const run = require('@doyensec/electronegativity');

const [input, electronVersionOverride, file] = process.argv.slice(2);
const excludeFromScan = ['AvailableSecurityFixesGlobalCheck'];
run({ input, electronVersionOverride, excludeFromScan }).then(({ errors, issues }) => {
  writeFileSync(file, JSON.stringify({ errors, issues }));
});
