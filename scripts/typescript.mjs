// node --import ./scripts/typescript.mjs <file>: runs TypeScript from source, tests and scripts alike.
import module from 'node:module';
import { pathToFileURL } from 'node:url';
import 'tsx/esm';

// Mocha and Yeoman require a module first, and await what they get. So each source is loaded once, as an ES module.
module._extensions['.ts'] = (required, path) => {
  required.exports = import(pathToFileURL(path).href);
};
