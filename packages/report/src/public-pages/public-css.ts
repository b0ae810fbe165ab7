import { publicityCss } from "../publicity/publicity-html.ts";

/**
 * The one style sheet of the public pages: system fonts, light and dark as the system, good at 320
 * pixels and on paper. Served as a file of its own, so that no page needs inline styles.
 */
export const publicCss = `:root{color-scheme:light dark;--page:light-dark(#f6f8f7,#0e1514);--card:light-dark(#fff,#151f1d);--ink:light-dark(#14211f,#e7efec);--soft:light-dark(#42534f,#b0c0bb);--line:light-dark(#d9e2df,#2a3836);--accent:light-dark(#0a5c60,#6fc7c3);--warn:light-dark(#7a4d00,#eebb66);--warn-soft:light-dark(#fdf1da,#35270c);--focus:light-dark(#0b6fb8,#7cc4ff)}
*{box-sizing:border-box}
html{background:var(--page);color:var(--ink);font:1.0625rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;-webkit-text-size-adjust:100%}
body{margin:0;display:flex;flex-direction:column;min-height:100vh;overflow-wrap:break-word}
a{color:var(--accent);text-underline-offset:.15em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:.2rem}
.skip{position:absolute;left:-999rem}.skip:focus{position:static;display:block;padding:.5rem 1.25rem}
.bar,main,.foot{width:100%;max-width:50rem;margin-inline:auto;padding-inline:1.25rem}
.top{border-bottom:1px solid var(--line);background:var(--card)}
.bar{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1.5rem;padding-block:.75rem}
.brand{display:inline-flex;align-items:center;gap:.6rem;min-height:2.25rem;font-weight:700;font-size:1.125rem;color:var(--ink);text-decoration:none}
.brand svg{color:var(--accent)}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:0;padding:0;list-style:none}
nav a{display:inline-flex;align-items:center;min-height:2.25rem}
nav [aria-current]{color:var(--ink);font-weight:650;text-decoration:none}
.languages{margin-inline-start:auto}
main{flex:1;padding-block:2.5rem 3rem}
h1{margin:0 0 .75rem;font-size:clamp(1.75rem,1.4rem + 1.8vw,2.625rem);line-height:1.15;letter-spacing:-.015em;text-wrap:balance}
h2{margin:2.25rem 0 .5rem;font-size:1.3125rem;line-height:1.3}
h3{margin:1.5rem 0 .25rem;font-size:1.0625rem}
p{margin:0 0 1rem}
.meta{margin:0 0 1rem;color:var(--soft);font-size:.9375rem}
.lead{font-size:1.1875rem;line-height:1.55;color:var(--ink);text-wrap:pretty}
.intro{color:var(--soft);font-size:1.1875rem}
article ul,article ol{margin:0 0 1rem;padding-inline-start:1.4rem}
article li{margin-block:.25rem}
blockquote{margin:1.25rem 0;padding-inline-start:1.1rem;border-inline-start:4px solid var(--accent);color:var(--soft)}
figure{margin:1.5rem 0}
figure img{display:block;max-width:100%;height:auto;border-radius:.6rem}
figcaption{margin-top:.4rem;color:var(--soft);font-size:.9375rem}
figcaption a,.files .meta a{color:inherit}
.files{display:grid;gap:.75rem;list-style:none}article .files{padding:0}
.files ul{display:flex;flex-wrap:wrap;gap:0 1.25rem;margin:0;padding:0;list-style:none}
.files a[download]{display:inline-flex;align-items:center;min-height:1.75rem}
.notice{margin:0 0 1.5rem;padding:.75rem 1rem;border-radius:.6rem;background:var(--warn-soft);color:var(--warn)}
.notice a{color:inherit;font-weight:650}
.items{display:grid;gap:1rem;margin:1.5rem 0 0;padding:0;list-style:none}
.items li{margin:0;padding:1.25rem 1.4rem;border:1px solid var(--line);border-radius:.9rem;background:var(--card)}
.items h2,.items h3{margin:0 0 .35rem;font-size:1.25rem;line-height:1.3;text-wrap:balance}
.items .meta{margin:0 0 .5rem}.items p:last-child{margin:0}
.items time{font-variant-numeric:tabular-nums}
.tags{display:flex;flex-wrap:wrap;gap:.4rem;margin:1.5rem 0 0;padding:0;list-style:none}
.tags li{margin:0;padding:.1rem .7rem;border:1px solid var(--line);border-radius:1rem;color:var(--soft);font-size:.875rem}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.35rem 1.25rem;margin:0 0 1.5rem}
dt{color:var(--soft)}dd{margin:0}
.agenda{display:grid;gap:.5rem;margin:0;padding:0;list-style:none}
.agenda li{display:grid;grid-template-columns:4rem minmax(0,1fr);gap:.75rem;margin:0;padding-block:.5rem;border-top:1px solid var(--line)}
.agenda time{color:var(--soft);font-variant-numeric:tabular-nums}
.back{margin:2rem 0 0}
.foot{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;padding-block:1.25rem;border-top:1px solid var(--line);color:var(--soft);font-size:.9375rem}
.foot a{display:inline-flex;align-items:center;min-height:2rem;color:var(--soft)}
${publicityCss}
.publicity{border-color:var(--line);color:var(--soft);font-size:.875rem}.publicity-statement{color:var(--ink);font-size:1rem}
@media (max-width:30rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.6rem}main{padding-block:1.75rem 2rem}.agenda li{grid-template-columns:1fr;gap:0}.publicity-head{align-items:flex-start}}
@media print{:root{color-scheme:light}html{background:#fff;font-size:11pt}.top nav,.foot,.skip,.back,.notice a{display:none}.top{border:0;background:none}main,.bar{max-width:none;padding-inline:0}.items li{break-inside:avoid;border-color:#999}a{color:inherit}article p a[href^="http"]::after{content:" (" attr(href) ")";font-size:.85em}@page{size:A4;margin:20mm}}
`;
