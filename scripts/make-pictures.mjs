// `npm run pictures`: starts Gangmaker on a fresh data folder and takes the pictures of the README from its pages.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const PICTURES = [{ path: '/bord', file: 'apps/web/pictures/bord.png', width: 1360, height: 1180 }];
const CHROMIUM = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** Resolves with the address that the program prints when all is up. */
const address = (program) =>
  new Promise((resolve, reject) => {
    program.stdout.setEncoding('utf8').on('data', (text) => {
      const found = /^Gangmaker draait op (\S+)$/m.exec(text);
      if (found) resolve(found[1]);
    });
    program.once('exit', (code) => reject(new Error(`The program ended with ${code}`)));
  });

const dataDir = await mkdtemp(join(tmpdir(), 'gangmaker-pictures-'));
const env = { ...process.env, PORT: String(await freePort()), GANGMAKER_DATA: dataDir };
const program = spawn(process.execPath, ['dist/apps/cli/src/main.js', 'start'], {
  cwd: root,
  env,
  stdio: ['ignore', 'pipe', 'inherit'],
});
const browser = await chromium.launch({ executablePath: findChromium(console.error), args: CHROMIUM });
try {
  const url = await address(program);
  const page = await browser.newPage();
  await page.goto(`${url}/inloggen`);
  await page
    .getByRole('button', { name: /programmamanager/ })
    .first()
    .click();
  for (const { path, file, width, height } of PICTURES) {
    await page.setViewportSize({ width, height });
    await page.goto(url + path);
    await mkdir(dirname(join(root, file)), { recursive: true });
    await page.screenshot({ path: join(root, file) });
    console.log(file);
  }
} finally {
  await browser.close();
  const ended = new Promise((resolve) => program.once('exit', resolve));
  program.kill('SIGTERM');
  await ended;
  await rm(dataDir, { recursive: true, force: true });
}
