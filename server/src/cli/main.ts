// Entry of the command `concord`: joins the command line to the machine, and nothing more.

import { commandArguments, exitWith, nodeCliHost } from '../platform/node-cli.ts';
import { run } from './run.ts';

void run(commandArguments(), nodeCliHost()).then(exitWith);
