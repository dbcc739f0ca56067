/** Two code points that a text may have and XML may not. */
export const schoon = (tekst: string): string => tekst.replace(/[\uFFFE\uFFFF]/g, '');
