import { resolve } from 'node:path';

/**
 * What a tool is started with in a test: nothing of the environment of whoever runs the tests, and a place where Node keeps
 * what it made of the sources, so that it need not read all of them again for each of a hundred starts.
 */
export const TOOL_ENVIRONMENT = { PATH: '', NODE_COMPILE_CACHE: resolve('node_modules/.cache/parley-compiled') };
