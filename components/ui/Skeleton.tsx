type SkeletonProps = { readonly widths: readonly number[] };

/** Grey lines where text will be, so that nothing jumps when it comes. Widths are percentages. */
export const Skeleton = ({ widths }: SkeletonProps) => (
  <div class="skeletons" aria-hidden="true">
    {widths.map((width, index) => (
      // The lines have no identity and never move.
      <span key={index} class="skeleton" style={{ width: `${width}%` }} />
    ))}
  </div>
);
