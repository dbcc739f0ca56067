import { createElement } from 'react';
import { RefusedRequestPage, errorText } from './error-pages.tsx';
import { Reply } from './reply.ts';

/** Also for what belongs to somebody else: who may not see it does not hear that it is there. */
export const notFound = (): Reply => new Reply(404, createElement(RefusedRequestPage, errorText(404)));
