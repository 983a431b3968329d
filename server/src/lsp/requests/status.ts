// concord/status: what the server holds at the moment.

import type { StatusResult } from '../../protocol.ts';
import type { Handler } from '../session.ts';

export const onStatus: Handler<unknown, StatusResult> = (session) => session.status();
