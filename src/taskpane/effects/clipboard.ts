/** Copies a table so that Word and Outlook take it as a table; rejects when the clipboard is refused. */
export async function copyRich(html: string, text: string): Promise<void> {
  if (typeof ClipboardItem !== 'undefined' && navigator.clipboard?.write) {
    try {
      const item = new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      });
      return await navigator.clipboard.write([item]);
    } catch {
      // Excel's frame may be denied this way; the older one asks nobody.
    }
  }
  if (!copyByEvent(html, text)) throw new Error('The clipboard was refused.');
}

function copyByEvent(html: string, text: string): boolean {
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', fill, { once: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fill);
  }
}
