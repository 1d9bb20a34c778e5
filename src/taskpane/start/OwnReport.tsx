import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { useState, type DragEvent } from 'react';
import { useText } from '../text/TextContext';
import { useChoiceStyles } from './choice';
import { FileButton } from './FileButton';
import type { OwnFile } from './ownFile';

const useStyles = makeStyles({
  area: { ...shorthands.borderStyle('dashed') },
  over: {
    ...shorthands.borderColor(tokens.colorBrandStroke1),
    backgroundColor: tokens.colorBrandBackground2,
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '-2px',
  },
});

/** Files of one's own: chosen, or dropped here. */
export function OwnReport({ onOpen }: { onOpen: (files: OwnFile[]) => void }) {
  const text = useText();
  const choice = useChoiceStyles();
  const styles = useStyles();
  const [over, setOver] = useState(false);

  function drag(event: DragEvent): void {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onOpen(files);
  }

  return (
    <section
      className={mergeClasses(choice.choice, styles.area, over && styles.over)}
      aria-labelledby="own-name"
      onDragEnter={drag}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 id="own-name" className={choice.name}>
        {text.start.ownName}
      </h2>
      <p className={choice.hint}>{over ? text.start.dropHere : text.start.ownHint}</p>
      <FileButton onOpen={onOpen}>{text.start.openFile}</FileButton>
    </section>
  );
}
