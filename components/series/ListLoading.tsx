import { Skeleton } from '@/components/ui';

/** Stands where the list of indicators will be while they are counted. */
export const ListLoading = () => (
  <div class="pane-loading">
    <Skeleton widths={[90, 70, 80, 60]} />
  </div>
);
