// LibreOffice, which opens in a test what the program writes.
import { findProgram } from './find-program.mjs';

/** @param {(line: string) => void} say @returns {string} */
export const findLibreOffice = (say) =>
  findProgram(say, {
    title: 'LibreOffice',
    tests: 'tests van bestanden',
    variable: 'SOFFICE',
    names: ['soffice', 'libreoffice'],
    applications: ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
    packages: ['--no-install-recommends', 'libreoffice-writer-nogui', 'libreoffice-draw-nogui'],
  });
