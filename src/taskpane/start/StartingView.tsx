import { Spinner } from '@fluentui/react-components';
import { Page } from '../parts/Page';
import { useText } from '../text/TextContext';

/** Until Office has said where the pane is. */
export function StartingView() {
  const text = useText();
  return (
    <Page>
      <Spinner size="small" label={text.starting} />
    </Page>
  );
}
