import type { OpenPlace } from '../../proposal/places';
import { PAPER_LANGUAGES, textOf } from '../../proposal/text/languages';
import { useText } from '../text/TextContext';

/** Why a figure cannot be known, in the words of the paper: each cell or line with what stands there. */
export function OpenPlaces({ places }: { places: OpenPlace[] }) {
  const { lang } = useText();
  const { openPlace } = textOf(PAPER_LANGUAGES.find((one) => one === lang) ?? 'fi');
  return (
    <>
      {places.map((place) => (
        <div key={`${place.line} ${place.at}`}>{openPlace(place)}</div>
      ))}
    </>
  );
}
