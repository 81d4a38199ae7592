type LateNoteProps = {
  /** What is said; null while nothing is late. */
  readonly text: string | null;
};

/** Says over the page, in the way of nothing, that what was decided is still being stored. */
export const LateNote = ({ text }: LateNoteProps) => (
  <div class="toasts late" role="status">
    {text !== null && <div class="toast">{text}</div>}
  </div>
);
