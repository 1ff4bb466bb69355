export const DOCS_STYLE = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; --edge: color-mix(in srgb, currentColor 20%, transparent); --soft: color-mix(in srgb, currentColor 6%, transparent); }
body { margin: 0 auto; max-width: 50rem; padding: 1.5rem 1rem 4rem; }
a { color: light-dark(#0b57a4, #8fc1ff); }
a:focus-visible, pre:focus-visible { outline: 3px solid light-dark(#0b57a4, #8fc1ff); outline-offset: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -100vw; padding: 0.5rem 1rem; background: Canvas; }
.skip:focus { left: 1rem; top: 0.5rem; }
h1 { margin-top: 0; line-height: 1.2; }
h1 small { font-weight: normal; font-size: 1rem; }
nav { columns: 18rem; column-gap: 2rem; margin: 2rem 0; padding: 1rem; background: var(--soft); border-radius: 6px; }
nav h2 { margin: 0 0 0.25rem; font-size: 1rem; break-after: avoid; }
nav ul { margin: 0 0 1rem; padding: 0; list-style: none; break-inside: avoid; }
nav li { padding: 0.1rem 0; }
nav a, main h2 { overflow-wrap: anywhere; }
main h2 { margin: 3.5rem 0 0.5rem; padding-top: 1rem; border-top: 2px solid var(--edge); font-size: 1.25rem; scroll-margin-top: 0.5rem; }
main h3 { margin: 1.5rem 0 0.25rem; font-size: 1rem; }
.method { display: inline-block; min-width: 2.75rem; font: 600 0.8125rem/1.5 ui-monospace, monospace; }
code, pre { font: 0.875rem/1.5 ui-monospace, monospace; }
pre { margin: 0.75rem 0; padding: 0.75rem 1rem; overflow: auto; max-height: 24rem; white-space: pre-wrap; overflow-wrap: anywhere; background: var(--soft); border: 1px solid var(--edge); border-radius: 6px; }
pre code { user-select: all; }
table { width: 100%; margin: 1.25rem 0; border-collapse: collapse; }
caption { text-align: left; font-weight: 600; padding-bottom: 0.25rem; }
th, td { padding: 0.3rem 0.75rem 0.3rem 0; text-align: left; vertical-align: top; font-weight: normal; border-top: 1px solid var(--edge); overflow-wrap: anywhere; }
thead th { font-size: 0.875rem; border-top: 0; }
em { font-style: normal; padding: 0 0.35rem; border: 1px solid var(--edge); border-radius: 4px; font-size: 0.8125rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 30rem) { .method { min-width: 0; } th, td { padding-right: 0.4rem; } tbody th[scope=row]:first-child { width: 44%; } th code { font-size: 0.75rem; } nav { padding: 0.75rem; } }
`;
