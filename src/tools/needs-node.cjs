/**
 * Ends the process with one sentence where Node is older than `engines` in package.json asks. Every script loads it first
 * (`node -r`), since an older Node stops at the first .ts file with an error that does not say what to do. Plain JavaScript
 * that any Node can read.
 */
const [major, minor] = require('../../package.json').engines.node.match(/\d+/g).map(Number);
const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);

if (ownMajor < major || (ownMajor === major && ownMinor < minor)) {
  console.error(`Parley needs Node ${major}.${minor} or newer, and this is ${process.version}.
  Install a newer one (https://nodejs.org/en/download), then run "npm ci" again.`);
  process.exit(1);
}
