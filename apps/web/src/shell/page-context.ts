import { createContext, useContext } from 'react';
import type { Actor } from '#workflow-engine';
import type { Menutelling } from './menu-counts.ts';

/** What every page shows without its controller passing it on. */
export interface PageContextValue {
  readonly actor?: Actor | undefined;
  readonly melding?: string | undefined;
  /** Practice tools (mailbox, clock) are there. */
  readonly practice: boolean;
  readonly path: string;
  /** For the menu. */
  readonly telling?: Menutelling | undefined;
  /** What was posted, so that the same can be sent again with something added. */
  readonly posted?: Posted | undefined;
}

export interface Posted {
  readonly action: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** Field of a file that came along: a browser has to choose it again. */
  readonly file: string | undefined;
}

const PageContext = createContext<PageContextValue>({ practice: false, path: '/' });

export const PageContextProvider = PageContext.Provider;
export const usePageContext = (): PageContextValue => useContext(PageContext);
