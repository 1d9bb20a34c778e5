import type { FileMessage } from './texts';

interface MessageBarProps {
  message: FileMessage | null;
  onClose: () => void;
}

/** What came of saving or opening. The quiet place is always there, so that it is read out when it is filled. */
export function MessageBar({ message, onClose }: MessageBarProps) {
  const isError = message?.tone === 'error';
  return (
    <div className="message-place">
      <div role="status">{isError ? null : <Message message={message} onClose={onClose} />}</div>
      {isError && (
        <div role="alert">
          <Message message={message} onClose={onClose} />
        </div>
      )}
    </div>
  );
}

function Message({ message, onClose }: MessageBarProps) {
  if (message === null) return null;
  const { tone, text } = message;
  return (
    <p className={`message message-${tone}`} aria-busy={tone === 'working'}>
      <span>{text}</span>
      {tone !== 'working' && (
        <button type="button" onClick={onClose}>
          Sulje
        </button>
      )}
    </p>
  );
}
