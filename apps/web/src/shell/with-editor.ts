import type { ReactElement } from 'react';
import { Reply } from './reply.ts';
import { EDITOR_POLICY } from './security.ts';

/** A page with a text field that becomes an editor: here, and nowhere else, a browser may run our script. */
export const withEditor = (answer: ReactElement | Reply): Reply =>
  (answer instanceof Reply ? answer : new Reply(200, answer)).with({
    'content-security-policy': EDITOR_POLICY,
  });
