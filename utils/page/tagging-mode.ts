/** Keys that can change a selection when they are let go. */
const SELECTING = /^(?:Shift|Arrow|Home|End|Page)/;

/**
 * Tells when the reader has selected something by pointer or keyboard, while it is on. Pages that forbid selecting text
 * by script are overruled for that time; the page's tree is not touched.
 */
export const createTaggingMode = (document: Document, onSelected: () => void) => {
  const onPointerUp = () => setTimeout(onSelected); // the selection is final in the next task
  const onKeyUp = (event: KeyboardEvent) => {
    if (SELECTING.test(event.key)) onSelected();
  };
  const allow = (event: Event) => event.stopImmediatePropagation();
  return (isOn: boolean): void => {
    const view = document.defaultView;
    view?.[isOn ? 'addEventListener' : 'removeEventListener']('selectstart', allow, true);
    document[isOn ? 'addEventListener' : 'removeEventListener']('pointerup', onPointerUp, true);
    // `as`: the name of the event says which event comes; the typing loses that over the choice of method.
    document[isOn ? 'addEventListener' : 'removeEventListener']('keyup', onKeyUp as EventListener, true);
  };
};
