// Entry point of server.js: serves the process that forked it; any other over standard input and output (`--stdio`).

import process from 'node:process';
import { serveParent, serveStdio } from './node-server.ts';

const isForked = typeof process.send === 'function' && !process.argv.includes('--stdio');
if (isForked) serveParent();
else serveStdio();
