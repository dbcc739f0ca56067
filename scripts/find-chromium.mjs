// The browser for the browser tests and the pictures.
import { findProgram } from './find-program.mjs';

/** @param {(line: string) => void} say @returns {string} */
export const findChromium = (say) =>
  findProgram(say, {
    title: 'Chromium',
    tests: 'browsertests',
    variable: 'CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    applications: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    packages: ['chromium'],
  });
