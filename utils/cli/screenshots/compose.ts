import { chromium } from 'playwright-core';
import { ensureChromium } from '../browser';
import { PANEL_WIDTH, SHOT_SIZE, type Shots, type Theme } from './shoot';

/** The pictures as a store shows them: 1280 × 800, each the extension where it stands, beside or above the article. */
export type StorePictures = Readonly<Record<'popup' | 'panel' | 'library' | 'figures', Buffer>>;

const dataUrl = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`;

const popupOverArticle = ({ article, popup }: Shots): string =>
  `<img src="${dataUrl(article)}" style="width:1280px">
   <img src="${dataUrl(popup)}" style="position:absolute;top:0;right:56px;zoom:.5;border-radius:0 0 16px 16px;box-shadow:0 4px 48px #0006">`;

const panelBesideArticle = ({ narrowArticle, panel }: Shots): string =>
  `<img src="${dataUrl(narrowArticle)}" style="width:${SHOT_SIZE.width - PANEL_WIDTH}px">
   <img src="${dataUrl(panel)}" style="position:absolute;top:0;right:0;width:${PANEL_WIDTH}px;box-shadow:0 0 0 1px #0003">`;

const alone = (png: Buffer): string => `<img src="${dataUrl(png)}" style="width:1280px">`;

/** Lays the shots out for the stores. */
export const composeForStores = async (shots: Shots, theme: Theme): Promise<StorePictures> => {
  const browser = await chromium.launch({ executablePath: ensureChromium(), headless: true });
  try {
    const page = await browser.newPage({ viewport: SHOT_SIZE });
    const draw = async (body: string): Promise<Buffer> => {
      const ground = theme === 'dark' ? '#111' : '#fff';
      await page.setContent(`<body style="margin:0;background:${ground};overflow:hidden">${body}</body>`);
      return page.screenshot();
    };
    return {
      popup: await draw(popupOverArticle(shots)),
      panel: await draw(panelBesideArticle(shots)),
      library: await draw(alone(shots.library)),
      figures: await draw(alone(shots.figures)),
    };
  } finally {
    await browser.close();
  }
};
