// `npm run shots`: pictures of the real workbench with the packed .vsix, for the README, into client/images.   [name …] for some of them
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { openWorkbench } from './workbench.ts';

interface Stage {
  readonly page: Page;
  /** Opens a file of the folder and waits until its text is on the screen. */
  readonly open: (file: string) => Promise<void>;
  /** Brings the first occurrence of some text into view and points at it until a hover shows that says what is expected. */
  readonly hover: (text: string, expected: string) => Promise<void>;
  /** Runs a command by its name in the command palette. */
  readonly command: (name: string) => Promise<void>;
  readonly save: (name: string) => Promise<void>;
}

const shots: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  async conflict({ open, hover, save }) {
    await open('india-com-2019-missile-defense-review.txt');
    await hover('108 page', '81');
    await save('shot-conflict');
  },
  async hover({ open, hover, save }) {
    await open('india-com-2019-missile-defense-review.txt');
    await hover('Comcasa', 'Communications Compatibility and Security Agreement');
    await save('shot-hover');
  },
};

const directory = 'client/images';
const wanted = process.argv.slice(2);
const settings = {
  'editor.minimap.enabled': false,
  'editor.fontSize': 14,
  'editor.wordWrap': 'on',
  'editor.hover.delay': 100,
  'workbench.colorTheme': 'Default Light Modern',
  'breadcrumbs.enabled': false,
};

mkdirSync(directory, { recursive: true });
for (const [name, shoot] of Object.entries(shots)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const workbench = await openWorkbench({ vsix: ['concord.vsix'], settings, size: { width: 1200, height: 750 } });
  try {
    await shoot(stageOn(workbench.page));
  } catch (error) {
    await workbench.page.screenshot({ path: join('test/out', `shot-failed-${name}.png`) });
    console.error(`${name}: ${error}\n(test/out/shot-failed-${name}.png shows what was there)`);
    process.exitCode = 1;
  } finally {
    await workbench.close();
  }
}
process.exit();

function stageOn(page: Page): Stage {
  const quickInput = page.locator('.quick-input-widget input[type="text"]').first();
  return {
    page,
    async open(file) {
      await page.locator('.monaco-workbench .part.editor').waitFor({ timeout: 60_000 });
      await page.keyboard.press('Control+P');
      await quickInput.fill(file);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: file }).first().waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.monaco-editor .view-line').first().waitFor();
    },
    async hover(text, expected) {
      await find(page, text);
      const { x, y } = await pointAt(page, text);
      const shown = page.locator('.monaco-hover:not(.hidden) .monaco-hover-content', { hasText: expected }).first();
      const end = Date.now() + 60_000;
      do {
        if (Date.now() > end) throw new Error(`no hover on "${text}" says "${expected}"`);
        await page.mouse.move(x, y + 150);
        await page.mouse.move(x, y, { steps: 5 });
      } while (!(await appears(shown)));
      await settled(page);
    },
    async command(name) {
      await page.keyboard.press('F1');
      await quickInput.fill(`>${name}`);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
      await page.keyboard.press('Enter');
    },
    async save(name) {
      await page.screenshot({ path: join(directory, `${name}.png`) });
      console.log(join(directory, `${name}.png`));
    },
  };
}

/** Whether it appears within a while: findings and the first hover come when the extension has read the folder. */
function appears(locator: Locator): Promise<boolean> {
  return locator.waitFor({ timeout: 3000 }).then(
    () => true,
    () => false,
  );
}

/** The editor's own search brings the text into view; then it is closed again. */
async function find(page: Page, text: string): Promise<void> {
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+F');
  const input = page.locator('.find-widget.visible .find-part textarea').first();
  await input.fill(text);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowLeft'); // nothing is to look selected
}

/** The middle of the first place on the screen where the text stands. */
function pointAt(page: Page, text: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wantedText) => {
    for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
      const nodes: Text[] = [];
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const whole = nodes.map((node) => node.data.replaceAll('\u00a0', ' ')).join('');
      const at = whole.indexOf(wantedText);
      if (at < 0) continue;
      let before = 0;
      for (const node of nodes) {
        if (at < before + node.length) {
          const range = document.createRange();
          range.setStart(node, at - before);
          range.setEnd(node, Math.min(node.length, at - before + wantedText.length));
          const box = range.getBoundingClientRect();
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
        before += node.length;
      }
    }
    throw new Error(`"${wantedText}" is not on the screen`);
  }, text);
}

/** Waits until two frames in a row show no animation going on. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
