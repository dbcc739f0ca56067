import { createContext, useContext } from 'react';
import type { Actor } from '#workflow-engine';

/** What every page shows without its controller passing it on. */
export interface PageContextValue {
  readonly actor?: Actor | undefined;
  readonly melding?: string | undefined;
  /** Practice tools (mailbox, clock) are there. */
  readonly practice: boolean;
  readonly path: string;
}

const PageContext = createContext<PageContextValue>({ practice: false, path: '/' });

export const PageContextProvider = PageContext.Provider;
export const usePageContext = (): PageContextValue => useContext(PageContext);
