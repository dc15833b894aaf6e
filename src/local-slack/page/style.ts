/** The page's style sheet: a calm layout of its own, light and dark. */
export const STYLE = String.raw`
:root {
  color-scheme: light dark;
  --paper: light-dark(#fdfdfc, #191c1b);
  --panel: light-dark(#f3f4f1, #121514);
  --raised: light-dark(#ffffff, #222625);
  --ink: light-dark(#1f2421, #e6e9e6);
  --faint: light-dark(#626b66, #9aa39d);
  --line: light-dark(#dcdfda, #343a37);
  --accent: light-dark(#1f6f5c, #5fbfa5);
  --accent-ink: light-dark(#ffffff, #0d1a16);
  --soft: light-dark(#e4efeb, #23372f);
  --danger: light-dark(#b3261e, #ff8a80);
  --own: light-dark(#fff8e6, #2b281c);
  --code: light-dark(#f0f1ee, #2a2f2d);
  --s0: light-dark(#1f6f5c, #5fbfa5);
  --s1: light-dark(#c4711b, #e5a25a);
  --s2: light-dark(#4a5fb0, #8fa0ea);
  --s3: light-dark(#a33b67, #e07fa6);
  --s4: light-dark(#6d7f1d, #b4c55a);
  --s5: light-dark(#66727a, #9aa7af);
  font: 15px/1.46 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; }
* { box-sizing: border-box; }
body { margin: 0; height: 100dvh; display: grid; grid-template-columns: 264px minmax(0, 1fr); background: var(--paper); color: var(--ink); }
body.alone { display: block; overflow-y: auto; }
.alone .column { max-width: 560px; padding-top: 56px; }
.alone h1 { font-size: 22px; margin-bottom: 10px; }
.alone h2 { font-size: 15px; margin: 22px 0 6px; }
.alone ul { margin: 0 0 18px; padding-left: 20px; }
.alone select { width: 100%; margin: 6px 0 18px; }
.alone form .button { margin-right: 8px; }
a { color: var(--accent); }
p { margin: 0 0 4px; }
h1, h2, h3 { margin: 0; line-height: 1.3; }
small { display: block; color: var(--faint); font-size: 12px; }
code, pre { font: 13px/1.5 ui-monospace, "DejaVu Sans Mono", monospace; background: var(--code); border-radius: 4px; }
code { padding: 1px 4px; }
pre { padding: 8px 10px; margin: 4px 0; white-space: pre-wrap; overflow-wrap: anywhere; }
blockquote { margin: 2px 0; padding-left: 12px; border-left: 3px solid var(--line); color: var(--faint); }
hr { border: 0; border-top: 1px solid var(--line); margin: 6px 0; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.faint, .hint, .optional { color: var(--faint); }
.hint { font-size: 13px; margin: 4px 0 0; }
.visually-hidden, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { position: absolute; z-index: 9; padding: 8px 12px; background: var(--raised); }

#side { display: flex; flex-direction: column; min-height: 0; background: var(--panel); border-right: 1px solid var(--line); }
.side-head { display: flex; align-items: center; gap: 4px; padding: 14px 16px 10px; font-size: 17px; }
.side-head strong { flex: 1; }
.side-body { flex: 1; overflow-y: auto; padding: 0 8px 12px; }
#side h2 { font-size: 12px; font-weight: 600; color: var(--faint); padding: 14px 8px 4px; }
#side p.faint { padding: 0 8px; font-size: 13px; }
.row { display: flex; align-items: center; gap: 10px; width: 100%; padding: 5px 8px; border: 0; border-radius: 7px; background: none; color: inherit; font: inherit; text-align: left; text-decoration: none; cursor: pointer; }
.row:hover { background: var(--line); }
.row.here { background: var(--soft); font-weight: 600; }
.row small { font-weight: 400; }
.hash { width: 24px; text-align: center; color: var(--faint); }
.badge { margin-left: auto; min-width: 20px; padding: 0 6px; border-radius: 10px; background: var(--accent); color: var(--accent-ink); font-size: 12px; font-weight: 700; text-align: center; }
.clock { padding: 12px 16px; border-top: 1px solid var(--line); font-size: 13px; }
.clock div { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 8px; }
.menu-toggle { display: none; }

.avatar { flex: none; display: inline-grid; place-items: center; width: 24px; height: 24px; border-radius: 6px; color: #fff; font-size: 11px; font-weight: 700; }
.message > .avatar { width: 36px; height: 36px; border-radius: 8px; font-size: 14px; }
.avatar.app { background: linear-gradient(135deg, #1f6f5c, #3d9a83); }
.a0 { background: #7a5195; } .a1 { background: #3b6ea8; } .a2 { background: #a8553b; } .a3 { background: #4d7c3a; } .a4 { background: #a03d6b; } .a5 { background: #5b6470; }

#main { display: flex; flex-direction: column; min-width: 0; min-height: 0; outline: none; }
.top { padding: 12px 24px 0; border-bottom: 1px solid var(--line); }
.top h1 { font-size: 18px; padding-bottom: 10px; }
.tabs { display: flex; gap: 20px; }
.tabs a { padding: 2px 2px 8px; color: var(--faint); text-decoration: none; border-bottom: 2px solid transparent; }
.tabs a[aria-current] { color: var(--ink); font-weight: 600; border-color: var(--accent); }
.scroll { flex: 1; overflow-y: auto; padding: 12px 0 20px; }
.column { max-width: 760px; padding: 0 24px; }
.empty { color: var(--faint); padding: 48px 0; }
.day { display: flex; align-items: center; gap: 12px; margin: 14px 0 8px; font-size: 13px; font-weight: 600; color: var(--faint); }
.day::before, .day::after { content: ""; flex: 1; border-top: 1px solid var(--line); }
.message { position: relative; display: flex; gap: 12px; padding: 8px 12px; margin: 0 -12px; border-radius: 8px; }
.message:hover { background: color-mix(in srgb, var(--panel) 60%, transparent); }
.message.ephemeral { background: var(--own); }
.body { flex: 1; min-width: 0; max-width: 680px; overflow-wrap: anywhere; }
.by { margin-bottom: 2px; }
.by time, .only, .edited { color: var(--faint); font-size: 12px; }
.only { margin-bottom: 4px; }
.only::before { content: ""; display: inline-block; width: 8px; height: 8px; margin-right: 6px; border: 2px solid var(--s1); border-radius: 50%; }
.tag { padding: 0 4px; border-radius: 3px; background: var(--line); color: var(--faint); font-size: 10px; font-weight: 700; vertical-align: 1px; }
.message-menu { position: absolute !important; top: 4px; right: 8px; opacity: 0; }
.message:hover .message-menu, .message-menu:focus-within, .message-menu[open] { opacity: 1; }
.home { max-width: 680px; }

.block { margin: 6px 0; }
.block.header h3 { font-size: 18px; margin-top: 8px; }
.block.section { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: flex-start; }
.section-text { flex: 1 1 260px; min-width: 0; }
.accessory { flex: none; max-width: 100%; }
.fields { display: grid; grid-template-columns: 1fr 1fr; gap: 8px 16px; margin-top: 4px; }
.block.context { display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: center; color: var(--faint); font-size: 13px; }
.block.actions, .block.context_actions { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin-bottom: 14px; }
.block.section + .block.section { margin-top: 10px; }
.block.input { margin: 12px 0; }
.label { display: block; font-weight: 600; margin-bottom: 5px; }
.optional { font-weight: 400; }
.error { color: var(--danger); font-size: 13px; margin: 5px 0 0; }
.alert-text { padding: 8px 12px; border-left: 4px solid var(--s5); border-radius: 6px; background: var(--panel); }
.alert-text.info { border-color: var(--s2); } .alert-text.warning { border-color: var(--s1); }
.alert-text.error { border-color: var(--danger); } .alert-text.success { border-color: var(--accent); }
.mention { padding: 0 2px; border-radius: 3px; background: var(--soft); color: var(--accent); }
.mention.loud { background: #f6d9a8; color: #6b3d00; font-weight: 700; }
figure { margin: 4px 0; }
figcaption { font-size: 13px; color: var(--faint); margin-bottom: 4px; }
img.picture { display: block; width: 400px; max-width: 100%; height: auto; border: 1px solid var(--line); border-radius: 8px; background: var(--raised); }
img.thumb { width: 88px; border-radius: 8px; } img.icon { width: 20px; border-radius: 4px; }
.file { display: inline-block; margin: 4px 0; padding: 8px 12px; border: 1px solid var(--line); border-radius: 8px; }
.file a { display: block; font-weight: 700; }
.files { display: grid; gap: 6px; }
.files input[type=file]:has(~ .file-name) { color: transparent; }
.file-name { color: var(--faint); overflow-wrap: anywhere; }
.gone { display: inline-block; padding: 8px 12px; border: 1px dashed var(--line); border-radius: 8px; color: var(--faint); }
table { border-collapse: collapse; font-size: 14px; }
th, td { padding: 5px 10px; border: 1px solid var(--line); } th { background: var(--panel); }
.left { text-align: left; } .center { text-align: center; } .right { text-align: right; font-variant-numeric: tabular-nums; }
ul, ol { margin: 2px 0; padding-left: 24px; } .indent-1 { margin-left: 24px; } .indent-2 { margin-left: 48px; }

.button { display: inline-flex; align-items: center; min-height: 34px; padding: 0 13px; border: 1px solid var(--line); border-radius: 8px; background: var(--raised); color: inherit; font: inherit; font-weight: 600; font-size: 14px; cursor: pointer; list-style: none; }
.button:hover { border-color: var(--faint); }
.button.small { min-height: 28px; padding: 0 9px; font-size: 12px; }
.button.primary { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); }
.button.danger { color: var(--danger); border-color: var(--danger); }
.button:disabled, [aria-busy="true"] .button { opacity: .55; cursor: progress; }
.plain { border: 0; background: none; color: var(--faint); font: inherit; font-size: 16px; padding: 4px 8px; cursor: pointer; }
input, select, textarea { font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--line); border-radius: 8px; padding: 7px 10px; max-width: 100%; }
input:hover, select:hover, textarea:hover { border-color: var(--faint); }
[aria-invalid] { border-color: var(--danger); }
::placeholder { color: var(--faint); opacity: .85; }
.block.input > input:not([type="date"]):not([type="time"]):not([type="datetime-local"]), textarea { width: 100%; }
textarea { resize: vertical; min-height: 76px; }
.choices { margin: 0; padding: 0; border: 0; display: grid; gap: 6px; }
.choices.scrolling { max-height: 220px; overflow-y: auto; padding: 8px; border: 1px solid var(--line); border-radius: 8px; }
.choice { display: flex; gap: 8px; align-items: flex-start; cursor: pointer; }
.choice input { margin: 4px 0 0; accent-color: var(--accent); }
.external { display: inline-flex; gap: 8px; flex-wrap: wrap; }
.menu { position: relative; display: inline-block; }
.menu summary::-webkit-details-marker { display: none; }
.menu-items { position: absolute; z-index: 5; right: 0; min-width: 220px; margin-top: 4px; padding: 6px; border: 1px solid var(--line); border-radius: 10px; background: var(--raised); box-shadow: 0 8px 28px rgb(0 0 0 / .18); }
.block.actions .menu-items { right: auto; left: 0; }
.home > :last-child .menu-items { top: auto; bottom: 100%; margin: 0 0 4px; }
dialog .menu[open] { flex-basis: 100%; }
dialog .menu[open] .menu-items, dialog .block.actions .menu-items { position: static; width: fit-content; box-shadow: none; }
.menu-items button { display: block; width: 100%; padding: 7px 10px; border: 0; border-radius: 6px; background: none; color: inherit; font: inherit; text-align: left; cursor: pointer; }
.menu-items button:hover, .menu-items button:focus-visible { background: var(--soft); }

.composer { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 4px 8px; max-width: 760px; padding: 10px 24px 14px; }
.composer .hint { grid-column: 1 / -1; margin: 0; }
.composer input { padding: 9px 12px; }

dialog { width: min(560px, calc(100vw - 24px)); max-height: min(86dvh, 860px); padding: 0; overflow: hidden; border: 1px solid var(--line); border-radius: 14px; background: var(--raised); color: inherit; box-shadow: 0 20px 60px rgb(0 0 0 / .35); }
dialog::backdrop { background: rgb(10 14 12 / .48); }
dialog[open] { display: flex; flex-direction: column; }
dialog form { display: flex; flex-direction: column; flex: 1 1 auto; min-height: 0; }
dialog header { display: flex; align-items: center; gap: 6px; padding: 14px 12px 14px 22px; border-bottom: 1px solid var(--line); }
dialog header h2 { flex: 1; font-size: 19px; }
.modal-body { overflow-y: auto; overflow-wrap: anywhere; padding: 8px 22px 16px; }
dialog footer { display: flex; justify-content: flex-end; gap: 10px; padding: 14px 22px; border-top: 1px solid var(--line); }
#confirm { width: min(420px, calc(100vw - 24px)); }
#confirm .modal-body { padding: 18px 22px; }
#notice { position: fixed; left: 50%; bottom: 84px; transform: translateX(-50%); z-index: 20; margin: 0; padding: 10px 16px; border-radius: 8px; background: var(--ink); color: var(--paper); box-shadow: 0 6px 24px rgb(0 0 0 / .25); }
dialog #notice { position: sticky; }

.chart { max-width: 560px; padding: 12px; border: 1px solid var(--line); border-radius: 10px; background: var(--raised); }
.chart figcaption { color: var(--ink); font-weight: 600; }
.chart svg { display: block; width: 100%; height: auto; }
.grid { stroke: var(--line); } .tick { fill: var(--faint); font-size: 11px; }
.line { fill: none; stroke-width: 2.5; stroke-linejoin: round; } .area { opacity: .18; }
.line.s0 { stroke: var(--s0); } .line.s1 { stroke: var(--s1); } .line.s2 { stroke: var(--s2); } .line.s3 { stroke: var(--s3); } .line.s4 { stroke: var(--s4); } .line.s5 { stroke: var(--s5); }
.bar.s0, .dot.s0, .area.s0 { fill: var(--s0); } .bar.s1, .dot.s1, .area.s1 { fill: var(--s1); } .bar.s2, .dot.s2, .area.s2 { fill: var(--s2); }
.bar.s3, .dot.s3, .area.s3 { fill: var(--s3); } .bar.s4, .dot.s4, .area.s4 { fill: var(--s4); } .bar.s5, .dot.s5, .area.s5 { fill: var(--s5); }
.legend { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 6px 0 0; padding: 0; list-style: none; font-size: 13px; }
.swatch { display: inline-block; width: 10px; height: 10px; border-radius: 3px; margin-right: 6px; }
.swatch.s0 { background: var(--s0); } .swatch.s1 { background: var(--s1); } .swatch.s2 { background: var(--s2); } .swatch.s3 { background: var(--s3); } .swatch.s4 { background: var(--s4); } .swatch.s5 { background: var(--s5); }

@media (max-width: 720px) {
  body { grid-template-columns: minmax(0, 1fr); grid-template-rows: auto minmax(0, 1fr); }
  #side { border-right: 0; border-bottom: 1px solid var(--line); max-height: 100dvh; }
  .side-head { padding: 8px 12px; } .menu-toggle { display: inline; }
  .side-body, .clock { display: none; }
  body.menu-open { grid-template-rows: minmax(0, 1fr) 0; }
  .menu-open .side-body { display: block; } .menu-open .clock { display: block; }
  .top, .column, .composer { padding-left: 14px; padding-right: 14px; }
  .message > .avatar { width: 28px; height: 28px; font-size: 12px; } .message { gap: 9px; }
  .fields { grid-template-columns: 1fr; }
  .block.actions { position: relative; }
  .block.actions .menu { position: static; }
  dialog { width: 100vw; max-width: 100vw; height: 100dvh; max-height: 100dvh; border: 0; border-radius: 0; }
  #confirm { width: calc(100vw - 32px); height: auto; border-radius: 14px; }
  .modal-body { flex: 1; }
}
`;
