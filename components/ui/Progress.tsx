type ProgressProps = { readonly label: string; readonly done: number; readonly total: number };

/** A thin line; its words stand elsewhere and are its name here. */
export const Progress = ({ label, done, total }: ProgressProps) => (
  <div
    class="progress"
    role="progressbar"
    aria-label={label}
    aria-valuemin={0}
    aria-valuemax={total}
    aria-valuenow={done}
  >
    <span style={{ width: `${total === 0 ? 0 : (done / total) * 100}%` }} />
  </div>
);
