import type { Theme } from '@fluentui/react-components';
import { darkTheme, lightTheme } from './theme';

/** The theme that goes with the background colour of Office's panes ("#262626"); light when it is not known. */
export function themeFor(paneBackground: string | undefined): Theme {
  return isDark(paneBackground) ? darkTheme : lightTheme;
}

/** Office tells its theme on desktops; elsewhere the property is missing or throws. */
export function officeBackground(): string | undefined {
  try {
    return Office.context.officeTheme?.bodyBackgroundColor;
  } catch {
    return undefined;
  }
}

function isDark(color: string | undefined): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? '');
  if (!match) return false;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  // Perceived brightness, ITU-R BT.601.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
