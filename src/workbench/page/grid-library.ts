import '@fontsource/carlito/latin-400.css';
import '@fontsource/carlito/latin-400-italic.css';
import '@fontsource/carlito/latin-700.css';
import i18next, { type InitOptions } from 'i18next';
import type * as GridLibrary from '@ironcalc/workbook';
import { FINNISH } from './finnish';

/** Carlito is as wide as Calibri, for which the sheets' columns are measured. */
const CELL_FONTS = ['13px Carlito', 'bold 13px Carlito', 'italic 13px Carlito'];

/**
 * Loads the grid with its buttons in Finnish. The grid makes a translator of its own when it is loaded
 * and takes no other from outside, so Finnish is handed to the translator it makes.
 */
export async function loadGrid(): Promise<typeof GridLibrary> {
  const createInstance = i18next.createInstance.bind(i18next);
  i18next.createInstance = (options: InitOptions = {}) =>
    createInstance({
      ...options,
      resources: { ...options.resources, fi: { translation: FINNISH } },
      lng: 'fi',
      fallbackLng: 'en-US',
    });
  try {
    const grid = await import('@ironcalc/workbook');
    await import('@ironcalc/workbook/style.css');
    await grid.init();
    // The cells are painted on a canvas, which does not wait for a font.
    await Promise.all(CELL_FONTS.map((font) => document.fonts.load(font)));
    return grid;
  } finally {
    i18next.createInstance = createInstance;
  }
}
