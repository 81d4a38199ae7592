/**
 * The look of what we show over a page; the values are those of components/ui/tokens.css. Inside a closed shadow root, so
 * the page's rules do not reach it, and as a constructed sheet, which a page's `style-src` does not govern.
 * `!important` on `:host` wins over `!important` of the page: for those the inner tree comes last.
 */
export const OVERLAY_CSS = `
:host{all:initial!important;display:block!important;position:fixed!important;inset:0!important;width:auto!important;height:auto!important;margin:0!important;padding:0!important;border:0!important;background:none!important;overflow:visible!important;pointer-events:none!important;color-scheme:light dark!important}
.box{--paper:light-dark(#fff,#16191d);--line:light-dark(#dfe2de,#343a41);--ink:light-dark(#1a1f1c,#e9ecea);--ink-2:light-dark(#565f5a,#a7b0ab);--accent:light-dark(#14624f,#5fc7a8);--hover:light-dark(#ebeeea,#282d33);
position:absolute;box-sizing:border-box;max-width:min(440px,calc(100vw - 16px));padding:8px;pointer-events:auto;font:14px/1.55 system-ui,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;text-align:left;color:var(--ink);background:var(--paper);border:1px solid var(--line);border-radius:8px;box-shadow:0 6px 24px light-dark(rgb(20 25 22/16%),rgb(0 0 0/50%));cursor:default;overflow-wrap:anywhere}
.row{display:flex;flex-wrap:wrap;align-items:center;gap:4px}
button{flex:none;white-space:nowrap}button,input{box-sizing:border-box;min-height:28px;padding:2px 8px;font:inherit;font-size:13px;color:inherit;background:none;border:1px solid transparent;border-radius:5px}
button{cursor:pointer}button:hover:not(:disabled){background:var(--hover)}button:disabled{opacity:.5;cursor:default}
button.main{color:var(--accent);font-weight:600}
input{flex:1;min-width:180px;border-color:var(--ink-2)}
button:focus-visible,input:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
kbd{margin-left:4px;padding:0 4px;font:12px/1.4 ui-monospace,monospace;color:var(--ink-2);border:1px solid var(--line);border-radius:4px}
.said{padding:2px 8px;font-size:13px;color:var(--ink-2)}.said:empty{display:none}.said[data-bad]{color:light-dark(#a52a2a,#f29b9b)}
.card{padding:8px 12px}.card b{display:block;font-weight:600}.card .value{font-size:17px}
.kind{font-size:12px;color:var(--ink-2)}
.toast{bottom:24px;left:50%;translate:-50% 0;display:flex;align-items:center;gap:8px;padding:8px 8px 8px 16px}
.toast .words{white-space:pre-line}.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
@media (forced-colors:active){.box{border-color:CanvasText}}
`;
