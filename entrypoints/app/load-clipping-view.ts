/**
 * The review with the store it follows: most of what popup and panel weigh. Loaded while the page is being read, so that
 * the window shows itself before it.
 */
export const loadClippingView = () => import('./ClippingView').then((module) => module.ClippingView);

export type ClippingViewComponent = Awaited<ReturnType<typeof loadClippingView>>;
