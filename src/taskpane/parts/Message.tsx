import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { useText } from '../text/TextContext';

const useStyles = makeStyles({
  body: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    paddingBlock: '8px',
    overflowWrap: 'anywhere',
    whiteSpace: 'normal',
  },
  title: {
    display: 'block',
    fontSize: 'inherit',
    lineHeight: 'inherit',
  },
});

interface Props {
  intent: 'info' | 'success' | 'warning' | 'error';
  title?: string;
  children: string;
  /** A button below the words. */
  action?: ReactNode;
  onClose?: () => void;
}

/** A message inside a view, in the small type of the pane. */
export function Message({ intent, title, children, action, onClose }: Props) {
  const text = useText();
  const styles = useStyles();
  const close = onClose ? (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={text.work.dismiss}
      onClick={onClose}
    />
  ) : null;
  return (
    <MessageBar intent={intent} layout={action ? 'multiline' : 'singleline'}>
      <MessageBarBody className={styles.body}>
        {title !== undefined && <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>}
        {children}
      </MessageBarBody>
      {(action || close) && <MessageBarActions containerAction={close}>{action}</MessageBarActions>}
    </MessageBar>
  );
}
