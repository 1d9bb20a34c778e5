import type { FileMessage } from './texts';

interface MessageBarProps {
  message: FileMessage | null;
  /** Answers a question with yes. */
  onGoOn: () => void;
  onClose: () => void;
}

/** What came of saving or opening. The quiet place is always there, so that it is read out when it is filled. */
export function MessageBar(props: MessageBarProps) {
  const { message } = props;
  const isUrgent = message?.tone === 'error' || message?.tone === 'question';
  return (
    <div className="message-place">
      <div role="status">{isUrgent ? null : <Message {...props} />}</div>
      {isUrgent && (
        <div role="alert">
          <Message {...props} />
        </div>
      )}
    </div>
  );
}

function Message({ message, onGoOn, onClose }: MessageBarProps) {
  if (message === null) return null;
  const { tone, text } = message;
  return (
    <p className={`message message-${tone}`} aria-busy={tone === 'working'}>
      <span>{text}</span>
      {tone === 'question' && (
        <button type="button" onClick={onGoOn}>
          Avaa tallentamatta
        </button>
      )}
      {tone !== 'working' && (
        <button type="button" onClick={onClose}>
          {tone === 'question' ? 'Peruuta' : 'Sulje'}
        </button>
      )}
    </p>
  );
}
