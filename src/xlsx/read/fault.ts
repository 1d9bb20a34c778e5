/** Why a file could not be opened. The words are chosen where a person reads them. */
export type FileFault =
  | {
      code:
        'empty' | 'notZip' | 'damagedZip' | 'oldExcel' | 'encrypted' | 'noWorkbook' | 'noSheets';
    }
  | { code: 'otherDocument'; found: 'word' | 'powerpoint' | 'openDocument' | 'binary' }
  | { code: 'damagedPart'; part: string; detail: string };
