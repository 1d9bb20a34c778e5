import { AddinTransport, frameAddress, type ExcelHost } from '../host';

const PANE_PAGE = 'taskpane.html';

/** The add-in in the page, and the conversation with it. */
export interface Addin {
  mount: (place: HTMLElement) => () => void;
  /** Settles when the add-in says that the command is over, or is not there to hear it. */
  runCommand: (name: string) => Promise<void>;
  /** The add-in is not heard any more: its workbook goes. */
  leave: () => void;
}

/** @param onSilence told when the add-in does not listen to a command yet */
export function createAddin(host: ExcelHost, onSilence: (fault: unknown) => void): Addin {
  let transport: AddinTransport | null = null;
  return {
    mount(place) {
      const frame = document.createElement('iframe');
      frame.title = 'Täsmä';
      // A new conversation for each load: office.js keeps the settings of an old one.
      const conversationId = crypto.randomUUID();
      const page = new URL(PANE_PAGE, location.href).href;
      const { src, name } = frameAddress(page, location.href, conversationId, 'fi-FI');
      // The name must be there before the frame is: later changes do not reach the page in it.
      frame.name = name;
      frame.src = src;
      const addinOrigin = new URL(src).origin;
      const opened = new AddinTransport({ host, frame, window, addinOrigin, conversationId });
      transport = opened;
      place.append(frame);
      return () => {
        opened.dispose();
        frame.remove();
      };
    },
    leave: () => transport?.dispose(),
    async runCommand(name) {
      await transport?.invokeCommand(name).catch(onSilence);
    },
  };
}
