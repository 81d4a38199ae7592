import { PaintedText } from '@/components/article';
import { useTranslate } from '@/components/hooks';
import { Button } from '@/components/ui';
import type { Mark, Span } from '@/utils/model';
import { trimSentence } from './review-model';
import { useKeys } from './use-keys';
import type { Review } from './use-review';

type LostPlacesProps = { readonly mark: Mark; readonly review: Review; readonly sentences: readonly Span[] };

/** Where a mark that was lost from the text may belong: each place with its sentence, the likeliest by one key. */
export const LostPlaces = ({ mark, review, sentences }: LostPlacesProps) => {
  const t = useTranslate();
  const keys = useKeys();
  if (review.places.length === 0) return <p class="lost-hint">{t('lostNoPlace')}</p>;
  return (
    <div class="lost-places">
      <p class="lost-hint">{t('lostPlaces', review.places.length)}</p>
      <ol>
        {review.places.map((place, nth) => (
          <li key={place.start}>
            <PlaceSentence mark={mark} place={place} review={review} sentences={sentences} />
            <Button
              variant={nth === 0 ? 'primary' : 'plain'}
              icon="attach"
              keyCap={nth === 0 ? keys.capOf('reattach') : undefined}
              onClick={() => review.reattach(place)}
            >
              {t('reattach')}
            </Button>
          </li>
        ))}
      </ol>
    </div>
  );
};

type PlaceSentenceProps = LostPlacesProps & { readonly place: Span };

const PlaceSentence = ({ mark, place, review: { text }, sentences }: PlaceSentenceProps) => {
  const sentence = sentences.find(({ end }) => end > place.start) ?? place;
  const range = trimSentence(text, sentence, place);
  const there: Mark = { ...mark, anchored: true, anchor: { ...mark.anchor, ...place } };
  return (
    <blockquote class="mark-sentence">
      {range.start > sentence.start && '… '}
      <PaintedText text={text} range={range} marks={[there]} currentId={mark.id} />
      {range.end < sentence.end && ' …'}
    </blockquote>
  );
};
