import { type BuiltSegment, createSegmentBuilder, type SearchDocument } from '@/utils/search';

/** An index over documents, in one go; of the ids in `gone` it says that they are in no segment any more. */
export const buildSegment = (documents: Iterable<SearchDocument>, gone: readonly string[] = []): BuiltSegment => {
  const builder = createSegmentBuilder();
  for (const document of documents) builder.add(document);
  return builder.finish(gone);
};
