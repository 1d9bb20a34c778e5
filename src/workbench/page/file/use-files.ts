import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExcelHost } from '../../host';
import {
  faultMessage,
  openedMessage,
  savedMessage,
  troubleMessage,
  unsavedMessage,
  type FileMessage,
} from './texts';

/** Saving and opening, and what there is to say of it. */
export interface Files {
  message: FileMessage | null;
  /** What goes on now. */
  busy: 'saving' | 'opening' | null;
  /** Grows with each workbook that is opened. */
  opened: number;
  save: () => void;
  /** Asks first where the open workbook has changes that are in no file. */
  open: (file: File) => void;
  /** Opens what has been asked about. */
  goOn: () => void;
  closeMessage: () => void;
}

/** Milliseconds that a message is shown after which nothing needs to be done. */
const DONE_TIME = 8_000;

/** What goes on, and the name of it. */
const WORDS = {
  saving: ['Tallennetaan', 'Tallennus'],
  opening: ['Avataan', 'Avaaminen'],
} as const;

interface Work {
  message: FileMessage | null;
  setMessage: (message: FileMessage | null) => void;
  busy: Files['busy'];
  /** Says what goes on, and then how it ended. */
  run: (
    what: keyof typeof WORDS,
    name: string,
    action: () => Promise<FileMessage>,
  ) => Promise<void>;
}

/** What goes on, and what there is to say; a message after which nothing needs to be done goes by itself. */
function useWork(): Work {
  const [message, setMessage] = useState<FileMessage | null>(null);
  const [busy, setBusy] = useState<Files['busy']>(null);
  useEffect(() => {
    if (message?.tone !== 'done') return undefined;
    const timer = setTimeout(() => setMessage(null), DONE_TIME);
    return () => clearTimeout(timer);
  }, [message]);
  const run: Work['run'] = async (what, name, action) => {
    const [doing, work] = WORDS[what];
    setBusy(what);
    setMessage({ tone: 'working', text: `${doing} ${name}…` });
    await nextFrame();
    setMessage(await action().catch((error: unknown) => troubleMessage(work, error)));
    setBusy(null);
  };
  return { message, setMessage, busy, run };
}

/** @param onOpened told when another workbook has taken the place of the open one */
export function useFiles(host: ExcelHost, onOpened: () => void): Files {
  const { message, setMessage, busy, run } = useWork();
  const [opened, setOpened] = useState(0);
  /** What the sheets held when they were last in a file. */
  const inFile = useRef<string | null>(null);
  const asked = useRef<File | null>(null);

  const markSaved = useCallback(() => {
    inFile.current = contentsOf(host);
  }, [host]);
  useEffect(markSaved, [markSaved]);

  const save = (): void => {
    const { name } = host.workbook;
    void run('saving', name, async () => {
      const { saveFile } = await import('../../host/file/file');
      const { bytes, leftOut } = await saveFile(host);
      download(name, bytes);
      markSaved();
      return savedMessage(name, leftOut);
    });
  };

  const goOn = (file: File): void => {
    void run('opening', file.name, async () => {
      const { openFile } = await import('../../host/file/file');
      const bytes = new Uint8Array(await file.arrayBuffer());
      const result = await openFile(host, bytes, file.name, onOpened);
      if (!result.ok) return faultMessage(file.name, result.fault);
      setOpened((count) => count + 1);
      markSaved();
      return openedMessage(file.name, result.leftOut);
    });
  };

  const open = (file: File): void => {
    if (contentsOf(host) === inFile.current) return goOn(file);
    asked.current = file;
    setMessage(unsavedMessage(file.name));
  };

  return {
    message,
    busy,
    opened,
    save,
    open,
    goOn: () => asked.current && goOn(asked.current),
    closeMessage: () => setMessage(null),
  };
}

const contentsOf = (host: ExcelHost): string => JSON.stringify(host.snapshot());

/** Until what was said is on the screen: writing and reading leave the page no time to draw. */
const nextFrame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file when the click is over.
  setTimeout(() => URL.revokeObjectURL(address));
}
